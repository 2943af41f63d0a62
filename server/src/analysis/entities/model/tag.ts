import type { Span, Token } from '../../types';
import type { NameSpan, Tagger } from '../tagger';
import { createChainSpace, findBestTags, probabilityOfSpan, sumOverTags, type ChainModel } from './chain-model';
import { isClosed, OUTSIDE, TAGS, typeOf, TYPES } from './labels';
import type { Lexicon } from './lexicon';
import { createObservations, observe, PAD } from './observe';
import { createScorer } from './score';
import type { FeatureWeights } from './weights';

/** What the weights file holds. */
export interface TaggerModel {
  readonly lexicon: Lexicon;
  readonly weights: FeatureWeights;
  readonly chain: ChainModel;
}

/** Longest stretch that is tagged at once; longer paragraphs are cut at ends of sentences where there are any. */
const STRETCH = 2000;

const SOURCE = 'entities/crf';

/** A tagger by a linear-chain conditional random field. */
export function createTagger(model: TaggerModel): Tagger {
  let capacity = 256;
  let seen = createObservations(capacity);
  let space = createChainSpace(capacity);
  const score = createScorer(model.weights);
  return (paragraph, tokens, sentences) => {
    const names: NameSpan[] = [];
    for (const stretch of stretchesOf(tokens, sentences)) {
      const length = stretch.tokens.length;
      if (length > capacity) {
        capacity = length * 2;
        seen = createObservations(capacity);
        space = createChainSpace(capacity);
      }
      observe(seen, paragraph, stretch.tokens, stretch.sentences, model.lexicon);
      for (let at = 0; at < length; at++) score(seen, at + PAD, space.scores, at * TAGS);
      findBestTags(model.chain, space, length);
      readNames(model, stretch.tokens, space, names);
    }
    return names;
  };
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

function* stretchesOf(tokens: readonly Token[], sentences: readonly Span[]): Generator<Stretch> {
  if (tokens.length <= STRETCH) {
    if (tokens.length > 0) yield { tokens, sentences };
    return;
  }
  let first = 0;
  let sentence = 0;
  while (first < tokens.length) {
    const from = sentence;
    let last = first;
    while (sentence < sentences.length) {
      let end = last;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < (sentences[sentence]?.end ?? 0)) end++;
      if (end - first > STRETCH && sentence > from) break;
      last = end;
      sentence++;
    }
    const until = Math.min(last > first ? last : tokens.length, first + 2 * STRETCH);
    yield { tokens: tokens.slice(first, until), sentences: sentences.slice(from, Math.max(sentence, from + 1)) };
    if (until < last) sentence--;
    first = until;
  }
}

function readNames(model: TaggerModel, tokens: readonly Token[], space: ReturnType<typeof createChainSpace>, names: NameSpan[]): void {
  const { tags } = space;
  let summed = false;
  for (let first = 0; first < tokens.length; first++) {
    if (tags[first] === OUTSIDE) continue;
    let last = first;
    while (last + 1 < tokens.length && !isClosed(tags[last] ?? 0)) last++;
    if (!summed) sumOverTags(model.chain, space, tokens.length);
    summed = true;
    const label = TYPES[typeOf(tags[first] ?? 0)];
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (label !== undefined && start !== undefined && end !== undefined) {
      names.push({ start, end, label, score: inThousandths(probabilityOfSpan(model.chain, space, first, last)), source: SOURCE });
    }
    first = last;
  }
}

/** As fine as a probability is of use: a word elsewhere in the paragraph most often leaves it as it was. */
function inThousandths(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}

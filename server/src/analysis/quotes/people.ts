import type { ReadDocument } from '../document';
import type { Chain, Mention, Span, Speaker } from '../types';

/** Whom a quote names, in the article. */
export interface Sourced extends Span {
  readonly mention?: Mention;
  /** The pronoun in lower case, where it is one. */
  readonly pronoun?: string;
}

/** Turns the sources of quotes into speakers, in the order of the text. */
export interface People {
  /** The speaker that a source names; call it in the order of the text. */
  readonly speaker: (source: Sourced, how: string) => Speaker;
}

interface Candidate {
  readonly start: number;
  readonly piece: number;
  readonly name: string;
  readonly chain?: string;
}

const PERSONAL = new Set(['he', 'she']);
const COLLECTIVE = new Set(['it', 'they', 'we']);

/** Follows who was named, so that a pronoun can be told: the last person who was the first named of a sentence, or who spoke. */
export function followPeople(document: ReadDocument, mentions: readonly Mention[], chains: readonly Chain[]): People {
  const chainById = new Map(chains.map((chain) => [chain.id, chain]));
  const sentences = sentenceStarts(document);
  let next = 0;
  let sentence = 0;
  let lastSentence = -1;
  let person: Candidate | undefined;
  let group: Candidate | undefined;

  const candidate = (mention: Mention): Candidate => {
    const chain = chainById.get(mention.chain);
    return { start: mention.start, piece: pieceAt(document, mention.start), name: chain?.name ?? document.text.slice(mention.start, mention.end), chain: chain?.id };
  };
  const advance = (to: number): void => {
    for (; next < mentions.length; next++) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= to) break;
      while (sentence + 1 < sentences.length && (sentences[sentence + 1] ?? Infinity) <= mention.start) sentence++;
      if (mention.label === 'PERSON') {
        if (lastSentence !== sentence || person === undefined) person = candidate(mention);
        lastSentence = sentence;
      } else if (mention.label === 'ORG' || mention.label === 'GPE') {
        group = candidate(mention);
      }
    }
  };
  return {
    speaker(source, how) {
      const text = document.text.slice(source.start, source.end);
      advance(source.start);
      if (source.mention !== undefined) {
        const known = candidate(source.mention);
        if (source.mention.label === 'PERSON') person = known;
        else group = known;
        return { start: source.start, end: source.end, name: known.name, chain: known.chain, reason: how };
      }
      const pronoun = source.pronoun ?? '';
      const meant = PERSONAL.has(pronoun) ? person : COLLECTIVE.has(pronoun) ? group : undefined;
      if (meant !== undefined && meant.piece === pieceAt(document, source.start)) {
        return { start: source.start, end: source.end, name: meant.name, chain: meant.chain, reason: `${how} “${text}” is taken to be ${meant.name}, named last.` };
      }
      return { start: source.start, end: source.end, name: text, reason: how };
    },
  };
}

function sentenceStarts(document: ReadDocument): readonly number[] {
  return document.paragraphs.flatMap((paragraph) => paragraph.reading.sentences.map((sentence) => paragraph.start + sentence.start));
}

/** Index of the piece that an offset lies in. */
export function pieceAt(document: ReadDocument, offset: number): number {
  let low = 0;
  let high = document.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

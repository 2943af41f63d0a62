import type { Pair, ScoredQuote, ScoredSpan } from './records';
import { intersectionOverUnion, overlap, trimMarks } from './spans';
import { tallyOf, type Score } from './tally';

/** Share of characters from which two quotes are the same, relaxed. */
const RELAXED = 0.8;

/**
 * Scores quotes in marks and indirect quotes apart: equal content; and, matched by most characters shared, content,
 * speaker (spans overlap, or the names are equal) and cue (spans overlap). Marks and outer punctuation do not count.
 */
export function scoreQuotes(
  score: Score, gold: readonly ScoredQuote[], predicted: readonly ScoredQuote[], characters: readonly string[], describe: (key: string) => string,
): void {
  const isIndirect = (quote: ScoredQuote): boolean => quote.type === 'indirect';
  const contentOf = contentIn(characters);
  for (const indirect of [false, true]) {
    const ofKind = (quotes: readonly ScoredQuote[]): ScoredQuote[] => quotes.filter((quote) => isIndirect(quote) === indirect);
    scoreKind(score, indirect ? 'indirect quotes' : 'quotes in marks', ofKind(gold), ofKind(predicted), contentOf, (quote) => describe(`${quote.start} ${quote.end}`));
  }
}

type ContentOf = (quote: ScoredQuote) => readonly Pair[];

/** What is said, without marks and outer punctuation, in a text given by its code points. */
export function contentIn(characters: readonly string[]): ContentOf {
  return (quote) => (quote.spans?.length ? quote.spans : [pair(quote)]).map((span) => trimMarks(characters, span));
}

function scoreKind(
  score: Score, name: string, gold: readonly ScoredQuote[], predicted: readonly ScoredQuote[],
  contentOf: ContentOf, describe: (quote: ScoredQuote) => string,
): void {
  const exact = tallyOf(score, `${name}, exact`);
  const relaxed = tallyOf(score, `${name}, relaxed`);
  const speakers = tallyOf(score, `${name}, relaxed + speaker`);
  const cues = tallyOf(score, `${name}, relaxed + cue`);
  for (const tally of [exact, relaxed]) {
    tally.gold += gold.length;
    tally.predicted += predicted.length;
  }
  speakers.gold += gold.filter(({ speaker }) => speaker).length;
  speakers.predicted += predicted.filter(({ speaker }) => speaker).length;
  cues.gold += gold.filter(({ cue }) => cue).length;
  cues.predicted += predicted.filter(({ cue }) => cue).length;

  const left = new Set(predicted);
  for (const quote of gold) {
    const content = contentOf(quote);
    const match = bestMatch(content, left, contentOf);
    if (!match) {
      score.errors.push(`${name} - ${describe(quote)}`);
      continue;
    }
    left.delete(match);
    relaxed.right++;
    if (isExact(content, contentOf(match))) exact.right++;
    if (quote.speaker && match.speaker) {
      if (isSameSpeaker(quote.speaker, match.speaker)) speakers.right++;
      else score.errors.push(`speaker ${describe(quote)} gold ${quote.speaker.text} predicted ${match.speaker.text}`);
    }
    if (isSameCue(quote, match)) cues.right++;
  }
  for (const quote of left) score.errors.push(`${name} + ${describe(quote)}`);
}

/** The candidate that shares most characters, if they are enough to be the same quote. */
export function bestMatch<Q extends ScoredQuote>(content: readonly Pair[], candidates: Iterable<Q>, contentOf: ContentOf): Q | undefined {
  let best: Q | undefined;
  let most = RELAXED - 1e-9;
  for (const candidate of candidates) {
    const share = intersectionOverUnion(content, contentOf(candidate));
    if (share > most) {
      most = share;
      best = candidate;
    }
  }
  return best;
}

export function isExact(one: readonly Pair[], other: readonly Pair[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether both have cues, which share a character. */
export function isSameCue(one: ScoredQuote, other: ScoredQuote): boolean {
  return Boolean(one.cue && other.cue && overlap(pair(one.cue), pair(other.cue)) > 0);
}

/** Whether the mentions of two speakers share a character, or their names are equal. */
export function isSameSpeaker(gold: NonNullable<ScoredQuote['speaker']>, predicted: NonNullable<ScoredQuote['speaker']>): boolean {
  return overlap(pair(gold), pair(predicted)) > 0 || (Boolean(gold.name) && gold.name === predicted.name);
}

function pair({ start, end }: ScoredSpan): Pair {
  return [start, end];
}

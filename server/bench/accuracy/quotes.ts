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
  const contentOf = (quote: ScoredQuote): readonly Pair[] => (quote.spans?.length ? quote.spans : [pair(quote)]).map((span) => trimMarks(characters, span));
  for (const indirect of [false, true]) {
    const ofKind = (quotes: readonly ScoredQuote[]): ScoredQuote[] => quotes.filter((quote) => isIndirect(quote) === indirect);
    scoreKind(score, indirect ? 'indirect quotes' : 'quotes in marks', ofKind(gold), ofKind(predicted), contentOf, (quote) => describe(`${quote.start} ${quote.end}`));
  }
}

function scoreKind(
  score: Score, name: string, gold: readonly ScoredQuote[], predicted: readonly ScoredQuote[],
  contentOf: (quote: ScoredQuote) => readonly Pair[], describe: (quote: ScoredQuote) => string,
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
    if (JSON.stringify(content) === JSON.stringify(contentOf(match))) exact.right++;
    if (quote.speaker && match.speaker) {
      if (isSameSpeaker(quote.speaker, match.speaker)) speakers.right++;
      else score.errors.push(`speaker ${describe(quote)} gold ${quote.speaker.text} predicted ${match.speaker.text}`);
    }
    if (quote.cue && match.cue && overlap(pair(quote.cue), pair(match.cue)) > 0) cues.right++;
  }
  for (const quote of left) score.errors.push(`${name} + ${describe(quote)}`);
}

function bestMatch(content: readonly Pair[], candidates: Iterable<ScoredQuote>, contentOf: (quote: ScoredQuote) => readonly Pair[]): ScoredQuote | undefined {
  let best: ScoredQuote | undefined;
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

function isSameSpeaker(gold: NonNullable<ScoredQuote['speaker']>, predicted: NonNullable<ScoredQuote['speaker']>): boolean {
  return overlap(pair(gold), pair(predicted)) > 0 || (Boolean(gold.name) && gold.name === predicted.name);
}

function pair({ start, end }: ScoredSpan): Pair {
  return [start, end];
}

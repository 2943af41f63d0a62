import { bestMatch, contentIn, isExact, isSameCue, isSameSpeaker } from './quotes';
import type { GoldRecord, ScoredQuote, ScoredRecord } from './records';
import { toRow, type Row, type Tally } from './tally';

const KINDS = ['direct', 'mixed', 'indirect'] as const;
const MEASURES = ['exact', 'relaxed', 'speaker', 'cue'] as const;

export type Kind = (typeof KINDS)[number];
export type Measure = (typeof MEASURES)[number];

/** Counts by kind and measure. */
export type KindScore = ReadonlyMap<string, Tally>;

export function createKindScore(): KindScore {
  return new Map(KINDS.flatMap((kind) => MEASURES.map((measure) => [`${kind} ${measure}`, { gold: 0, predicted: 0, right: 0, found: 0 }])));
}

/** The four measures of a kind; speaker and cue are of quotes whose content matches, relaxed. */
export function rowsOf(score: KindScore): readonly { readonly kind: Kind; readonly measures: Readonly<Record<Measure, Row>> }[] {
  const row = (kind: Kind, measure: Measure): Row => toRow(measure, score.get(`${kind} ${measure}`) ?? { gold: 0, predicted: 0, right: 0 });
  return KINDS.map((kind) => ({ kind, measures: { exact: row(kind, 'exact'), relaxed: row(kind, 'relaxed'), speaker: row(kind, 'speaker'), cue: row(kind, 'cue') } }));
}

/** A quote of the gold with what was found for it. */
export interface Matched {
  readonly gold: ScoredQuote;
  readonly found: ScoredQuote;
}

/** Pairs the quotes of a document by their content: those in marks whatever their kind, those without apart. */
export function matchQuotes({ text, quotes = [] }: GoldRecord, predicted: readonly ScoredQuote[]): readonly Matched[] {
  const contentOf = contentIn([...text]);
  const matched: Matched[] = [];
  for (const indirect of [false, true]) {
    const left = new Set(predicted.filter(({ type }) => (type === 'indirect') === indirect));
    for (const gold of quotes) {
      if ((gold.type === 'indirect') !== indirect) continue;
      const found = bestMatch(contentOf(gold), left, contentOf);
      if (found === undefined) continue;
      left.delete(found);
      matched.push({ gold, found });
    }
  }
  return matched;
}

/** Adds one document: recall counts by the kind in the gold, precision by the kind that was suggested. */
export function scoreKinds(score: KindScore, gold: GoldRecord, { quotes = [] }: ScoredRecord): void {
  const contentOf = contentIn([...gold.text]);
  const outside = quotes.filter(({ start, end }) => !(gold.boilerplate ?? []).some(([from, to]) => start < to && from < end));
  for (const quote of gold.quotes ?? []) for (const measure of measuresOf(quote)) count(score, quote, measure, 'gold');
  for (const quote of outside) for (const measure of measuresOf(quote)) count(score, quote, measure, 'predicted');
  for (const pair of matchQuotes(gold, outside)) {
    const right: Readonly<Record<Measure, boolean>> = {
      exact: isExact(contentOf(pair.gold), contentOf(pair.found)),
      relaxed: true,
      speaker: Boolean(pair.gold.speaker && pair.found.speaker && isSameSpeaker(pair.gold.speaker, pair.found.speaker)),
      cue: isSameCue(pair.gold, pair.found),
    };
    for (const measure of MEASURES) {
      if (!right[measure]) continue;
      count(score, pair.gold, measure, 'found');
      count(score, pair.found, measure, 'right');
    }
  }
}

/** The measures that count a quote: speaker and cue where it has them. */
function measuresOf({ speaker, cue }: ScoredQuote): readonly Measure[] {
  return MEASURES.filter((measure) => (measure !== 'speaker' || speaker) && (measure !== 'cue' || cue));
}

function count(score: KindScore, { type }: ScoredQuote, measure: Measure, side: keyof Tally): void {
  const tally = score.get(`${type} ${measure}`);
  if (tally !== undefined) tally[side] = (tally[side] ?? 0) + 1;
}

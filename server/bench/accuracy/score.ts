import { scoreDates } from './dates';
import { scoreEntities, type LabelSet } from './entities';
import { scoreQuotes } from './quotes';
import type { GoldRecord, Pair, ScoredRecord } from './records';
import { tallyOf, type Score } from './tally';

/**
 * Adds one document to a score. Where the gold says what is boilerplate, what is predicted inside it is not counted,
 * right or wrong.
 */
export function scoreDocument(score: Score, gold: GoldRecord, predicted: ScoredRecord, labels: LabelSet): void {
  score.documents++;
  const characters = [...gold.text];
  const outside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !(gold.boilerplate ?? []).some(([from, to]) => start < to && from < end);
  const describe = (key: string): string => {
    const [start = '', end = '', label = ''] = key.split(' ');
    return `${gold.id} [${start},${end}] ${JSON.stringify(characters.slice(Number(start), Number(end)).join(''))} ${label}`;
  };
  if (gold.boilerplate) scoreBoilerplate(score, gold.boilerplate, predicted.boilerplate ?? [], characters);
  if (gold.entities) scoreEntities(score, gold.entities, (predicted.entities ?? []).filter(outside), labels, describe);
  if (gold.dates) scoreDates(score, gold.dates, (predicted.dates ?? []).filter(outside), describe);
  if (gold.quotes) scoreQuotes(score, gold.quotes, (predicted.quotes ?? []).filter(outside), characters, describe);
}

/** Boilerplate is scored by its characters, white space left out. */
function scoreBoilerplate(score: Score, gold: readonly Pair[], predicted: readonly Pair[], characters: readonly string[]): void {
  const marked = (regions: readonly Pair[]): Set<number> => {
    const offsets = new Set<number>();
    for (const [start, end] of regions) for (let at = start; at < end; at++) if (/\S/u.test(characters[at] ?? ' ')) offsets.add(at);
    return offsets;
  };
  const inGold = marked(gold);
  const inPredicted = marked(predicted);
  const tally = tallyOf(score, 'boilerplate, characters');
  tally.gold += inGold.size;
  tally.predicted += inPredicted.size;
  for (const offset of inPredicted) if (inGold.has(offset)) tally.right++;
}

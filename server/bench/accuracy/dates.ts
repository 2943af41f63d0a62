import type { ScoredDate } from './records';
import { overlap } from './spans';
import { countEqual, tallyOf, type Score } from './tally';

/** Scores dates: equal span; and, matched one to one by overlap, span, type and value. */
export function scoreDates(score: Score, gold: readonly ScoredDate[], predicted: readonly ScoredDate[], describe: (key: string) => string): void {
  const key = ({ start, end }: ScoredDate): string => `${start} ${end}`;
  countEqual(score, 'dates, exact span', gold.map(key), predicted.map(key), describe);
  const span = tallyOf(score, 'dates, overlapping span');
  const type = tallyOf(score, 'dates, overlap + type');
  const value = tallyOf(score, 'dates, overlap + value');
  for (const tally of [span, type]) {
    tally.gold += gold.length;
    tally.predicted += predicted.length;
  }
  value.gold += gold.filter((date) => date.value != null).length;
  value.predicted += predicted.length;
  const used = new Set<ScoredDate>();
  for (const date of gold) {
    const match = predicted.find((other) => !used.has(other) && overlap([date.start, date.end], [other.start, other.end]) > 0);
    if (!match) continue;
    used.add(match);
    span.right++;
    if (match.type === date.type) type.right++;
    if (date.value == null) value.predicted--;
    else if (normalize(match.value) === normalize(date.value)) value.right++;
    else score.errors.push(`date value ${describe(key(date))} gold ${date.value} predicted ${match.value}`);
  }
}

/** Seconds of zero and the two ways of writing UTC make no difference. */
function normalize(value: string | null | undefined): string {
  return (value ?? '').replace(/(T\d\d:\d\d):00\b/, '$1').replace(/Z$/, '+00:00');
}

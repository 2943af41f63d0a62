import { describeDay, describeValue } from '../analysis/dates/describe';
import { periodOf } from '../analysis/dates/values';
import type { DateExpression, TimexMod } from '../analysis/types';

const MOD_WORDS: Readonly<Record<TimexMod, string>> = {
  START: 'start of',
  MID: 'middle of',
  END: 'end of',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
};

/** "Nearly a year ago" is less than a year back: after that day. */
const POINT_WORDS: Partial<Readonly<Record<TimexMod, string>>> = { LESS_THAN: 'after', MORE_THAN: 'before', EQUAL_OR_LESS: 'on or after', EQUAL_OR_MORE: 'on or before' };

/** "From Monday 3 March 2025 to Wednesday 5 March 2025": the bounds, both included, of a range or of a length that is fixed in the calendar. */
export function describeBounds({ interval, beginPoint, endPoint }: DateExpression): string | undefined {
  if (!interval || (!beginPoint && !endPoint)) return undefined;
  const [first, end] = [periodOf(interval.start), periodOf(interval.end)];
  if (!first || !end) return undefined;
  const clocks = first.unit === 'time' || end.unit === 'time';
  return clocks ? `From ${describeValue(interval.start, 'TIME')} until ${describeValue(interval.end, 'TIME')}` : `From ${describeDay(first.first)} to ${describeDay(end.first - 1)}`;
}

/** The value of a date with its modifier, written for a person; `undefined` where it has none. */
export function describeDateValue({ type, value, mod }: DateExpression): string | undefined {
  if (value === undefined) return undefined;
  const described = describeValue(value, type);
  if (mod === undefined) return described;
  const isPoint = type === 'DATE' || type === 'TIME';
  return `${(isPoint ? POINT_WORDS[mod] : undefined) ?? MOD_WORDS[mod]} ${described}`;
}

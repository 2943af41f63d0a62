import { touching } from '../touching';
import type { Span, TimexMod, TimexType } from '../types';
import type { TemporalExpression } from './expression';
import type { Resolved } from './resolution/context';

/** What a person said about a span of the text: that it is a date, or that it is none. UTF-16 offsets over the text. */
export interface DecidedDate extends Span {
  /** The id of the decision. */
  readonly decision: string;
  /** Missing where it is no date. */
  readonly type?: TimexType;
  readonly value?: string;
  readonly mod?: TimexMod;
}

/** A date of a paragraph: what the text says, what a person decided, or both. Offsets are over the article. */
export interface DateItem extends Span {
  readonly expression?: TemporalExpression;
  /** Index of the expression in its paragraph. */
  readonly index?: number;
  readonly decided?: DecidedDate;
}

const REASON = 'Decided by a person.';

/** What a decided date comes to; all that the text says of it is kept where the person says the same. */
export function asDecided({ type = 'DATE', value, mod }: DecidedDate, found: Resolved | undefined): Resolved {
  return found?.type === type && found.value === value ? found : { type, value, mod, reason: REASON };
}

/**
 * The dates of a paragraph with what was decided on it: a decided date takes the place of all that it touches, and what was
 * decided to be none is left out where it was found with just these edges.
 * @param decided in the order of the text
 */
export function withDecided(found: readonly DateItem[], decided: readonly DecidedDate[]): readonly DateItem[] {
  if (decided.length === 0) return found;
  const at = new Map(found.map((item) => [keyOf(item), item]));
  const none = new Set(decided.filter(({ type }) => type === undefined).map(keyOf));
  const positive = decided.filter(({ type }) => type !== undefined);
  const isTaken = touching(positive);
  const left = found.filter((item) => !isTaken(item) && !none.has(keyOf(item)));
  return [...left, ...positive.map((one): DateItem => ({ ...at.get(keyOf(one)), start: one.start, end: one.end, decided: one }))].sort((a, b) => a.start - b.start || b.end - a.end);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

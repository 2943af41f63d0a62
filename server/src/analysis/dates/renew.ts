import type { Anchor, DateExpression, Span } from '../types';
import { stretchOf } from './interval';
import { rangeOf } from './resolution/link';

const STALE = 'It was counted from a date that a person has since decided otherwise.';

/**
 * The dates after some have got other values, or were left out: what was counted from those loses its value, the ends of
 * ranges and lengths have the new ones, and ranges their new bounds.
 * @param changed tells whether the date with these edges is another than the one found
 */
export function renewDates(dates: readonly DateExpression[], changed: (span: Span) => boolean): readonly DateExpression[] {
  const at = new Map(dates.map((date) => [keyOf(date), date]));
  const lost = new Set<string>();
  const counted = dates.map((date) => {
    const from = date.decision === undefined && date.anchor?.kind === 'expression' ? date.anchor.at : undefined;
    if (from === undefined || !(changed(from) || lost.has(keyOf(from)))) return date;
    lost.add(keyOf(date));
    const stale: DateExpression = { ...date, value: undefined, anchor: undefined, interval: undefined, reason: STALE };
    at.set(keyOf(date), stale);
    return stale;
  });
  return counted.map((date) => withTies(date, (span) => at.get(keyOf(span)), (span) => changed(span) || lost.has(keyOf(span))));
}

function withTies(date: DateExpression, dateAt: (span: Span) => DateExpression | undefined, changed: (span: Span) => boolean): DateExpression {
  const { beginPoint, endPoint } = date;
  const [begin, end] = [beginPoint, endPoint].map((point) => (point?.kind === 'expression' && point.at ? dateAt(point.at) : undefined));
  if (![date, beginPoint?.at, endPoint?.at].some((span) => span !== undefined && changed(span))) return date;
  const range = date.type === 'DURATION' || date.type === 'SET' ? undefined : begin ? rangeOf(begin, date, undefined) : end && rangeOf(date, end, undefined);
  return { ...date, beginPoint: tiedTo(beginPoint, begin), endPoint: tiedTo(endPoint, end), interval: range ?? stretchOf(date) };
}

function tiedTo(point: Anchor | undefined, date: DateExpression | undefined): Anchor | undefined {
  return point?.kind === 'expression' ? date && { ...point, value: date.value ?? '' } : point;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

import type { Anchor, DateExpression, Interval } from '../../types';
import { addMonths, civilOf, dayOf, daysInMonth, type Day } from '../calendar';
import { withEnds } from '../date-expression';
import type { DurationPart, TemporalExpression } from '../expression';
import { intervalOf, intervalOfDays, isEarlier } from '../interval';
import { dayValue, periodOf } from '../values';
import type { Context } from './context';

/** Sets what a date is to the one before it: both ends of a range, or the length that it ends or begins. */
export function linkDates(expression: TemporalExpression, before: DateExpression, date: DateExpression, document: Context['document'], lengthBefore: readonly DurationPart[] | undefined): readonly [DateExpression, DateExpression] {
  const point: Anchor = { value: date.value ?? '', at: { start: date.start, end: date.end }, kind: 'expression' };
  if (expression.link === 'range') {
    const interval = rangeOf(before, date, document);
    const from: Anchor = { value: before.value ?? '', at: { start: before.start, end: before.end }, kind: 'expression' };
    return [withEnds(before, { beginPoint: before.beginPoint, endPoint: point, interval: interval ?? before.interval }), withEnds(date, { beginPoint: from, interval: interval ?? date.interval })];
  }
  const bounds = date.value === undefined ? undefined : periodOf(date.value);
  if (!bounds) return [before, date];
  const ends = expression.link === 'ends';
  const interval = lengthBefore && (ends ? endingWith(bounds.last, lengthBefore) : beginningWith(bounds.first, lengthBefore));
  return [withEnds(before, ends ? { beginPoint: before.beginPoint, endPoint: point, interval } : { beginPoint: point, endPoint: before.endPoint, interval }), date];
}

/** A range of days has its last day in it; one of the clock ends with its last time. */
function rangeOf(first: DateExpression, last: DateExpression, document: Context['document']): Interval | undefined {
  const [from, to] = [boundsOf(first, document), boundsOf(last, document)];
  if (!from || !to) return undefined;
  const end = to.start.includes('T') ? to.start : to.end;
  return isEarlier(from.start, end) ? { start: from.start, end } : undefined;
}

/** A part of the day bounds a range with its whole day, "now" with the document date. */
function boundsOf({ value }: DateExpression, document: Context['document']): Interval | undefined {
  if (value === 'PRESENT_REF') return document && intervalOfDays(document.day, document.day);
  return value === undefined ? undefined : intervalOf(value) ?? intervalOf(value.replace(/T.*$/, ''));
}

/** The stretch of a length that counts from the document date, or from the day the text is speaking of. */
export function lengthFrom(day: Day, parts: readonly DurationPart[], direction: -1 | 1): Interval | undefined {
  return direction < 0 ? endingWith(day - 1, parts) : beginningWith(day, parts);
}

function endingWith(last: Day, parts: readonly DurationPart[]): Interval | undefined {
  const start = moved(last + 1, parts, -1);
  return start === undefined ? undefined : { start: dayValue(start), end: dayValue(last + 1) };
}

function beginningWith(first: Day, parts: readonly DurationPart[]): Interval | undefined {
  const end = moved(first, parts, 1);
  return end === undefined ? undefined : { start: dayValue(first), end: dayValue(end) };
}

/** `undefined` for vague lengths, for hours and less, and for parts of units. */
function moved(day: Day, parts: readonly DurationPart[], direction: -1 | 1): Day | undefined {
  let at = day;
  for (const { amount, unit } of parts) {
    const days = DAYS[unit];
    const months = MONTHS[unit];
    if (amount === undefined || !Number.isInteger(amount)) return undefined;
    if (days !== undefined) at += direction * amount * days;
    else if (months === undefined) return undefined;
    else at = monthsOn(at, direction * amount * months);
  }
  return at;
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };

/** The same day of the month, or the last of a shorter month. */
export function monthsOn(day: Day, by: number): Day {
  const { year, month, day: ofMonth } = civilOf(day);
  const to = addMonths(year, month, by);
  return dayOf(to.year, to.month, Math.min(ofMonth, daysInMonth(to.year, to.month)));
}

import { addMonths, civilOf, weekdayOf, type Day } from '../calendar';
import { weekdayName } from '../describe';
import type { NthOf, Unit } from '../expression';
import { dayValue, monthValue, periodOf, weekValue, type Period } from '../values';
import { valueInWords, type Resolved } from './context';

const NAMES: Readonly<Partial<Record<Unit, string>>> = { D: 'day', W: 'week', WE: 'weekend', M: 'month' };

/** "the last Monday of March": counted inside the stretch that follows. */
export function resolveNthOf(shape: NthOf, inside: Resolved): Resolved {
  const period = inside.value === undefined ? undefined : periodOf(inside.value);
  if (!period || inside.value === undefined) return { ...inside, value: undefined };
  const what = shape.weekday === undefined ? NAMES[shape.unit ?? 'D'] ?? 'day' : weekdayName(shape.weekday);
  const order = shape.nth === -1 ? 'The last' : shape.nth < 0 ? `Number ${-shape.nth} from the end:` : `Number ${shape.nth}:`;
  return { ...inside, value: valueOf(shape, period), reason: `${order} ${what} of ${valueInWords(inside.value)}. ${inside.reason}` };
}

function valueOf({ nth, unit, weekday }: NthOf, period: Period): string | undefined {
  if (weekday !== undefined) return ifInside(nthDay(period, nth, weekday), period, dayValue);
  switch (unit) {
    case 'W': return ifInside(nthDay(period, nth, THURSDAY), period, weekValue);
    case 'WE': return ifInside(nthDay(period, nth, SATURDAY), period, (day) => `${weekValue(day)}-WE`);
    case 'M': return nthMonth(period, nth);
    default: return ifInside(nth > 0 ? period.first + nth - 1 : period.last + nth + 1, period, dayValue);
  }
}

/** ISO 8601 counts a week to the year, and so to the month, that its Thursday lies in. */
const THURSDAY = 4;
const SATURDAY = 6;

function nthDay({ first, last }: Period, nth: number, weekday: number): Day {
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

function nthMonth({ first, last }: Period, nth: number): string | undefined {
  const from = civilOf(nth > 0 ? first : last);
  const { year, month } = addMonths(from.year, from.month, nth > 0 ? nth - 1 : nth + 1);
  const value = monthValue(year, month);
  const period = periodOf(value);
  return period && period.first >= first && period.last <= last ? value : undefined;
}

function ifInside(day: Day, { first, last }: Period, write: (day: Day) => string): string | undefined {
  return day >= first && day <= last ? write(day) : undefined;
}

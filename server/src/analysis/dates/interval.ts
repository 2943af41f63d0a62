import type { DateExpression, Interval } from '../types';
import type { Day } from './calendar';
import { dayValue, periodOf, two, yearValue } from './values';

/**
 * The stretch that a TIMEX3 value names, half open: `2025-W10` is from `2025-03-03` to `2025-03-10`, `2025-03-03T09:30`
 * to `2025-03-03T09:31`. Where the value has a zone, both ends have it. `undefined` for lengths, sets, references and
 * values with unknown parts, and for parts of the day, seasons over two years and fiscal years, whose bounds differ from
 * place to place.
 */
export function intervalOf(value: string): Interval | undefined {
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years) return Number(years[2]) - Number(years[1]) < 2 ? undefined : { start: `${years[1]}-01-01`, end: `${yearValue(Number(years[2]) + 1)}-01-01` };
  const period = periodOf(value);
  if (!period) return undefined;
  return period.unit === 'time' ? intervalOfTime(value, period.first) : intervalOfDays(period.first, period.last);
}

/** The bounds of a date that is longer than a day. */
export function stretchOf({ type, value }: Pick<DateExpression, 'type' | 'value'>): Interval | undefined {
  return type === 'DATE' && value !== undefined && !/^\d{4}-\d\d-\d\d$/.test(value) ? intervalOf(value) : undefined;
}

/** From the first day to the last, that one included. */
export function intervalOfDays(first: Day, last: Day): Interval {
  return { start: dayValue(first), end: dayValue(last + 1) };
}

/**
 * Whether the first of two bounds, dates or dates with a time, is the earlier instant. One without a zone is taken to be in the
 * zone of the other.
 */
export function isEarlier(a: string, b: string): boolean {
  const [first, second] = [readBound(a), readBound(b)];
  return first.at - (first.offset ?? second.offset ?? 0) < second.at - (second.offset ?? first.offset ?? 0);
}

/** Seconds by the clock of its zone, and that clock's offset from UTC in seconds. */
interface Bound {
  readonly at: number;
  readonly offset?: number;
}

function readBound(bound: string): Bound {
  const day = periodOf(bound)?.first ?? 0;
  const [, hour = 0, minute = 0, second = 0] = (/T(\d\d)(?::(\d\d))?(?::(\d\d))?/.exec(bound) ?? []).map((part) => Number(part ?? 0));
  const zone = /(?:Z|([+-])(\d\d):(\d\d))$/.exec(bound);
  const offset = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2] ?? 0) * 3600 + Number(zone[3] ?? 0) * 60) : undefined;
  return { at: day * 86400 + hour * 3600 + minute * 60 + second, offset };
}

function intervalOfTime(value: string, day: Day): Interval | undefined {
  const time = /T(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/.exec(value);
  if (!time) return undefined;
  const [hour, minute, second, zone = ''] = [Number(time[1]), Number(time[2] ?? 0), Number(time[3] ?? 0), time[4]];
  const seconds = time[3] !== undefined;
  const from = hour * 3600 + minute * 60 + second;
  const write = (at: number): string => {
    const clock = `${two(Math.floor((at % 86400) / 3600))}:${two(Math.floor((at % 3600) / 60))}`;
    return `${dayValue(day + Math.floor(at / 86400))}T${clock}${seconds ? `:${two(at % 60)}` : ''}${zone}`;
  };
  return { start: write(from), end: write(from + (seconds ? 1 : time[2] === undefined ? 3600 : 60)) };
}

import { dayOf } from '../analysis/dates/calendar';
import { intervalOf } from '../analysis/dates/interval';
import { periodOf } from '../analysis/dates/values';

/** From the first moment to the first one that is no longer in it, in days since 1 January 1970 by the clock of the place. */
export interface CalendarStretch {
  readonly from: number;
  readonly to: number;
}

/** Where parts of the day begin and end when they are put in order; no claim about what people mean by them. */
const PART_HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = { DT: [6, 18], MO: [6, 12], MI: [11, 14], AF: [12, 18], EV: [18, 21], NI: [21, 24] };

/**
 * The stretch of the calendar that a TIMEX3 value of a date or time names, to put dates in order: `2025-03` is all of March.
 * `undefined` for what has no place in it: lengths, sets, references such as `PAST_REF`, values with unknown parts (`XXXX-03`).
 */
export function orderOfValue(value: string): CalendarStretch | undefined {
  const part = /^(.+)T([A-Z]{2})$/.exec(value);
  if (part) {
    const [day, hours] = [orderOfValue(part[1] ?? ''), PART_HOURS[part[2] ?? '']];
    return day && hours && { from: day.from + hours[0] / 24, to: day.from + hours[1] / 24 };
  }
  const interval = intervalOf(value);
  if (interval) return { from: momentOf(interval.start), to: momentOf(interval.end) };
  return ofYears(value);
}

/** What {@link intervalOf} gives no bounds, because they differ from place to place, lies in its years. */
function ofYears(value: string): CalendarStretch | undefined {
  const bc = /^BC0*(\d{1,5})$/.exec(value);
  if (bc) return years(-Number(bc[1]), -Number(bc[1]));
  const pair = /^(\d{4})\/(\d{4})$/.exec(value);
  if (pair) return years(Number(pair[1]), Number(pair[2]));
  const fiscal = /^FY(\d{4})(?:-Q([1-4]))?$/.exec(value);
  if (!fiscal) return undefined;
  const quarter = fiscal[2] === undefined ? undefined : periodOf(`${fiscal[1]}-Q${fiscal[2]}`);
  return quarter === undefined ? years(Number(fiscal[1]), Number(fiscal[1])) : { from: quarter.first, to: quarter.last + 1 };
}

function years(first: number, last: number): CalendarStretch {
  return { from: dayOf(first, 1, 1), to: dayOf(last + 1, 1, 1) };
}

function momentOf(iso: string): number {
  const parts = /^(-?\d+|BC\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso);
  const [year = '', month, day, hour = 0, minute = 0, second = 0] = parts?.slice(1) ?? [];
  return dayOf(Number(year.replace(/^BC/, '-')), Number(month), Number(day)) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

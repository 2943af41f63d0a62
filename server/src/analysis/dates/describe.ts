import type { TimexType } from '../types';
import { civilOf, dayOf, isDate, mondayOf, weekdayOf, type Day } from './calendar';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const PARTS: Readonly<Record<string, string>> = { MO: 'the morning', MI: 'the middle of the day', AF: 'the afternoon', EV: 'the evening', NI: 'the night', DT: 'the daytime' };
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const REFERENCES: Readonly<Record<string, string>> = { PRESENT_REF: 'the present', PAST_REF: 'the past', FUTURE_REF: 'the future' };
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', Q: 'quarter', WE: 'weekend', WD: 'weekday', DE: 'decade', CE: 'century', TH: 'hour', TM: 'minute', TS: 'second' };

/**
 * A TIMEX3 value written for a person: `2025-11-07` as "Friday, 7 November 2025", `P3D` as "three days", as a set
 * `P1W` as "every week". A value it does not know comes back as it is.
 */
export function describeValue(value: string, type: TimexType): string {
  if (REFERENCES[value] !== undefined) return REFERENCES[value];
  if (value.startsWith('P')) return describeLength(value, type === 'SET') ?? value;
  if (type === 'SET') {
    const recurring = describeRecurring(value);
    if (recurring !== undefined) return recurring;
  }
  const time = /^(.*?)T(.+)$/.exec(value);
  const text = time ? describeTime(time[1] ?? '', time[2] ?? '') : describeDate(value);
  if (text === undefined) return value;
  return type === 'SET' ? `every ${text.replace(/^an? /, '')}` : text;
}

/** "every morning", "every Friday afternoon", "every day at 19:15", "every Tuesday at 09:00". */
function describeRecurring(value: string): string | undefined {
  const parts = /^XXXX-(?:XX-XX|WXX-([1-7]))T(?:([A-Z]{2})|(\d\d:\d\d)(Z|[+-]\d\d:\d\d)?)$/.exec(value);
  if (!parts) return undefined;
  const [, weekday, part, clock, zone] = parts;
  const day = weekday === undefined ? undefined : weekdayName(Number(weekday));
  if (clock !== undefined) return `every ${day ?? 'day'} at ${clock}${zone === undefined ? '' : ` (UTC${zone === 'Z' || zone === '+00:00' ? '' : zone})`}`;
  const name = PARTS[part ?? '']?.replace(/^the (middle of the day)?/, (_, middle: string | undefined) => (middle === undefined ? '' : 'midday'));
  return name === undefined ? undefined : `every ${day === undefined ? '' : `${day} `}${name}`;
}

/** "Saturday 8 November 2025": a day inside a sentence. */
export function describeDay(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${ofMonth} ${MONTHS[month - 1]} ${year}`;
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

function describeDate(value: string): string | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day && isDate(Number(day[2]), Number(day[3]), Number(day[1]))) {
    return describeDay(dayOf(Number(day[1]), Number(day[2]), Number(day[3]))).replace(' ', ', ');
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return describeWeek(mondayOf(Number(week[1]), Number(week[2])), week[3] !== undefined);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return `a ${weekdayName(Number(weekday[1]))}`;
  const unknown = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (unknown) return `${unknown[2] === undefined ? '' : `${Number(unknown[2])} `}${monthName(Number(unknown[1]))} of an unknown year`;
  return describePeriod(value);
}

function describePeriod(value: string): string | undefined {
  const bc = /^BC0*(\d+)$/.exec(value);
  if (bc) return `${bc[1]} BC`;
  if (/^\d{4}$/.test(value)) return String(Number(value));
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  if (/^\d{2}$/.test(value)) return `the ${value}00s`;
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years) return `${years[1]} to ${years[2]}`;
  const fiscal = /^FY(\d{4})(?:-Q([1-4]))?$/.exec(value);
  if (fiscal) return `${fiscal[2] === undefined ? '' : `the ${ORDINALS[Number(fiscal[2]) - 1]} quarter of `}the fiscal year ${fiscal[1]}`;
  const part = /^(\d{4}|XXXX)-(\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value);
  if (!part) return undefined;
  const year = part[1] === 'XXXX' ? 'an unknown year' : (part[1] ?? '');
  const name = part[2] ?? '';
  if (/^\d/.test(name)) return Number(name) >= 1 && Number(name) <= 12 ? `${monthName(Number(name))} ${year}` : undefined;
  if (name.startsWith('Q')) return `the ${ORDINALS[Number(name[1]) - 1]} quarter of ${year}`;
  if (name.startsWith('H')) return `the ${ORDINALS[Number(name[1]) - 1]} half of ${year}`;
  return `${SEASONS[name]} ${year}`;
}

function describeWeek(monday: Day, weekend: boolean): string {
  const { year, month, day } = civilOf(weekend ? monday + 5 : monday);
  return `the ${weekend ? 'weekend' : 'week'} of ${day} ${monthName(month)} ${year}`;
}

function describeTime(date: string, time: string): string | undefined {
  const on = date === 'XXXX-XX-XX' || date === '' ? 'an unknown day' : describeDate(date);
  if (on === undefined) return undefined;
  if (PARTS[time] !== undefined) return `${PARTS[time]} of ${on}`;
  const clock = /^(\d\d(?::\d\d){0,2})(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time);
  if (!clock) return undefined;
  const zone = clock[2] === undefined ? '' : clock[2] === 'Z' || clock[2] === '+00:00' ? ' (UTC)' : ` (UTC${clock[2]})`;
  const hour = clock[1] ?? '';
  return `${hour.length === 2 ? `${hour}:00` : hour}${zone} on ${on}`;
}

function describeLength(value: string, set: boolean): string | undefined {
  const parts: string[] = [];
  const pieces = /^P((?:[\dX.]+(?:DE|CE|WE|WD|[YMWDQ]))*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value);
  if (!pieces) return undefined;
  for (const [text, prefix] of [[pieces[1] ?? '', ''], [pieces[2] ?? '', 'T']] as const) {
    for (const piece of text.matchAll(/([\dX.]+)(DE|CE|WE|WD|[YMWDQHS])/g)) {
      parts.push(describeAmount(piece[1] ?? '', UNITS[`${prefix}${piece[2]}`] ?? '', set));
    }
  }
  if (parts.length === 0) return undefined;
  const last = parts.pop() ?? '';
  const text = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return set ? `every ${text}` : text;
}

function describeAmount(amount: string, unit: string, set: boolean): string {
  if (amount === '1') return set ? unit : `one ${unit}`;
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  if (amount.includes('X')) return set ? `few ${plural}` : `some ${plural}`;
  return `${NUMBERS[Number(amount)] ?? amount} ${plural}`;
}

import { civilOf, dayOf, daysInMonth, isDate, isoWeekOf, mondayOf, type Day } from './calendar';

/** Writing and reading the values of TIMEX3 (TimeML 1.2.1, attribute `value`). */

export function dayValue(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${yearValue(year)}-${two(month)}-${two(ofMonth)}`;
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${two(month)}`;
}

export function weekValue(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${yearValue(year)}-W${two(week)}`;
}

/** Years before our era are written `BC0664`. */
export function yearValue(year: number): string {
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export type PeriodUnit = 'time' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** The stretch of calendar that a value names. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly first: Day;
  /** Its last day, inclusive. */
  readonly last: Day;
}

/** First month of the seasons of the northern hemisphere; a winter is named by the year it begins in. */
export const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days a value covers; `undefined` for durations, references and unknown (`XXXX`) parts. */
export function periodOf(value: string): Period | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)(T.*)?$/.exec(value);
  if (day) {
    const [year, month, ofMonth] = [Number(day[1]), Number(day[2]), Number(day[3])];
    if (!isDate(month, ofMonth, year)) return undefined;
    const at = dayOf(year, month, ofMonth);
    return { unit: day[4] === undefined ? 'day' : 'time', first: at, last: at };
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return week[3] === undefined ? { unit: 'week', first: monday, last: monday + 6 } : { unit: 'weekend', first: monday + 5, last: monday + 6 };
  }
  const part = /^(\d{4})-(\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value);
  if (part) return periodInYear(Number(part[1]), part[2] ?? '');
  if (/^\d{4}$/.test(value)) return months('year', Number(value), 1, 12);
  if (/^\d{3}$/.test(value)) return years('decade', Number(value) * 10, 10);
  if (/^\d{2}$/.test(value)) return years('century', Number(value) * 100, 100);
  return undefined;
}

function periodInYear(year: number, part: string): Period {
  const number = Number(part.slice(1));
  if (part.startsWith('Q')) return months('quarter', year, number * 3 - 2, 3);
  if (part.startsWith('H')) return months('half', year, number * 6 - 5, 6);
  const season = SEASON_MONTHS[part];
  return season === undefined ? months('month', year, Number(part), 1) : months('season', year, season, 3);
}

function months(unit: PeriodUnit, year: number, first: number, count: number): Period {
  const past = first + count - 2;
  const lastYear = year + Math.floor(past / 12);
  const lastMonth = (past % 12) + 1;
  return { unit, first: dayOf(year, first, 1), last: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
}

function years(unit: PeriodUnit, first: number, count: number): Period {
  return { unit, first: dayOf(first, 1, 1), last: dayOf(first + count - 1, 12, 31) };
}

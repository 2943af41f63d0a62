import type { DateExpression, DatePart } from '../types';
import type { CalendarDate, Shape } from './expression';

/** The parts of a value that a text says itself: of "March 8" the month and the day, of "Tuesday" none. */
export function certainParts(shape: Shape): readonly DatePart[] {
  switch (shape.kind) {
    case 'calendar-date': return partsOf(shape);
    case 'time': {
      const day = shape.day === undefined ? NONE : certainParts(shape.day);
      return shape.zone === undefined ? [...day, 'time'] : [...day, 'time', 'zone'];
    }
    case 'years': return YEAR;
    case 'season': case 'part-of-year': return shape.year === undefined ? MONTH : YEAR_MONTH;
    case 'holiday': return shape.year === undefined ? MONTH_DAY : FULL;
    case 'unit-of': return withoutDay(certainParts(shape.day));
    case 'nth-of': return certainParts(shape.inside);
    default: return NONE;
  }
}

const NONE: readonly DatePart[] = [];
const YEAR: readonly DatePart[] = ['year'];
const MONTH: readonly DatePart[] = ['month'];
const DAY: readonly DatePart[] = ['day'];
const YEAR_MONTH: readonly DatePart[] = ['year', 'month'];
const MONTH_DAY: readonly DatePart[] = ['month', 'day'];
const FULL: readonly DatePart[] = ['year', 'month', 'day'];

function partsOf({ year, month, day }: CalendarDate): readonly DatePart[] {
  if (month === undefined) return year === undefined ? (day === undefined ? NONE : DAY) : YEAR;
  if (day === undefined) return year === undefined ? MONTH : YEAR_MONTH;
  return year === undefined ? MONTH_DAY : FULL;
}

function withoutDay(parts: readonly DatePart[]): readonly DatePart[] {
  return parts === FULL ? YEAR : NONE;
}

/** The parts of a date's value that the text leaves to be supplied: the year of "March 8", all of "yesterday". None where there is no value. */
export function impliedParts({ type, value, certain }: DateExpression): readonly DatePart[] {
  if (certain === undefined || value === undefined || type === 'DURATION' || type === 'SET') return NONE;
  return partsOfValue(value).filter((part) => !certain.includes(part));
}

function partsOfValue(value: string): readonly DatePart[] {
  const parts = /^(BC\d{4}|FY\d{4}|\d{2,4}|XXXX)(?:-(W)?[^T-]+)?(?:-([^T-]+))?(T)?/.exec(value);
  if (!parts) return NONE;
  const out: DatePart[] = parts[1] === 'XXXX' ? [] : ['year'];
  const second = /^[^-]+-([^T-]+)/.exec(value)?.[1];
  if (second !== undefined && second !== 'XX') out.push(parts[2] === undefined ? 'month' : 'week');
  if (parts[3] !== undefined && parts[3] !== 'XX') out.push('day');
  if (parts[4] !== undefined) out.push('time');
  if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(value)) out.push('zone');
  return out;
}

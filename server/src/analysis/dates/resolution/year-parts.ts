import { civilOf, type Day } from '../calendar';
import type { Holiday, PartOfYear, SeasonOfYear, Tense, Which } from '../expression';
import { HOLIDAYS } from '../holidays';
import { dayValue, periodOf, SEASON_MONTHS, yearValue } from '../values';
import { anchorOf, dated, documentInWords, narratedInWords, yearOf, type Context, type Resolved } from './context';
import { nearest } from './nearest';

/** "summer 2019", "this spring", "last winter"; their intervals follow the northern calendar wherever the article is from. */
export function resolveSeason(shape: SeasonOfYear, context: Context): Resolved {
  return resolveInYear(shape.season, shape, context);
}

/** "Q3 2019", "the first half of the year", "fiscal 2020". */
export function resolvePartOfYear(shape: PartOfYear, context: Context): Resolved {
  if (shape.part !== undefined && !shape.fiscal) return resolveInYear(shape.part, shape, context);
  const own = yearOf(context);
  const year = shape.year ?? (own === undefined ? undefined : own + stepOf(shape.which));
  if (year === undefined) return dated(undefined, 'The fiscal year depends on the document date, which is not known.');
  return dated(`FY${year}${shape.part === undefined ? '' : `-${shape.part}`}`, 'A fiscal year, named by the year it is counted as.', shape.year === undefined ? context.document?.anchor : undefined);
}

function stepOf(which: Which | undefined): number {
  return which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
}

interface InYear {
  readonly year?: number;
  readonly which?: Which;
}

function resolveInYear(part: string, shape: InYear, context: Context): Resolved {
  if (shape.year !== undefined) return dated(`${yearValue(shape.year)}-${part}`, 'Said in full.');
  const narrated = shape.which === 'same' || shape.which === 'previous' || shape.which === 'following' ? context.narrated : undefined;
  if (narrated) {
    const year = civilOf(narrated.period.first).year + stepOf(shape.which);
    return dated(`${year}-${part}`, `In ${year}, after ${narratedInWords(narrated)}.`, anchorOf(narrated));
  }
  if (!context.document) {
    const year = yearOf(context);
    return dated(`${year === undefined ? 'XXXX' : year + stepOf(shape.which)}-${part}`, year === undefined ? 'The year depends on the document date, which is not known.' : `Counted from ${year}, the year the text is from.`);
  }
  const year = yearFitting(part, shape.which, context.document.day, context.tense);
  return dated(`${year}-${part}`, `In ${year}, counted from ${documentInWords(context.document)}.`, context.document.anchor);
}

/** Halves and quarters of "last year" lie in that year; "last summer" is the last one that is over. */
function yearFitting(part: string, which: Which | undefined, own: number, tense: Tense | undefined): number {
  const { year, month } = civilOf(own);
  if (SEASON_MONTHS[part] === undefined && which !== undefined) return year + stepOf(which);
  const winter = part === 'WI' && month <= 2 ? year - 1 : year;
  if (which === 'this') return winter;
  const period = periodOf(`${year}-${part}`);
  if (!period) return year;
  if (which === 'last') return period.last < own ? year : (periodOf(`${year - 1}-${part}`)?.last ?? own) < own ? year - 1 : year - 2;
  if (which === 'next') return period.first > own ? year : year + 1;
  if (tense === 'future') return period.last >= own ? year : year + 1;
  return period.first <= own ? year : part === 'WI' ? winter : tense === 'past' ? year - 1 : year;
}

export function resolveHoliday(shape: Holiday, context: Context): Resolved {
  const dayIn = HOLIDAYS[shape.name];
  if (!dayIn) return dated(undefined, `${shape.name} has no known day.`);
  if (shape.year !== undefined) return dated(dayValue(dayIn(shape.year)), `The day of ${shape.name} in ${shape.year}.`);
  const own = yearOf(context);
  if (own === undefined) return unknownHoliday(shape.name, dayIn);
  const chosen = chooseHoliday(shape, dayIn, own, context);
  return dated(dayValue(chosen), `${shape.name} in ${civilOf(chosen).year}${context.document ? `, counted from ${documentInWords(context.document)}` : ''}.`, context.document?.anchor);
}

function chooseHoliday({ which, ofYear }: Holiday, dayIn: (year: number) => Day, own: number, { document, tense }: Context): Day {
  const around = [dayIn(own - 1), dayIn(own), dayIn(own + 1)];
  const relative = dayIn(own + stepOf(which));
  if (!document) return relative;
  if (which === undefined) return nearest(around, document.day, tense) ?? relative;
  if (ofYear === true || (which !== 'last' && which !== 'next')) return relative;
  return (which === 'last' ? around.filter((day) => day < document.day).pop() : around.find((day) => day > document.day)) ?? relative;
}

function unknownHoliday(name: string, dayIn: (year: number) => number): Resolved {
  const [a, b] = [civilOf(dayIn(2001)), civilOf(dayIn(2004))];
  const isFixed = a.month === b.month && a.day === b.day;
  return dated(isFixed ? `XXXX${dayValue(dayIn(2001)).slice(4)}` : undefined, `${name} of a year that depends on the document date, which is not known.`);
}

import { addMonths, civilOf, dayOf, isDate, weekdayOf, type Day } from '../calendar';
import { monthName, weekdayName } from '../describe';
import type { CalendarDate, Which } from '../expression';
import { dayValue, monthValue, two, yearValue } from '../values';
import { anchorOf, dated, documentInWords, narratedInWords, yearOf, type Context, type Resolved } from './context';
import { nearest } from './nearest';

/** A date by its parts; the year, where it is not said, is the one that fits the words around and the document date best. */
export function resolveCalendarDate(shape: CalendarDate, context: Context): Resolved {
  if (shape.month !== undefined && shape.day !== undefined && !isDate(shape.month, shape.day, shape.year)) return dated(undefined, `There is no ${shape.day} ${monthName(shape.month)}${shape.year === undefined ? '' : ` ${shape.year}`}.`);
  if (shape.year !== undefined) return shape.swapped ? resolveAmbiguous(shape, shape.year, shape.swapped, context) : dated(valueOf(shape.year, shape.month, shape.day), 'Said in full.');
  if (shape.which !== undefined) return resolveByReference(shape, shape.which, context);
  if (shape.month === undefined) return resolveDayAlone(shape, context);
  return shape.day === undefined ? resolveMonth(shape.month, context) : resolveDay(shape.month, shape.day, shape.weekday, context);
}

function valueOf(year: number, month?: number, day?: number): string {
  return month === undefined ? yearValue(year) : day === undefined ? monthValue(year, month) : `${monthValue(year, month)}-${two(day)}`;
}

/** Days from the document date that make one reading near and the other far. */
const NEAR = 14;
const FAR = 28;

function nearDocument(own: Day, swapped: Day, document: Day): 'own' | 'swapped' | undefined {
  const [a, b] = [Math.abs(own - document), Math.abs(swapped - document)];
  return a <= NEAR && b > FAR ? 'own' : b <= NEAR && a > FAR ? 'swapped' : undefined;
}

/** "03/04/2025": the order that the article has elsewhere decides, else the mark between the digits. */
function resolveAmbiguous(shape: CalendarDate, year: number, swapped: { readonly month: number; readonly day: number }, { order, document }: Context): Resolved {
  const { month = 1, day = 1 } = shape;
  const near = order?.evidence === undefined && document ? nearDocument(dayOf(year, month, day), dayOf(year, swapped.month, swapped.day), document.day) : undefined;
  const turned = near === undefined ? order?.evidence !== undefined && order.monthFirst !== (shape.order === 'month-first') : near === 'swapped';
  const [own, other] = turned ? [swapped, { month, day }] : [{ month, day }, swapped];
  const first = (shape.order === 'month-first') !== turned ? 'the month' : 'the day';
  const why = near !== undefined ? 'because that lies near the document date' : order?.evidence === undefined ? 'nothing in the article tells which, and this order is the usual one with such marks' : `because ${order.evidence}`;
  return dated(valueOf(year, own.month, own.day), `Ambiguous: it could also be ${other.day} ${monthName(other.month)} ${year}. Read with ${first} first, ${why}.`);
}

/** "March of last year", "last October", "that September". */
function resolveByReference(shape: CalendarDate, which: Which, context: Context): Resolved {
  const { month, day } = shape;
  if (which === 'same' || which === 'previous' || which === 'following') {
    const narrated = context.narrated;
    if (!narrated) return dated(month === undefined ? undefined : unknownYear(month, day), 'The year of a date before it, but there is none.');
    const year = civilOf(narrated.period.first).year + (which === 'previous' ? -1 : which === 'following' ? 1 : 0);
    return dated(valueOf(year, month, day), `In the year ${year}, after ${narratedInWords(narrated)}.`, anchorOf(narrated));
  }
  const year = yearOf(context);
  if (year === undefined || month === undefined) return dated(month === undefined ? undefined : unknownYear(month, day), 'The year depends on the document date, which is not known, but can be set.');
  const own = context.document ? civilOf(context.document.day) : undefined;
  const ahead = own !== undefined && own.month < month;
  const passed = own !== undefined && (own.month > month || (own.month === month && which === 'last' && shape.day !== undefined && own.day > shape.day));
  const chosen = which === 'this' ? year : which === 'last' ? (passed && isOfMonth(shape) ? year : year - 1) : ahead && isOfMonth(shape) ? year : year + 1;
  return dated(valueOf(chosen, month, day), `${monthName(month)} ${chosen}, counted from ${context.document ? documentInWords(context.document) : `the year ${year}`}.`, context.document?.anchor);
}

/** "last October" is the last one that passed, "next July" the first to come; "October last year" says the year. */
function isOfMonth(shape: CalendarDate): boolean {
  return shape.ofYear !== true;
}

function resolveMonth(month: number, context: Context): Resolved {
  const story = storyYear(context);
  if (story !== undefined) return dated(monthValue(story, month), `In the year ${story} that the text is speaking of.`, context.narrated && anchorOf(context.narrated));
  if (!context.document) return resolveInYear(month, undefined, context);
  const own = civilOf(context.document.day);
  const back = (own.month - month + 12) % 12;
  const ahead = 12 - back;
  const future = back > 0 && (context.ahead === true || (context.tense === 'future' ? ahead < back * 3 : context.tense !== 'past' && ahead * 3 < back));
  const year = month > own.month ? (future ? own.year : own.year - 1) : future ? own.year + 1 : own.year;
  const direction = back === 0 ? 'The month of' : future ? `The first ${monthName(month)} after` : `The last ${monthName(month)} before`;
  return dated(monthValue(year, month), `${direction} ${documentInWords(context.document)}.`, context.document.anchor);
}

function resolveDay(month: number, day: number, weekday: number | undefined, context: Context): Resolved {
  const story = storyYear(context);
  if (story !== undefined && isDate(month, day, story)) return dated(valueOf(story, month, day), `In the year ${story} that the text is speaking of.`, context.narrated && anchorOf(context.narrated));
  if (!context.document) return resolveInYear(month, day, context);
  const own = context.document.day;
  const { year } = civilOf(own);
  const days = [year - 1, year, year + 1].filter((candidate) => isDate(month, day, candidate)).map((candidate) => dayOf(candidate, month, day));
  const fitting = weekday === undefined ? days : days.filter((candidate) => weekdayOf(candidate) === weekday);
  const chosen: Day | undefined = nearest(fitting.length > 0 ? fitting : days, own, context.tense);
  if (chosen === undefined) return dated(unknownYear(month, day), 'No such day in the years around the document date.');
  const direction = chosen === own ? 'The day of' : chosen < own ? 'The last such day before' : 'The first such day after';
  return dated(dayValue(chosen), `${direction} ${documentInWords(context.document)}.`, context.document.anchor);
}

function resolveInYear(month: number, day: number | undefined, context: Context): Resolved {
  if (context.year === undefined) return dated(unknownYear(month, day), 'The year depends on the document date, which is not known, but can be set.');
  return dated(valueOf(context.year, month, day), `In ${context.year}, the year the text is from.`);
}

function unknownYear(month: number, day: number | undefined): string {
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
}

/** "the 8th": of the month of the date before it, else of the document date. */
function resolveDayAlone(shape: CalendarDate, context: Context): Resolved {
  const from = context.narratedDay?.period.first ?? context.document?.day;
  if (from !== undefined && shape.weekday !== undefined && shape.day !== undefined) return resolveWeekdayOfMonth(shape.day, shape.weekday, from, context);
  if (from === undefined || shape.day === undefined) return dated(undefined, 'The month is not known.');
  const { year, month } = civilOf(from);
  return dated(isDate(month, shape.day, year) ? valueOf(year, month, shape.day) : undefined, `In ${monthName(month)} ${year}, the month the text is speaking of.`, context.narratedDay ? anchorOf(context.narratedDay) : context.document?.anchor);
}

/** Months to either side in which "Friday the 26th" is looked for: some month of every year has it. */
const MONTHS_AROUND = 12;

function resolveWeekdayOfMonth(day: number, weekday: number, from: Day, context: Context): Resolved {
  const { year, month } = civilOf(from);
  const days: Day[] = [];
  for (let by = -MONTHS_AROUND; by <= MONTHS_AROUND; by++) {
    const at = addMonths(year, month, by);
    const candidate = isDate(at.month, day, at.year) ? dayOf(at.year, at.month, day) : undefined;
    if (candidate !== undefined && weekdayOf(candidate) === weekday) days.push(candidate);
  }
  const chosen = nearest(days, from, context.tense);
  return dated(chosen === undefined ? undefined : dayValue(chosen), `The nearest ${weekdayName(weekday)} that is day ${day} of its month.`, context.narratedDay ? anchorOf(context.narratedDay) : context.document?.anchor);
}

/** The year of the date before in the same paragraph, where the text names it and it is long past. */
function storyYear(context: Context): number | undefined {
  const narrated = context.narrated;
  const own = yearOf(context);
  if (!narrated?.withYear || own === undefined || context.tense === 'future') return undefined;
  const { year } = civilOf(narrated.period.first);
  return year < own && (narrated.period.unit === 'day' || narrated.period.unit === 'month') ? year : undefined;
}

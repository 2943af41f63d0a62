import { isDate } from '../calendar';
import type { CalendarDate, Which } from '../expression';
import { readOrdinal } from '../numbers';
import { isCapital, isHyphen, isJoined, lowerAt, skip, skipStop, textAt, wordAt, type Words } from '../words';
import { isAddress } from './address';
import type { Family, Found } from './family';
import { numericDate } from './numeric-date';
import { spelledYear } from './spelled-year';
import { yearAt } from './year';

/** "Tuesday, September 24, 2019", "8 November", "8th of November 2025", "Nov. 8", "June 2019", "June". */
function readCalendarDate(words: Words, at: number): Found<CalendarDate> | undefined {
  const weekday = wordAt(words, at, 'weekday');
  if (!weekday) return readMonthFirst(words, at) ?? readDayFirst(words, at);
  const to = skip(words, skipStop(words, at + 1), ',');
  const day = skip(words, to, 'the');
  const date = readMonthFirst(words, to) ?? readDayFirst(words, day) ?? readDigits(words, to);
  if (date?.shape.day !== undefined) return { from: at, to: date.to, shape: { ...date.shape, weekday: weekday.value } };
  return readDayAlone(words, at, day, weekday.value);
}

/** "Tuesday the 19th", "Friday 26th": the month is that in which the day is such a weekday. */
function readDayAlone(words: Words, at: number, place: number, weekday: number): Found<CalendarDate> | undefined {
  const day = readOrdinal(words, place);
  const next = day && words.tokens[day.to];
  if (!day || day.value > 31 || (day.value < 4 && words.words[place]?.kind === 'ordinal' && !/^\d/.test(textAt(words, place)))) return undefined;
  if (next?.kind === 'word' && (words.words[day.to] === undefined || words.words[day.to]?.kind === 'unit')) return undefined;
  return { from: at, to: day.to, shape: { kind: 'calendar-date', day: day.value, weekday } };
}

/** "Tuesday 11/3/2015" */
function readDigits(words: Words, at: number): Found<CalendarDate> | undefined {
  const date = numericDate.read(words, at);
  return date?.shape.kind === 'calendar-date' ? { ...date, shape: date.shape } : undefined;
}

function readMonthFirst(words: Words, at: number): Found<CalendarDate> | undefined {
  const month = wordAt(words, at, 'month');
  if (!month || isCompound(words, at)) return undefined;
  const to = month.short ? skipStop(words, at + 1) : at + 1;
  const day = dayAt(words, skip(words, to, 'the'), month.value);
  if (day) return withYear(words, at, { kind: 'calendar-date', month: month.value, day: day.value, order: 'month-first' }, day.to);
  const dated = withYear(words, at, { kind: 'calendar-date', month: month.value }, to);
  if (dated.shape.year !== undefined || dated.shape.which !== undefined) return dated;
  if (month.short ? (to === at + 1 || !isAfterPreposition(words, at)) && !isMonthRange(words, at) && !isMonthRange(words, at - 2) : !isMonthAlone(words, at, month.lower)) return undefined;
  return dated;
}

/** A day of the month at a place; no number that goes on ("5,000", "5.5", "5%", "10:30"). */
function dayAt(words: Words, at: number, month: number): { readonly value: number; readonly to: number } | undefined {
  const digits = wordAt(words, at, 'digits');
  if (digits) return digits.lower.length <= 2 && isWrittenDay(words, at + 1, month, digits.value) && !goesOn(words, at) ? { value: digits.value, to: at + 1 } : undefined;
  const ordinal = readOrdinal(words, at);
  return ordinal && isWrittenDay(words, ordinal.to, month, ordinal.value) ? ordinal : undefined;
}

/** Whether it is a day of the month, or one that only other months have, "31 November", and no count: "in February 31 times". */
function isWrittenDay(words: Words, next: number, month: number, day: number): boolean {
  return isDate(month, day) || (day > 28 && day <= 31 && isNoCount(words, next));
}

const BEHIND_DATES = new Set(['and', 'or', 'to', 'at', 'in', 'the', 'until', 'through', 'by', 'for', 'from']);

function isNoCount(words: Words, next: number): boolean {
  const token = words.tokens[next];
  return token?.kind !== 'word' || BEHIND_DATES.has(lowerAt(words, next));
}

function goesOn(words: Words, at: number): boolean {
  if (!isJoined(words, at + 1)) return false;
  const mark = lowerAt(words, at + 1);
  if (mark === '%') return true;
  const more = isJoined(words, at + 2) ? wordAt(words, at + 2, 'digits') : undefined;
  return more !== undefined && (mark === ':' || mark === '.' || (mark === ',' && more.lower.length === 3));
}

/** Digits behind others: "12:30 December", "1,31 August". */
function isTail(words: Words, at: number): boolean {
  return isJoined(words, at) && /^[:.,/]$/.test(textAt(words, at - 1)) && isJoined(words, at - 1) && wordAt(words, at - 2, 'digits') !== undefined;
}

function readDayFirst(words: Words, at: number): Found<CalendarDate> | undefined {
  const digits = wordAt(words, at, 'digits');
  const ordinal = digits ? undefined : readOrdinal(words, at);
  const value = digits ? digits.value : ordinal?.value;
  if (value === undefined || (digits && digits.lower.length > 2) || (digits && isTail(words, at))) return undefined;
  let to = ordinal?.to ?? at + 1;
  const joint = isHyphen(words, to) || lowerAt(words, to) === '/';
  if (joint && (!isJoined(words, to) || !isJoined(words, to + 1))) return undefined;
  to = joint ? to + 1 : skip(words, skip(words, to, 'day'), 'of');
  const month = wordAt(words, to, 'month');
  if (!month || isCompound(words, to) || !isWrittenDay(words, to + 1, month.value, value) || (digits && !joint && isAddress(words, to))) return undefined;
  const shape: CalendarDate = { kind: 'calendar-date', month: month.value, day: value, order: 'day-first' };
  if (!joint) return withYear(words, at, shape, month.short ? skipStop(words, to + 1) : to + 1);
  const year = isHyphen(words, to + 1) || lowerAt(words, to + 1) === '/' ? yearAt(words, to + 2) ?? shortYear(words, to + 2) : undefined;
  return year === undefined ? undefined : { from: at, to: to + 3, shape: { ...shape, year } };
}

function shortYear(words: Words, at: number): number | undefined {
  const digits = wordAt(words, at, 'digits');
  return digits?.lower.length === 2 ? (digits.value < 50 ? 2000 : 1900) + digits.value : undefined;
}

/** The date with the year that follows it: "2019", ", 2019", "of this year", "last year", "'09". */
export function withYear(words: Words, from: number, shape: CalendarDate, to: number): Found<CalendarDate> {
  const comma = skip(words, to, ',');
  const year = yearAt(words, comma) ?? yearAt(words, skip(words, to, 'of'));
  if (year !== undefined) return { from, to: (yearAt(words, comma) === undefined ? skip(words, to, 'of') : comma) + 1, shape: { ...shape, year } };
  const spelled = spelledYear(words, comma) ?? spelledYear(words, skip(words, to, 'of'));
  if (spelled) return { from, to: spelled.to, shape: { ...shape, year: spelled.year } };
  const mark = lowerAt(words, to);
  if ((mark === "'" || mark === '’' || mark === '‘') && isJoined(words, to + 1)) {
    const short = shortYear(words, to + 1);
    if (short !== undefined) return { from, to: to + 2, shape: { ...shape, year: short } };
  }
  const relative = yearByReference(words, comma) ?? (lowerAt(words, to) === 'of' ? yearByReference(words, skip(words, to + 1, 'the')) : undefined);
  return relative ? { from, to: relative.to, shape: { ...shape, which: relative.which, ofYear: true } } : { from, to, shape };
}

/** "this year", "last year", "the following year". */
export function yearByReference(words: Words, at: number): { readonly which: Which; readonly to: number } | undefined {
  const which = wordAt(words, at, 'which');
  const unit = wordAt(words, at + 1, 'unit');
  return which && unit?.unit === 'Y' && !unit.plural && which.lower !== 'past' ? { which: which.which, to: at + 2 } : undefined;
}

const PREPOSITIONS = new Set('in of since until till by from through during to for between before after and or on at around about early late mid'.split(' '));

function isAfterPreposition(words: Words, at: number): boolean {
  return PREPOSITIONS.has(lowerAt(words, at - 1)) || isHyphen(words, at - 1);
}

/** First names and verbs: as months alone they need a preposition or an article before them. */
const DOUBTFUL = new Set(['may', 'march']);
const FIRST_NAMES = new Set(['april', 'june', 'may', 'august', 'january']);

function isMonthAlone(words: Words, at: number, lower: string): boolean {
  if (lowerAt(words, at - 1) === 'and' && FIRST_NAMES.has(lower) && isName(words, at + 1) && isName(words, at - 2)) return false;
  if (isAfterPreposition(words, at)) return lower !== 'march' || !isCapital(words, at + 1) || words.words[at + 1] !== undefined;
  const before = words.words[at - 1]?.kind;
  if (lower === 'march' && before === 'article' && isCapital(words, at + 2) && /^(?:on|for|of|against)$/.test(lowerAt(words, at + 1))) return false;
  const determined = before === 'article' || before === 'which' || before === 'stage';
  if (DOUBTFUL.has(lower)) return determined || isMonthListed(words, at);
  if (FIRST_NAMES.has(lower) && isName(words, at + 1)) return false;
  return !(FIRST_NAMES.has(lower) && isName(words, at - 1) && !determined);
}

function isMonthListed(words: Words, at: number): boolean {
  const joint = lowerAt(words, at + 1);
  return (joint === 'to' || joint === 'through' || joint === 'and' || joint === 'or' || joint === ',' || isHyphen(words, at + 1)) && wordAt(words, at + 2, 'month') !== undefined;
}

/** "Nov-Feb", "Sep to Nov" */
function isMonthRange(words: Words, at: number): boolean {
  return (lowerAt(words, at + 1) === 'to' || isHyphen(words, at + 1)) && wordAt(words, at, 'month') !== undefined && wordAt(words, at + 2, 'month') !== undefined;
}

/** "Kerri May-Weller": half of a double name. */
function isCompound(words: Words, at: number): boolean {
  return isHyphen(words, at + 1) && isJoined(words, at + 1) && isJoined(words, at + 2) && isName(words, at + 2);
}

function isName(words: Words, at: number): boolean {
  return isCapital(words, at) && words.words[at] === undefined && textAt(words, at).length > 1;
}

export const calendarDate: Family = { name: 'calendar-date', startsWith: ['weekday', 'month', 'digits', 'ordinal', 'number'], read: readCalendarDate };

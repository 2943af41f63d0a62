import type { Holiday, Which } from '../expression';
import { isApproximate, isFeast } from '../feasts';
import { holidayAt } from '../holidays';
import { isCapital, kindAt, lowerAt, skip, textAt, type Words } from '../words';
import { yearByReference } from './calendar-date';
import type { Family, Found } from './family';
import { yearAt } from './year';

/** "Christmas Day", "Labor Day 2019", "New Year's Eve". */
function readHoliday(words: Words, at: number): Found<Holiday> | undefined {
  const found = readNamed(words, at);
  return found && marked(found);
}

/** Days that depend on who sees the moon are marked so. */
function marked(found: Found<Holiday>): Found<Holiday> {
  return isApproximate(found.shape.name) ? { ...found, mod: 'APPROX' } : found;
}

function readNamed(words: Words, at: number): Found<Holiday> | undefined {
  const holiday = holidayAt(words.tokens, at);
  if (!holiday || isPartOfName(words, at, holiday.to)) return undefined;
  const comma = skip(words, holiday.to, ',');
  const year = yearAt(words, holiday.to) ?? yearAt(words, comma);
  if (year !== undefined) return { from: at, to: (yearAt(words, holiday.to) === undefined ? comma : holiday.to) + 1, shape: { kind: 'holiday', name: holiday.name, year } };
  if (SALES.has(holiday.name) || isFeast(holiday.name)) return undefined;
  const relative = lowerAt(words, holiday.to) === 'of' ? yearByReference(words, holiday.to + 1) : yearByReference(words, holiday.to);
  return { from: at, to: relative?.to ?? holiday.to, shape: relative ? { kind: 'holiday', name: holiday.name, which: relative.which, ofYear: true } : { kind: 'holiday', name: holiday.name } };
}

/** Days that most often stand for their sales: dates only with their year. So are feasts of other calendars, which news tells of as events and people bear as names. */
const SALES = new Set(['Black Friday', 'Cyber Monday']);

/** The holiday at a place, with what is said of its year before it: "last Christmas". */
export function holidayWith(words: Words, at: number, which: Which): Found<Holiday> | undefined {
  const holiday = holidayAt(words.tokens, at);
  return holiday && !isPartOfName(words, at, holiday.to) ? marked({ from: at, to: holiday.to, shape: { kind: 'holiday', name: holiday.name, which } }) : undefined;
}

/** "Easter Island", "Good Friday Agreement", "Father Christmas": names that only begin like a holiday. */
function isPartOfName(words: Words, at: number, to: number): boolean {
  if (isCapital(words, to) && kindAt(words, to) === undefined) return true;
  if (textAt(words, at - 1) === 'Father') return true;
  return to === at + 1 && isCapital(words, at - 1) && kindAt(words, at - 1) === undefined;
}

export const holiday: Family = { name: 'holiday', startsWith: ['holiday', 'month'], read: readHoliday };

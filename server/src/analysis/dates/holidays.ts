import { tokenize } from '../segment/tokens';
import type { Token } from '../types';
import { dayOf, easterOf, nthWeekdayOf, weekdayOf, type Day } from './calendar';
import { FEASTS } from './feasts';

/** The day of a holiday in a year. */
type DayInYear = (year: number) => Day;

const fixed = (month: number, day: number): DayInYear => (year) => dayOf(year, month, day);
const nth = (month: number, weekday: number, count: number): DayInYear => (year) => nthWeekdayOf(year, month, weekday, count);
const easter = (days: number): DayInYear => (year) => easterOf(year) + days;

/**
 * Holidays that name a day. Dates are the fixed ones of the Gregorian calendar and the rules of the United States for
 * its federal holidays (5 U.S.C. 6103); those with different days in different countries are left out. {@link FEASTS} adds those
 * of other calendars.
 */
export const HOLIDAYS: Readonly<Record<string, DayInYear>> = {
  "New Year's Day": fixed(1, 1),
  "New Year's Eve": fixed(12, 31),
  'Martin Luther King Jr. Day': nth(1, 1, 3),
  'Martin Luther King Day': nth(1, 1, 3),
  'Groundhog Day': fixed(2, 2),
  "Valentine's Day": fixed(2, 14),
  "Presidents' Day": nth(2, 1, 3),
  "International Women's Day": fixed(3, 8),
  "Women's Day": fixed(3, 8),
  "St. Patrick's Day": fixed(3, 17),
  "St Patrick's Day": fixed(3, 17),
  "April Fools' Day": fixed(4, 1),
  "April Fool's Day": fixed(4, 1),
  'Ash Wednesday': easter(-46),
  'Palm Sunday': easter(-7),
  'Maundy Thursday': easter(-3),
  'Good Friday': easter(-2),
  'Easter Sunday': easter(0),
  'Easter Monday': easter(1),
  'Easter Day': easter(0),
  Easter: easter(0),
  'Anzac Day': fixed(4, 25),
  'Memorial Day': nth(5, 1, -1),
  Juneteenth: fixed(6, 19),
  'Canada Day': fixed(7, 1),
  'Bastille Day': fixed(7, 14),
  'Labor Day': nth(9, 1, 1),
  'Labour Day': nth(9, 1, 1),
  'Columbus Day': nth(10, 1, 2),
  Halloween: fixed(10, 31),
  'Election Day': (year) => nthWeekdayOf(year, 11, 1, 1) + 1,
  'Veterans Day': fixed(11, 11),
  'Remembrance Day': fixed(11, 11),
  'Thanksgiving Day': nth(11, 4, 4),
  Thanksgiving: nth(11, 4, 4),
  'Christmas Eve': fixed(12, 24),
  'Christmas Day': fixed(12, 25),
  Christmas: fixed(12, 25),
  'Boxing Day': fixed(12, 26),
  'Australia Day': fixed(1, 26),
  'MLK Day': nth(1, 1, 3),
  'Independence Day': fixed(7, 4),
  "Mother's Day": nth(5, 7, 2),
  "Mothers' Day": nth(5, 7, 2),
  "Father's Day": nth(6, 7, 3),
  "Fathers' Day": nth(6, 7, 3),
  'Earth Day': fixed(4, 22),
  'May Day': fixed(5, 1),
  'Black Friday': (year) => nthWeekdayOf(year, 11, 4, 4) + 1,
  'Cyber Monday': (year) => nthWeekdayOf(year, 11, 4, 4) + 4,
  'Shrove Tuesday': easter(-47),
  'Mardi Gras': easter(-47),
  'Holy Saturday': easter(-1),
  'Ascension Day': easter(39),
  Pentecost: easter(49),
  'Whit Sunday': easter(49),
  'Whit Monday': easter(50),
  'Trinity Sunday': easter(56),
  "All Saints' Day": fixed(11, 1),
  'Armistice Day': fixed(11, 11),
  'Victoria Day': (year) => dayOf(year, 5, 24) - weekdayOf(dayOf(year, 5, 24)) + 1,
  "Saint Patrick's Day": fixed(3, 17),
  Xmas: fixed(12, 25),
  ...Object.fromEntries(FEASTS.flatMap(({ names, dayIn }) => names.map((name) => [name, dayIn]))),
};

interface Named {
  readonly name: string;
  readonly words: readonly string[];
}

/** By first word, longest name first. */
const byFirstWord = new Map<string, Named[]>();
for (const name of Object.keys(HOLIDAYS)) {
  const words = wordsOf(name);
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, words }].sort((a, b) => b.words.length - a.words.length));
}

/** The words that names of holidays begin with. */
export const HOLIDAY_OPENERS: readonly string[] = [...byFirstWord.keys()];

/** The tokens of a name: "St. Patrick's Day" is St, ., Patrick, 's, Day. */
function wordsOf(name: string): readonly string[] {
  return tokenize(name).map(({ text }) => text);
}

/** The holiday whose name begins at a token, and the place behind it. */
export function holidayAt(tokens: readonly Token[], at: number): { readonly name: string; readonly to: number } | undefined {
  const named = byFirstWord.get(tokens[at]?.text ?? '')?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text.replace('’', "'") === word));
  return named && { name: named.name, to: at + named.words.length };
}

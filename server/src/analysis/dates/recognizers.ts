import { calendarDate } from './families/calendar-date';
import { clockPhrase } from './families/clock-phrase';
import { clockTime } from './families/clock-time';
import { countedFrom } from './families/counted-from';
import { century, decade, namedDecade } from './families/decade-century';
import { dayOfMonth } from './families/day-of-month';
import { duration } from './families/duration';
import { era } from './families/era';
import type { Family, Found, Read } from './families/family';
import { holiday } from './families/holiday';
import { nineEleven } from './families/nine-eleven';
import { nthOf } from './families/nth-of';
import { numericDate } from './families/numeric-date';
import { partOfDay, withPartOfDay } from './families/part-of-day';
import { fiscalYear, ordinalPart, writtenPart, yearFirst } from './families/part-of-year';
import { every, frequency, times } from './families/recurrence';
import { referenceWords } from './families/reference-words';
import { relativeDay } from './families/relative-day';
import { amountFirst, narratedPeriod, relativePeriod } from './families/relative-period';
import { season } from './families/season';
import { staged } from './families/staged';
import { unitOf } from './families/unit-of';
import { weekday } from './families/weekday';
import { countedWeekdays, weekdays } from './families/weekdays';
import { year, yearInWords } from './families/year';
import type { WordKind } from './lexicon';
import type { Words } from './words';

/** A {@link Found} with the family that read it. */
export interface Recognized extends Found {
  readonly source: string;
  readonly link?: 'range' | 'ends' | 'begins';
}

/**
 * What names a date by itself. At each word the longest reading counts, of equally long ones that of the family named
 * first: dates in digits before bare years, dates before weekdays, a named holiday before its month.
 */
const DATES: readonly Family[] = [
  numericDate, // 2025-11-08, 11/19/2019
  nineEleven, // since 9/11
  holiday, // Christmas Eve
  calendarDate, // Tuesday, September 24, 2019; June
  dayOfMonth, // on the 8th
  fiscalYear, // fiscal 2020
  era, // 664 BC, AD 79
  year, // 2019, 2022/23
  yearInWords, // nineteen ninety-six
  writtenPart, // Q3 2019
  yearFirst, // 2019 Q3
  ordinalPart, // the third quarter of 2019
  century, // the 21st century
  decade, // the 1990s
  namedDecade, // the nineties
  season, // summer 2019
  weekday, // Saturday
  relativeDay, // yesterday
  relativePeriod, // last week, this Friday, the past two years
  narratedPeriod, // the next day, the day before
];

/** What is made of a date or stands without one. */
const OTHERS: readonly Family[] = [
  clockTime, // 9 p.m., 1700 UTC
  clockPhrase, // half past three pm
  times, // three times a year
  duration, // three days; two days ago; a day earlier
  amountFirst, // the two previous years
  every, // every Monday
  countedWeekdays, // two Sundays ago
  weekdays, // Sundays, Friday mornings
  frequency, // annual
  referenceWords, // now, recently
];

type ByKind = ReadonlyMap<WordKind, readonly Family[]>;

function byKind(families: readonly Family[]): ByKind {
  const table = new Map<WordKind, Family[]>();
  for (const family of families) {
    for (const kind of family.startsWith) {
      const known = table.get(kind);
      if (known) known.push(family);
      else table.set(kind, [family]);
    }
  }
  return table;
}

function longest(words: Words, at: number, table: ByKind): Recognized | undefined {
  const kind = words.words[at]?.kind;
  const families = kind && table.get(kind);
  if (!families) return undefined;
  let best: Recognized | undefined;
  for (const family of families) {
    const found = family.read(words, at);
    if (!found) continue;
    const whole = withPartOfDay(words, found);
    if (!best || whole.to > best.to) best = { ...whole, source: `dates/${family.name}` };
  }
  return best;
}

const dates = byKind(DATES);
const readDate: Read = (words, at) => longest(words, at, dates);

const all = byKind([
  staged(readDate), // late June, earlier this week
  ...DATES,
  partOfDay(readDate), // the night of May 25
  unitOf(readDate), // the week of October 21
  countedFrom(readDate), // three weeks from tomorrow
  nthOf(readDate), // the last Monday of March
  ...OTHERS,
]);

/** The longest expression that begins at a word. */
export function readExpression(words: Words, at: number): Recognized | undefined {
  return longest(words, at, all);
}

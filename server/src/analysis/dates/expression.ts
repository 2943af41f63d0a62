import type { Span, TimexMod } from '../types';

/** Units of the calendar and the clock, in the letters of TIMEX3 durations; `TH` is an hour, `TM` a minute, `TS` a second. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

/** Parts of the day in the codes of TIMEX3. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * Which one of a row of days, weeks, months … is meant. `last`, `this`, `next` count from the document date;
 * `previous`, `same`, `following` from the expression before.
 */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'same' | 'following';

/** A date by its parts: "Tuesday, September 24, 2019", "May 24", "June", "2019", "the 8th". */
export interface CalendarDate {
  readonly kind: 'calendar-date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** The year by reference: "March of last year", "last October". */
  readonly which?: Which;
  /** {@link which} says the year ("October of last year"), not the month ("last October"). */
  readonly ofYear?: boolean;
  /** How month and day are written. */
  readonly order?: 'month-first' | 'day-first';
  /** Written in digits, where the order says how the article writes them. */
  readonly inDigits?: boolean;
  /** The digits were `a/b/year` and both orders are dates: the month and day of the day first where {@link order} is the month first, and the other way round. */
  readonly swapped?: { readonly month: number; readonly day: number };
}

export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly which?: Which;
  /** The week it lies in: "Tuesday of last week". */
  readonly week?: Which;
}

/** "today", "yesterday": days from the document date. */
export interface RelativeDay {
  readonly kind: 'relative-day';
  readonly days: number;
}

/** "this week", "last year", "the following day", "the weekend". */
export interface RelativePeriod {
  readonly kind: 'relative-period';
  readonly unit: Unit;
  /** Missing where the text does not say which: "over the weekend". */
  readonly which?: Which;
}

/** "the week of October 21". */
export interface UnitOf {
  readonly kind: 'unit-of';
  readonly unit: Unit;
  readonly day: DateShape;
}

/** "the last Monday of March", "the first week of October", "20th of next month". */
export interface NthOf {
  readonly kind: 'nth-of';
  /** From 1; from the end where it is negative. */
  readonly nth: number;
  /** What is counted, where it is no weekday: `D`, `W`, `WE` or `M`. */
  readonly unit?: Unit;
  readonly weekday?: number;
  readonly inside: DateShape;
}

/** "two days ago", "three years later", "a day earlier". */
export interface Shift {
  readonly kind: 'shift';
  /** Missing where it is vague: "years ago". */
  readonly amount?: number;
  readonly unit: Unit;
  /** The larger units before it: "two weeks and two days ago". */
  readonly more?: readonly DurationPart[];
  readonly direction: -1 | 1;
  /** `event`: what follows names what it is counted from: "two days after the vote". */
  readonly from: 'document' | 'expression' | 'event';
  /** The date that follows: "two weeks before the November 13 deadline". */
  readonly base?: DateShape;
}

export interface DurationPart {
  /** Missing where it is vague: "several days". */
  readonly amount?: number;
  readonly unit: Unit;
}

export interface Duration {
  readonly kind: 'duration';
  readonly parts: readonly DurationPart[];
  /** What it ends or begins with: "the past two years" with the document date, "the following two years" with the date before. */
  readonly which?: Which;
}

/** "daily", "every two years", "every Monday", "per day". */
export interface Recurrence {
  readonly kind: 'recurrence';
  /** A duration `P1D`, or a date with unknown parts `XXXX-WXX-1`. */
  readonly value: string;
  /** `EVERY` or `EACH`. */
  readonly quant?: string;
  /** How often in its value: `3X`. */
  readonly freq?: string;
}

export interface SeasonOfYear {
  readonly kind: 'season';
  readonly season: Season;
  readonly year?: number;
  readonly which?: Which;
}

/** "Q3 2019", "the first half of the year", "fiscal 2020". */
export interface PartOfYear {
  readonly kind: 'part-of-year';
  /** `Q1` … `Q4`, `H1`, `H2`; missing for a whole fiscal year. */
  readonly part?: string;
  readonly year?: number;
  readonly which?: Which;
  readonly fiscal: boolean;
}

/** A year, decade or century as its digits: `197`, `18`, `2022/2023`. */
export interface Years {
  readonly kind: 'years';
  readonly value: string;
}

/** "this season", the sporting or political year that runs over two calendar years. */
export interface SeasonOfSport {
  readonly kind: 'sport-season';
  readonly which: Which;
}

export interface Holiday {
  readonly kind: 'holiday';
  /** Its name in {@link HOLIDAYS}. */
  readonly name: string;
  readonly year?: number;
  readonly which?: Which;
  /** {@link which} says the year ("Easter of last year"), not the holiday ("last Easter"). */
  readonly ofYear?: boolean;
}

/** "now", "recently", "the future". */
export interface Reference {
  readonly kind: 'reference';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** What names a day or a longer stretch of calendar. */
export type DateShape =
  | CalendarDate | Weekday | RelativeDay | RelativePeriod | UnitOf | NthOf | Shift | SeasonOfYear | PartOfYear | Years | SeasonOfSport | Holiday | Reference;

/** A clock time or a part of the day, on a day where one is said: "9 p.m. on Friday", "Saturday night". */
export interface TimeOfDay {
  readonly kind: 'time';
  /** `21:25`, `09`, `20:51:19`; hours alone only where no minutes were said and none are meant. */
  readonly clock?: string;
  readonly part?: DayPart;
  /** `+04:00`; missing where the text says none. */
  readonly zone?: string;
  readonly day?: DateShape;
}

export type Shape = DateShape | TimeOfDay | Duration | Recurrence;

/** Whether the words around speak of what was or of what is to come. */
export type Tense = 'past' | 'future';

/** A temporal expression as recognised in one paragraph, not yet resolved; offsets are relative to the paragraph. */
export interface TemporalExpression extends Span {
  readonly source: string;
  readonly shape: Shape;
  readonly mod?: TimexMod;
  readonly tense?: Tense;
  /** The words around leave no doubt that a month without its year lies ahead. */
  readonly ahead?: boolean;
  /** Inside quotation marks, where "today" is the day of speaking. */
  readonly quoted?: boolean;
  /** It describes the noun behind it ("the November 27 deal") and does not move the story to its day. */
  readonly describing?: boolean;
  /** What it is to the expression before it: the end of a range, or what the length before it ends or begins with. */
  readonly link?: 'range' | 'ends' | 'begins';
  /** What has to be looked at in the article as a whole: digits that can be read in two orders, or a day that may not be. */
  readonly doubt?: 'order' | 'day';
  /** In brackets behind another: "(1700 UTC)". */
  readonly bracketed?: boolean;
}

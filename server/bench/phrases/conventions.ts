import { FEASTS } from '../../src/analysis/dates/feasts';
import type { DateExpression } from '../../src/analysis/types';
import { isStretch } from './compare';
import { minutesOf, secondsOf, type Meaning } from './meaning';
import { stretchesOf, type Stretch } from './stretch';

/** What a suite asks about. */
export interface Asked {
  /** The expression. */
  readonly text: string;
  /** Minutes since 1970-01-01 of the instant it counts from. */
  readonly now?: number;
  readonly suite: string;
}

/** A way in which TIMEX3, or news, says something other than a planner, and both are right. */
export interface Convention {
  readonly name: string;
  readonly reason: string;
  readonly holds: (found: readonly DateExpression[], meaning: Meaning, asked: Asked) => boolean;
}

interface Bounds {
  readonly start?: number;
  readonly end?: number;
}

const DAY = 1440;
const WEEK = 7 * DAY;

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
/** Words that choose one of a row, but in "the last Friday of October". */
const CHOSEN = /\b(?:last(?! \w+ (?:of|in)\b)|next|this|previous|coming|following|past|current|ago|now|hence|today|yesterday|tomorrow|tonight)\b|\b\d{4}\b/i;
const PART = /\b(?:morning|afternoon|evening|night|tonight|noon)\b/i;
const HOUR = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const DAY_OF_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)\b|\d[/-]\d/i;
const COUNTED = /\b(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?)\b/i;

/** The rule for stretches only. */
function onStretch(holds: (stretches: readonly Stretch[], bounds: Bounds, asked: Asked, found: readonly DateExpression[]) => boolean): Convention['holds'] {
  return (found, meaning, asked) => meaning.kind === 'stretch' && holds(found.flatMap(stretchesOf), meaning, asked, found);
}

function moved({ start, end }: Bounds, by: number): Bounds {
  return { start: start === undefined ? undefined : start + by, end: end === undefined ? undefined : end + by };
}

/** A year back or on, 29 February apart. */
function movedYears({ start, end }: Bounds, by: number): Bounds {
  const move = (at: number | undefined): number | undefined => {
    if (at === undefined) return undefined;
    const date = new Date(at * 60000);
    date.setUTCFullYear(date.getUTCFullYear() + by);
    return date.getTime() / 60000;
  };
  return { start: move(start), end: move(end) };
}

/** Families whose days are reckoned anew each year, at most a week from where they were. */
const RECKONED = new Set(['dates/holiday', 'dates/nth-of', 'dates/unit-of', 'dates/part-of-day']);

function isOtherTurn(stretches: readonly Stretch[], bounds: Bounds, { text }: Asked, found: readonly DateExpression[]): boolean {
  if (CHOSEN.test(text)) return false;
  const turns = turnsOf(bounds, text);
  if (turns.some((turn) => isStretch(stretches, turn) || isPart(turn, found) || isEdge(stretches, turn, found))) return true;
  const { start } = bounds;
  return start !== undefined && found.some(({ source }, index) => RECKONED.has(source) && [365, 364, 366].some((days) => Math.abs(Math.abs((stretches[index]?.start ?? 0) - start) - days * DAY) <= WEEK));
}

function turnsOf(bounds: Bounds, text: string): readonly Bounds[] {
  if (WEEKDAY.test(text) && !DAY_OF_MONTH.test(text)) return [moved(bounds, WEEK), moved(bounds, -WEEK)];
  const years = [movedYears(bounds, 1), movedYears(bounds, -1)];
  return /^(?:at |by )?(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|midnight|noon)/i.test(text) && !WEEKDAY.test(text) && !/[A-Z][a-z]{2}/.test(text) ? [moved(bounds, DAY), moved(bounds, -DAY)] : years;
}

/** Widest bounds of the parts of the day, in hours; a night ends in the next morning. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { MO: [0, 12], MI: [10, 15], AF: [12, 19], EV: [16, 24], NI: [17, 32], DT: [6, 20] };

function isPart({ start, end }: Bounds, found: readonly DateExpression[]): boolean {
  return found.some(({ value = '' }) => {
    const [, day = '', code = ''] = /^(.*)T([A-Z]{2})$/.exec(value) ?? [];
    const [part, at] = [PARTS[code], minutesOf(day)];
    return part !== undefined && at !== undefined && start !== undefined && start >= at + part[0] * 60 && (end ?? start) <= at + part[1] * 60;
  });
}

/** A date with a modifier, and the part of it that the suite cuts off; a range between two such. */
function isEdge(stretches: readonly Stretch[], { start, end }: Bounds, found: readonly DateExpression[]): boolean {
  return found.some(({ mod }) => mod === 'START' || mod === 'MID' || mod === 'END') && stretches.some((own) => (start ?? own.start) >= own.start && (end ?? own.end) <= own.end);
}

const FEAST = new RegExp(`\\b(?:${FEASTS.flatMap(({ names }) => names).join('|')})\\b`, 'i');

/** Whether a stretch begins on the day of a feast or on its eve; where the day is marked as near, on a neighbour. */
function isFeastFrom({ start }: Bounds, found: readonly DateExpression[]): boolean {
  return found.some(({ value = '', mod }) => {
    const eve = (minutesOf(value) ?? NaN) - (start ?? NaN);
    return eve === 0 || eve === DAY || (mod === 'APPROX' && Math.abs(eve) <= DAY);
  });
}

/** In the order in which they are tried; the first that holds counts. */
export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'the present',
    reason: '"now" is PRESENT_REF in TIMEX3, an instant in a planner; so is the end of a range that lasts until now, which takes the day in.',
    holds: onStretch((stretches, { start, end }, { now }, found) => now !== undefined && found.some(({ value }) => value === 'PRESENT_REF') &&
      ((start !== undefined && Math.abs(start - now) < 2) || (end !== undefined && end >= now - DAY && end <= now && stretches.some((own) => own.start === start)))),
  },
  {
    name: 'a part of the day',
    reason: 'TIMEX3 names the parts of the day (TMO, TNI) and gives them no bounds; each suite has its own. Only where the text says no hour.',
    holds: (found, meaning, { text }) => !HOUR.test(text.replace(/\b(?:\d{1,2}(?:st|nd|rd|th)|\d{4}|one|first)\b/gi, '')) && ((meaning.kind === 'stretch' && isPart(meaning, found)) || (meaning.kind === 'clock' && PART.test(text) && isPartOfClock(meaning, found))),
  },
  {
    name: 'an edge is a modifier',
    reason: '"the end of March" is 2019-03 with mod END in TIMEX3, the last third of the month in one suite and its second half in another. It holds only where the modifier is there.',
    holds: onStretch((stretches, bounds, _, found) => isEdge(stretches, bounds, found)),
  },
  {
    name: 'later, earlier',
    reason: '"later this month" is that month in TIMEX3; the suites cut off what is over, or half of it.',
    holds: onStretch((stretches, { start, end }, { text }) => /^(?:later|earlier)\b/i.test(text) && stretches.some((own) => (start ?? own.start) >= own.start && (end ?? own.end) <= own.end)),
  },
  {
    name: 'as coarse as its unit',
    reason: '"two months ago" is a month, "three weeks ago" a week in TIMEX3; the suites give a day, or an hour. The day has to lie in the month or week, and only a count of units is so read.',
    holds: onStretch((stretches, { start, end }, { text }) => COUNTED.test(text) && /\b(?:ago|back|from|hence|later|earlier|before|after)\b/i.test(text) && start !== undefined && end !== undefined &&
      stretches.some((own) => !own.clock && own.start <= start && own.end >= end && own.end - own.start <= 366 * DAY)),
  },
  {
    name: 'a length counted from today',
    reason: '"in two weeks", "within a month", "the upcoming two weeks" are lengths in TIMEX3 (P2W); a planner turns them into the day, or unit, at their end. The length has to end there.',
    holds: onStretch((_, { start, end }, { now }, found) => found.some(({ type, value = '' }) => isCounted(type === 'DURATION' ? secondsOf(value) : undefined, { start, end }, now))),
  },
  {
    name: 'vague stays vague',
    reason: '"a few days" is PXD, "a few days ago" PAST_REF in TIMEX3; the suites make it three.',
    holds: (found, meaning, { text }) => meaning.kind !== 'set' && meaning.kind !== 'reference' && /\b(?:few|several|some|couple)\b/i.test(text) && found.some(({ value = '' }) => /X|PAST_REF/.test(value)),
  },
  {
    name: 'no hour known',
    reason: '"two hours ago": an article has a date, not an hour, so that TIMEX3 can say the day alone (2019-05-04TXX). The day has to be right, or, as midnight may lie between, the one beside it.',
    holds: onStretch((_, { start }, __, found) => start !== undefined && found.some(({ value = '' }) => value.endsWith('TXX') && Math.abs(Math.floor(start / DAY) - (minutesOf(value.slice(0, 10)) ?? NaN) / DAY) <= 1)),
  },
  {
    name: 'bounds of seasons and weekends',
    reason: 'A season from the equinox or the first of the month, a weekend from Friday evening or Saturday.',
    holds: onStretch((stretches, { start = 0, end = 0 }, _, found) => found.some(({ value = '' }, index) => {
      const own = stretches[index];
      if (!own) return false;
      return /-(?:SP|SU|FA|WI)$/.test(value) ? Math.abs(own.start - start) <= 23 * DAY && Math.abs(own.end - end) <= 24 * DAY : value.endsWith('-WE') && own.start - start >= 0 && own.start - start <= DAY && own.end === end;
    })),
  },
  {
    name: 'feasts from their eve',
    reason: 'A feast of another calendar has the day after the evening on which it begins, the first of several days, here; one suite begins it on its eve and lasts for all its days. Where the moon is sighted (mod APPROX), a neighbour of the day is right.',
    holds: onStretch((_, bounds, { text }, found) => FEAST.test(text) && /\d{4}|two thousand/.test(text) && isFeastFrom(bounds, found)),
  },
  {
    name: 'first day supplied',
    reason: "chrono's tests supply the first day of a month where the text names no day.",
    holds: onStretch((stretches, { start, end }, { suite }, found) => suite === 'chrono' && start !== undefined && end === start + DAY && found.some(({ value = '' }, index) => /^\d{4}-\d\d$/.test(value) && stretches[index]?.start === start)),
  },
  {
    name: 'opened by a preposition',
    reason: '"by Friday" is Friday in TIMEX3, the preposition left out; a planner makes a stretch of it from now on.',
    holds: onStretch((stretches, { start, end }, { text, now }) => /^(?:by|until|till)\b/i.test(text) && start !== undefined && start === now && stretches.some((own) => own.end === end || own.start === end)),
  },
  {
    name: 'the other turn',
    reason: 'A bare weekday, date, month or feast: a planner takes the next one, news the one that the tense tells, most often the last. It has to be exactly one week, or one year, away, and no word ("next", "this", a year) may choose.',
    holds: onStretch(isOtherTurn),
  },
  {
    name: 'next and last',
    reason: '"next Friday" is the first Friday to come here, and the Friday of the next week there; so "last", "previous", "this". Exactly one week away.',
    holds: onStretch((stretches, bounds, { text }, found) => WEEKDAY.test(text) && /\b(?:next|last|previous|following|coming|this)\b/i.test(text) && [WEEK, -WEEK].some((by) => isStretch(stretches, moved(bounds, by)) || isPart(moved(bounds, by), found))),
  },
];

function isPartOfClock({ start }: Bounds, found: readonly DateExpression[]): boolean {
  return found.some(({ value = '' }) => {
    const part = PARTS[/T([A-Z]{2})$/.exec(value)?.[1] ?? ''];
    return part !== undefined && start !== undefined && start >= part[0] * 60 && start < part[1] * 60;
  });
}

function isCounted(seconds: number | undefined, { start, end }: Bounds, now: number | undefined): boolean {
  if (seconds === undefined || now === undefined || start === undefined) return false;
  const at = now + seconds / 60;
  const slack = seconds / 60 * 0.02 + DAY;
  if (seconds < 86400) return Math.abs(at - start) <= 60;
  if (end !== undefined && start <= now && end > now + DAY) return Math.abs(at - end) <= slack;
  return at >= start - slack && at <= (end ?? start) + slack;
}

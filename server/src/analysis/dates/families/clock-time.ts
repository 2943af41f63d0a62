import type { TimeOfDay, Duration } from '../expression';
import { two } from '../values';
import { isCapital, isJoined, lowerAt, skip, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';
import { readZone } from './zone';

interface Clock {
  readonly to: number;
  readonly clock: string;
  /** Whether "am", "pm" or a zone tells that it is a time; bare "10:30" can be a score. */
  readonly certain: boolean;
}

/** "10:30", "9 p.m.", "6pm local time", "1700 UTC", "10 o'clock", "around 14:00". */
function readClockTime(words: Words, at: number): Found<TimeOfDay | Duration> | undefined {
  const approximated = wordAt(words, at, 'approximator');
  const from = approximated ? at + 1 : at;
  const clock = readNamed(words, from) ?? readHour(words, from) ?? readDigits(words, from) ?? readRangeStart(words, from);
  if (!clock) return approximated ? undefined : readMilitary(words, at) ?? readStopwatch(words, at);
  const zone = readZone(words, clock.to);
  if (!clock.certain && !zone && !isExpected(words, at)) return approximated ? undefined : readStopwatch(words, at);
  return { from, to: zone?.to ?? clock.to, shape: { kind: 'time', clock: clock.clock, zone: zone?.offset }, mod: approximated?.mod };
}

const JOINTS = new Set(['to', 'and', 'until', 'till', '-', '–', '—']);

/** The "3" of "3-4pm", "between 3 and 4 p.m.": an hour that takes its half of the day from the time behind it. */
function readRangeStart(words: Words, at: number): Clock | undefined {
  const number = wordAt(words, at, 'digits') ?? wordAt(words, at, 'number');
  if (!number || number.value < 1 || number.value > 12 || number.lower.length > 6 || !JOINTS.has(lowerAt(words, at + 1))) return undefined;
  if (isJoined(words, at) && /^[:.,/$£€¥#-]$/.test(textAt(words, at - 1))) return undefined;
  const last = readHour(words, at + 2) ?? readDigits(words, at + 2, false);
  if (!last?.certain || !isAfternoonKnown(words, last.to)) return undefined;
  return { to: at + 1, clock: earlierInHalf(number.value, 0, last.clock), certain: true };
}

function isAfternoonKnown(words: Words, to: number): boolean {
  const kind = words.words[to - 1]?.kind;
  return kind === 'hour' || kind === 'meridiem';
}

/** The same half of the day as the end of the range, unless that would put it behind its end: "11-1 p.m.". */
function earlierInHalf(hour: number, minute: number, end: string): string {
  const afternoon = Number(end.slice(0, 2)) >= 12;
  const late = clockOf(hour, minute, afternoon ? 'pm' : 'am');
  return late < end ? late : clockOf(hour, minute, afternoon ? 'am' : 'pm');
}

/** "noon", "midnight". */
function readNamed(words: Words, at: number): Clock | undefined {
  const named = wordAt(words, at, 'clock-name');
  return named && textAt(words, at + 1) !== 'blue' && !(isCapital(words, at) && isCapital(words, at + 1) && words.words[at + 1] === undefined) ? { to: at + 1, clock: named.clock, certain: true } : undefined;
}

/** "6pm", "9 p.m.", "ten o'clock". */
function readHour(words: Words, at: number): Clock | undefined {
  const joined = wordAt(words, at, 'hour');
  if (joined) return joined.value >= 1 && joined.value <= 12 ? { to: at + 1, clock: clockOf(joined.value, 0, joined.meridiem), certain: true } : undefined;
  const number = wordAt(words, at, 'digits') ?? wordAt(words, at, 'number');
  if (!number || number.value < 1 || number.value > 12 || number.lower.length > 6) return undefined;
  const meridiem = wordAt(words, at + 1, 'meridiem');
  if (meridiem) return isNotMeridiem(words, at + 1) ? undefined : { to: at + 2, clock: clockOf(number.value, 0, meridiem.meridiem), certain: true };
  const part = lowerAt(words, at + 1) === 'in' && lowerAt(words, at + 2) === 'the' && !(isJoined(words, at) && words.tokens[at - 1]?.kind === 'mark') ? wordAt(words, at + 3, 'part-of-day') : undefined;
  if (part && lowerAt(words, at + 4) !== 'of') return { to: at + 1, clock: clockOf(number.value, 0, part.part === 'MO' ? 'am' : 'pm'), certain: true };
  return /^o['’]clock$/i.test(textAt(words, at + 1)) ? { to: at + 2, clock: clockOf(number.value, 0, undefined), certain: true } : undefined;
}

/** "I am": not after a number, but "10 AM radio" is. */
function isNotMeridiem(words: Words, at: number): boolean {
  return /^(radio|station|AM)$/.test(textAt(words, at + 1));
}

/**
 * "10:30", "10:30 a.m.", "4.30pm", "20:51:19".
 * @param looksAhead whether the end of a range may tell the half of the day: asked of its start alone, so that a chain of ranges is read once
 */
function readDigits(words: Words, at: number, looksAhead = true): Clock | undefined {
  const hour = wordAt(words, at, 'digits');
  const mark = lowerAt(words, at + 1);
  if (!hour || hour.lower.length > 2 || (mark !== ':' && mark !== '.') || !isJoined(words, at + 1) || !isJoined(words, at + 2)) return undefined;
  if (isJoined(words, at) && /^[:.,/$£€-]$/.test(textAt(words, at - 1)) && wordAt(words, at - 2, 'digits') && lowerAt(words, at - 3) !== ':') return undefined;
  const minute = words.words[at + 2];
  if (minute?.kind === 'hour') return clockWith(hour.value, minute.value, at + 3, minute.lower.length === 4 ? minute.meridiem : undefined);
  if (minute?.kind !== 'digits' || minute.lower.length !== 2 || minute.value > 59) return undefined;
  const meridiem = wordAt(words, at + 3, 'meridiem');
  if (meridiem) return clockWith(hour.value, minute.value, at + 4, meridiem.meridiem);
  if (mark === '.') return undefined;
  const seconds = lowerAt(words, at + 3) === ':' && isJoined(words, at + 3) ? wordAt(words, at + 4, 'digits') : undefined;
  if (seconds) return readWithSeconds(words, at, hour.value, minute.value, seconds.value);
  if (hour.value > 24) return undefined;
  const last = looksAhead && JOINTS.has(lowerAt(words, at + 3)) && hour.value >= 1 && hour.value <= 12 ? readHour(words, at + 4) ?? readDigits(words, at + 4, false) : undefined;
  if (last?.certain && isAfternoonKnown(words, last.to)) return { to: at + 3, clock: earlierInHalf(hour.value, minute.value, last.clock), certain: true };
  return { to: at + 3, clock: `${two(hour.value)}:${two(minute.value)}`, certain: false };
}

function readWithSeconds(words: Words, at: number, hour: number, minute: number, second: number): Clock | undefined {
  if (hour > 24 || second > 59 || textAt(words, at + 4).length !== 2) return undefined;
  const meridiem = wordAt(words, at + 5, 'meridiem');
  const clock = `${meridiem ? clockOf(hour, minute, meridiem.meridiem) : `${two(hour)}:${two(minute)}`}:${two(second)}`;
  return { to: meridiem ? at + 6 : at + 5, clock, certain: meridiem !== undefined };
}

function clockWith(hour: number, minute: number, to: number, meridiem: 'am' | 'pm' | undefined): Clock | undefined {
  return meridiem === undefined || hour > 24 || minute > 59 ? undefined : { to, clock: clockOf(hour, minute, meridiem), certain: true };
}

function clockOf(hour: number, minute: number, meridiem: 'am' | 'pm' | undefined): string {
  const hours = meridiem === 'pm' && hour < 12 ? hour + 12 : meridiem === 'am' && hour === 12 ? 0 : hour;
  return `${two(hours)}:${two(minute)}`;
}

/** "1700 UTC", "0930 GMT": four digits need a zone or "hours". */
function readMilitary(words: Words, at: number): Found<TimeOfDay> | undefined {
  const digits = wordAt(words, at, 'digits');
  if (!digits || digits.lower.length !== 4 || digits.value % 100 > 59 || digits.value > 2400) return undefined;
  const clock = `${digits.lower.slice(0, 2)}:${digits.lower.slice(2)}`;
  const hours = lowerAt(words, at + 1) === 'hours' ? at + 2 : at + 1;
  const zone = readZone(words, hours);
  if (zone) return { from: at, to: zone.to, shape: { kind: 'time', clock, zone: zone.offset } };
  return hours > at + 1 && digits.lower.startsWith('0') ? { from: at, to: hours, shape: { kind: 'time', clock } } : undefined;
}

/** "2:14:04": without a day or a zone it is what a stopwatch shows. */
function readStopwatch(words: Words, at: number): Found<Duration> | undefined {
  const hour = wordAt(words, at, 'digits');
  const clock = hour?.lower.length === 1 ? readDigits(words, at) : undefined;
  if (!hour || !clock || clock.to !== at + 5) return undefined;
  const parts = clock.clock.split(':').map(Number);
  return { from: at, to: clock.to, shape: { kind: 'duration', parts: [{ amount: parts[0], unit: 'TH' }, { amount: parts[1], unit: 'TM' }, { amount: parts[2], unit: 'TS' }] } };
}

/** Words before which "10:30" is a time of day: "at 10:30", "until 22:00". */
const EXPECTED = new Set(['at', 'by', 'around', 'about', 'from', 'until', 'till', 'since', 'before', 'after', 'between', 'approximately', 'nearly', 'just', '@']);

/** Behind these "at 7:14" is a minute of play. */
const PLAYED = new Set(['scored', 'scores', 'goal', 'goals', 'play', 'netted', 'clock', 'mark', 'lead', 'finished', 'pace']);

function isExpected(words: Words, at: number): boolean {
  if (PLAYED.has(textAt(words, at - 2).toLowerCase())) return false;
  return EXPECTED.has(lowerAt(words, at - 1)) || wordAt(words, at, 'approximator') !== undefined || isInPart(words, at + 3) || isRangeEnd(words, at) || isDatedRange(words, at) || isDatedRange(words, at - 4);
}

/** "9:30 - 11:00 on Thursday", "9:30 to 11:00 CST": the day or zone behind makes both ends times. */
function isDatedRange(words: Words, at: number): boolean {
  for (const [place, mark] of [[at + 1, ':'], [at + 5, ':']] as const) if (lowerAt(words, place) !== mark) return false;
  if (!JOINTS.has(lowerAt(words, at + 3)) || wordAt(words, at, 'digits') === undefined || wordAt(words, at + 4, 'digits') === undefined) return false;
  const behind = words.words[skip(words, at + 7, 'on')]?.kind;
  return behind === 'weekday' || behind === 'zone' || behind === 'day-name' || behind === 'month';
}

/** "3:30 in the morning" */
function isInPart(words: Words, at: number): boolean {
  return lowerAt(words, at) === 'in' && lowerAt(words, at + 1) === 'the' && wordAt(words, at + 2, 'part-of-day') !== undefined;
}

/** The "11:00" of "from 9:30 to 11:00". */
function isRangeEnd(words: Words, at: number): boolean {
  if (!JOINTS.has(lowerAt(words, at - 1)) || lowerAt(words, at - 3) !== ':' || wordAt(words, at - 4, 'digits') === undefined) return false;
  const before = lowerAt(words, at - 5);
  return before === 'from' || before === 'between';
}

export const clockTime: Family = { name: 'clock-time', startsWith: ['digits', 'number', 'hour', 'clock-name', 'approximator'], read: readClockTime };

/** A bare "10:30" beside a date; only read where a date stands next to it. */
export function readBareClock(words: Words, at: number): Found<TimeOfDay> | undefined {
  const clock = readDigits(words, at);
  if (!clock) return undefined;
  const zone = readZone(words, clock.to);
  return { from: at, to: zone?.to ?? clock.to, shape: { kind: 'time', clock: clock.clock, zone: zone?.offset } };
}

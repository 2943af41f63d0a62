import type { CalendarDate, DateShape, TimeOfDay } from './expression';
import { readBareClock } from './families/clock-time';
import { isDay } from './families/part-of-day';
import type { Recognized } from './recognizers';
import { isHyphen, isJoined, lowerAt, wordAt, type Words } from './words';

/** Joins what belongs together and completes what an expression beside it says for both. */
export function refine(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  return shareDays(words, shareYears(words, addDays(words, joinTimes(words, found))));
}

/** A date and the clock time beside it are one expression: "9 p.m. on Friday", "November 19, 2019, 9:02 AM". */
function joinTimes(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out: Recognized[] = [];
  for (const read of found) {
    const last = out[out.length - 1];
    if (last && read.from < last.to) continue;
    const joined = last && joinPair(words, last, read);
    if (joined) out[out.length - 1] = joined;
    else out.push(read);
    const now = out[out.length - 1];
    const clock = now && joinBareClock(words, now);
    if (clock) out[out.length - 1] = clock;
  }
  return out;
}

function joinPair(words: Words, first: Recognized, second: Recognized): Recognized | undefined {
  const gap = second.from - first.to;
  if (gap > 2 || !isGap(words, first.to, second.from)) return undefined;
  const [time, day] = first.shape.kind === 'time' ? [first.shape, second.shape] : second.shape.kind === 'time' ? [second.shape, first.shape] : [];
  if (!time || !day) return undefined;
  const together = day.kind === 'time' ? joinTwoTimes(time, day) : isTimeless(time) && isDay(day) ? { ...time, day } : undefined;
  if (!together) return undefined;
  const full = isDay(day) && isFullDate(day) && day === first.shape;
  if (gap > 0 && isLooseGap(words, first.to, second.from) && !full) return undefined;
  if (lowerAt(words, first.to) === 'on' && saysZone(words, first)) return undefined;
  return { from: first.from, to: second.to, source: 'dates/date-time', shape: together, mod: time.clock === undefined ? undefined : first.mod ?? second.mod };
}

function isTimeless(time: TimeOfDay): boolean {
  return time.day === undefined;
}

/** "4:53 a.m. Thursday morning", "3:30 in the morning": the clock says more than the part of the day. */
function joinTwoTimes(a: TimeOfDay, b: TimeOfDay): TimeOfDay | undefined {
  const [clock, part] = a.clock !== undefined ? [a, b] : [b, a];
  if (clock.clock === undefined || part.part === undefined || part.clock !== undefined || clock.day !== undefined) return undefined;
  return { ...clock, clock: inPart(clock.clock, part), day: part.day };
}

/** "3:30 in the afternoon" is 15:30. */
function inPart(clock: string, time: TimeOfDay): string {
  const hour = Number(clock.slice(0, 2));
  return (time.part === 'AF' || time.part === 'EV') && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** "8 p.m. EDT on Sunday" is two expressions: the zone parts them. */
function saysZone(words: Words, read: Recognized): boolean {
  const last = lowerAt(words, read.to - 1);
  return last === 'time' || last === 'local' || last === ')' || wordAt(words, read.to - 1, 'zone') !== undefined;
}

const TIGHT = new Set(['on', ',', 'in']);
/** Join only a full date to its time: "November 19, 2019 | 4:20am". */
const LOOSE = new Set(['at', '|', '-', '–', '—', '--', '·', '•', '/', '@', '(']);

function isGap(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = lowerAt(words, at);
    const isThe = lower === 'the' && lowerAt(words, at - 1) === 'in';
    if (!TIGHT.has(lower) && !LOOSE.has(lower) && !isThe) return false;
  }
  return true;
}

function isLooseGap(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (LOOSE.has(lowerAt(words, at))) return true;
  return false;
}

function isFullDate(shape: DateShape): boolean {
  return shape.kind === 'calendar-date' && shape.day !== undefined && shape.year !== undefined;
}

/** "8 November 2025 21:25 (UTC+04:00)": digits that are a time because a date stands before them. */
function joinBareClock(words: Words, read: Recognized): Recognized | undefined {
  if (read.shape.kind === 'time' || !isDay(read.shape)) return undefined;
  for (let at = read.to; at <= read.to + 2; at++) {
    const clock = readBareClock(words, at);
    if (clock) return at === read.to || !isLooseGap(words, read.to, at) || isFullDate(read.shape) ? { from: read.from, to: clock.to, source: 'dates/date-time', shape: { ...clock.shape, day: read.shape } } : undefined;
    const lower = lowerAt(words, at);
    if (!TIGHT.has(lower) && !LOOSE.has(lower)) return undefined;
  }
  return undefined;
}

const CONJUNCTIONS = new Set(['and', 'or', 'to', 'through', 'until', 'till', '&', ',', '/']);

/** "May 24 to 26", "10 and 11 September": the second, or first, day has its month beside the other. */
function addDays(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out: Recognized[] = [];
  found.forEach((read, index) => {
    const date = read.shape.kind === 'calendar-date' && read.shape.day !== undefined && read.shape.month !== undefined ? read.shape : undefined;
    if (!date) {
      out.push(read);
      return;
    }
    const free = (at: number): boolean => (out[out.length - 1]?.to ?? 0) <= at;
    const before = dayBefore(words, read, date);
    if (before && free(before.from)) out.push(before);
    out.push(read);
    const limit = found[index + 1]?.from ?? words.tokens.length;
    for (let last = read, day = dayBehind(words, last, date, limit); day; last = day, day = dayBehind(words, last, date, limit)) out.push(day);
  });
  return out;
}

function dayBehind(words: Words, read: Recognized, date: CalendarDate, limit: number): Recognized | undefined {
  if (wordAt(words, read.from, 'digits') && wordAt(words, read.to - 1, 'digits') === undefined) return undefined;
  if (date.year !== undefined && read.source !== 'dates/day-of-list' && wordAt(words, read.to - 1, 'digits')?.lower.length === 4) return undefined;
  const joint = lowerAt(words, read.to);
  if (!CONJUNCTIONS.has(joint) && !isHyphen(words, read.to)) return undefined;
  const at = joint === ',' && lowerAt(words, read.to + 1) === 'and' ? read.to + 2 : read.to + 1;
  const day = wordAt(words, at, 'digits') ?? wordAt(words, at, 'ordinal');
  if (!day || at >= limit || day.value < 1 || day.value > 31 || day.lower.length > 4 || !endsList(words, at + 1)) return undefined;
  if (joint === ',' && day.kind === 'digits' && !CONJUNCTIONS.has(lowerAt(words, at + 1))) return undefined;
  return { from: at, to: at + 1, source: 'dates/day-of-list', shape: { kind: 'calendar-date', month: date.month, day: day.value, year: date.year ?? yearBehind(words, at + 1) } };
}

/** The year after the last day of a list is not part of its span unless a comma or nothing stands between. */
function yearBehind(words: Words, at: number): number | undefined {
  const digits = wordAt(words, lowerAt(words, at) === ',' ? at + 1 : at, 'digits');
  return digits && digits.lower.length === 4 && digits.value > 1400 && digits.value < 2100 ? digits.value : undefined;
}

function endsList(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !(isJoined(words, at) && (token.text === '%' || token.text === ':' || (token.text === '.' && isJoined(words, at + 1))));
  return words.words[at]?.kind !== 'unit' && words.words[at]?.kind !== 'meridiem' && words.words[at]?.kind !== 'month';
}

function dayBefore(words: Words, read: Recognized, date: CalendarDate): Recognized | undefined {
  const first = wordAt(words, read.from, 'digits') ?? wordAt(words, read.from, 'ordinal');
  if (!first || first.value !== date.day) return undefined;
  const joint = lowerAt(words, read.from - 1);
  if (!isHyphen(words, read.from - 1) && joint !== 'and' && joint !== 'to' && joint !== 'or' && joint !== '&') return undefined;
  const at = read.from - 2;
  const day = wordAt(words, at, 'digits') ?? wordAt(words, at, 'ordinal');
  if (!day || day.value < 1 || day.value >= first.value || day.lower.length > 4) return undefined;
  if (isJoined(words, at) && words.tokens[at - 1]?.kind !== 'mark') return undefined;
  return { from: at, to: at + 1, source: 'dates/day-of-list', shape: { kind: 'calendar-date', month: date.month, day: day.value, year: date.year, which: date.which } };
}

/** "from May 24 to June 3, 2019", "April and May 2018": the year of the last is that of the first. */
function shareYears(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index--) {
    const [read, next] = [out[index], out[index + 1]];
    if (!read || !next || read.shape.kind !== 'calendar-date' || next.shape.kind !== 'calendar-date') continue;
    if (read.shape.year !== undefined || read.shape.which !== undefined || next.shape.year === undefined || next.shape.month === undefined) continue;
    const joint = next.from - read.to === 1 && (CONJUNCTIONS.has(lowerAt(words, read.to)) || isHyphen(words, read.to));
    const sameKind = (read.shape.day === undefined) === (next.shape.day === undefined);
    if (joint && sameKind) out[index] = { ...read, shape: { ...read.shape, year: next.shape.year } };
  }
  return out;
}

const BETWEEN = new Set(['(', ')', ',', 'on']);

/**
 * A clock time takes the day that stands behind it, past a second time in brackets: "2 a.m. local time (0100 GMT) on
 * Wednesday"; "two weeks before the November 13 deadline" counts from that day.
 */
function shareDays(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index--) {
    const [read, next] = [out[index], out[index + 1]];
    if (!read || !next) continue;
    const day = next.shape.kind === 'time' ? next.shape.day : next.shape;
    if (!day || !isDay(day)) continue;
    if (read.shape.kind === 'time' && read.shape.day === undefined && next.from - read.to <= 3 && isBetween(words, read.to, next.from)) out[index] = { ...read, shape: { ...read.shape, day } };
    if (read.shape.kind === 'shift' && read.shape.from === 'event' && next.from - read.to <= 1) out[index] = { ...read, shape: { ...read.shape, base: day } };
  }
  return out;
}

function isBetween(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BETWEEN.has(lowerAt(words, at))) return false;
  return true;
}

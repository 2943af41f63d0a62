import type { DateShape, TimeOfDay } from '../expression';
import { readBareClock } from '../families/clock-time';
import { isDay } from '../families/part-of-day';
import type { Recognized } from '../recognizers';
import { inPartOfDay } from './hours-of-parts';
import { isJoined, lowerAt, wordAt, type Words } from '../words';

/** A date and the clock time beside it are one expression: "9 p.m. on Friday", "November 19, 2019, 9:02 AM". */
export function joinTimes(words: Words, found: readonly Recognized[]): readonly Recognized[] {
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
  const repeated = joinRecurrence(words, first, second);
  if (repeated) return repeated;
  if (gap > 2 || !isGap(words, first.to, second.from)) return undefined;
  const [time, day] = first.shape.kind === 'time' ? [first.shape, second.shape] : second.shape.kind === 'time' ? [second.shape, first.shape] : [];
  if (!time || !day) return undefined;
  const together = day.kind === 'time' ? joinTwoTimes(time, day) : isTimeless(time) && isDay(day) ? { ...time, day } : undefined;
  if (!together) return undefined;
  const full = isDay(day) && isFullDate(day) && day === first.shape;
  const isClock = gap === 1 && day.kind === 'time' && time.part !== undefined && CLOCK_GAP.has(lowerAt(words, first.to));
  if (gap > 0 && isLooseGap(words, first.to, second.from) && !full && !isClock) return undefined;
  if (lowerAt(words, first.to) === 'on' && saysZone(words, first)) return undefined;
  return { from: first.from, to: second.to, source: 'dates/date-time', shape: together, mod: time.clock === undefined ? undefined : first.mod ?? second.mod };
}

/** "every day at 7:13 p.m.", "Tuesdays at 9 a.m." */
function joinRecurrence(words: Words, first: Recognized, second: Recognized): Recognized | undefined {
  if (first.shape.kind !== 'recurrence' || second.shape.kind !== 'time' || second.shape.clock === undefined || second.shape.day !== undefined) return undefined;
  if (second.from - first.to !== 1 || lowerAt(words, first.to) !== 'at') return undefined;
  const days = first.shape.value === 'P1D' || /^XXXX-XX-XXT[A-Z]{2}$/.test(first.shape.value) ? 'XXXX-XX-XX' : /^XXXX-WXX-\d$/.test(first.shape.value) ? first.shape.value : undefined;
  return days === undefined ? undefined : { ...first, to: second.to, shape: { ...first.shape, value: `${days}T${second.shape.clock}${second.shape.zone?.startsWith('+') || second.shape.zone?.startsWith('-') ? second.shape.zone : ''}` } };
}

function isTimeless(time: TimeOfDay): boolean {
  return time.day === undefined;
}

/** "4:53 a.m. Thursday morning", "3:30 in the morning": the clock says more than the part of the day. */
function joinTwoTimes(a: TimeOfDay, b: TimeOfDay): TimeOfDay | undefined {
  const [clock, part] = a.clock !== undefined ? [a, b] : [b, a];
  if (clock.clock === undefined || part.part === undefined || part.clock !== undefined || clock.day !== undefined) return undefined;
  return { ...clock, clock: inPartOfDay(Number(clock.clock.slice(0, 2)), Number(clock.clock.slice(3, 5)), part.part) + clock.clock.slice(5), day: part.day };
}


/** "8 p.m. EDT on Sunday" is two expressions: the zone parts them. */
function saysZone(words: Words, read: Recognized): boolean {
  const last = lowerAt(words, read.to - 1);
  return last === 'time' || last === 'local' || last === ')' || wordAt(words, read.to - 1, 'zone') !== undefined;
}

const TIGHT = new Set(['on', ',', 'in']);
/** Between a part of the day and its clock: "this afternoon at 3:20". */
const CLOCK_GAP = new Set(['at', '@']);
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

/** "tonight at 8", "this morning at 10": an hour that is a time because a part of the day stands before it. */
function joinBareHour(words: Words, read: Recognized, { part, clock, day }: TimeOfDay): Recognized | undefined {
  if (part === undefined || clock !== undefined || day === undefined || lowerAt(words, read.to) !== 'at') return undefined;
  const hour = wordAt(words, read.to + 1, 'digits');
  const next = words.tokens[read.to + 2];
  if (!hour || hour.value < 1 || hour.value > 12 || hour.lower.length > 2 || (next !== undefined && next.kind !== 'mark') || isJoined(words, read.to + 2) && wordAt(words, read.to + 3, 'digits')) return undefined;
  const morning = part === 'MO';
  const hours = hour.value === 12 ? (morning ? 0 : 12) : hour.value + (morning ? 0 : 12);
  return { ...read, to: read.to + 2, source: 'dates/date-time', shape: { kind: 'time', clock: `${String(hours).padStart(2, '0')}:00`, day } };
}

/** "8 November 2025 21:25 (UTC+04:00)": digits that are a time because a date stands before them. */
function joinBareClock(words: Words, read: Recognized): Recognized | undefined {
  if (read.shape.kind === 'time') return joinBareHour(words, read, read.shape);
  if (!isDay(read.shape)) return undefined;
  for (let at = read.to; at <= read.to + 2; at++) {
    const clock = readBareClock(words, at);
    if (clock) {
      const joins = at === read.to || !isLooseGap(words, read.to, at) || isFullDate(read.shape);
      return joins ? { from: read.from, to: clock.to, source: 'dates/date-time', shape: { ...clock.shape, day: read.shape } } : undefined;
    }
    const lower = lowerAt(words, at);
    if (!TIGHT.has(lower) && !LOOSE.has(lower)) return undefined;
  }
  return undefined;
}

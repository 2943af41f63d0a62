import type { TimeOfDay } from '../expression';
import type { Recognized } from '../recognizers';
import { two } from '../values';
import { isHyphen, isJoined, lowerAt, wordAt, type Words } from '../words';

/** What stands before an hour; a bare number without one is a count: "killed 8 tonight". */
const BEFORE_HOUR = new Set(['at', '@', 'by', 'until', 'till', 'before', 'after', 'from', 'around', 'about', 'between']);
const JOINTS = new Set(['to', 'and', 'until', 'till']);

interface Hour {
  readonly from: number;
  readonly hour: number;
  readonly minute: number;
}

/** "at 9 tomorrow morning", "between 7 and 9:30 last night": the part of the day behind makes bare hours times of it. */
export function readHoursOfParts(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out: Recognized[] = [];
  for (const read of found) out.push(...withHours(words, read, out[out.length - 1]?.to ?? 0));
  return out;
}

function withHours(words: Words, read: Recognized, free: number): readonly Recognized[] {
  const { shape } = read;
  if (shape.kind !== 'time' || shape.part === undefined || shape.clock !== undefined || shape.day === undefined || read.mod !== undefined) return [read];
  const last = hourBefore(words, read.from);
  if (!last || last.from < free) return [read];
  const joint = JOINTS.has(lowerAt(words, last.from - 1)) || isHyphen(words, last.from - 1);
  const first = joint ? hourBefore(words, last.from - 1) : undefined;
  const opener = first ?? last;
  if (opener.from < free || !BEFORE_HOUR.has(lowerAt(words, opener.from - 1))) return [read];
  const end: Recognized = { ...read, from: last.from, source: 'dates/date-time', shape: atHour(last, shape) };
  return first ? [{ from: first.from, to: last.from - 1, source: 'dates/date-time', shape: atHour(first, shape) }, end] : [end];
}

/** "7", "9:30" that ends at a place. */
function hourBefore(words: Words, to: number): Hour | undefined {
  const digits = wordAt(words, to - 1, 'digits') ?? wordAt(words, to - 1, 'number');
  if (!digits) return undefined;
  const hour = lowerAt(words, to - 2) === ':' && isJoined(words, to - 1) && isJoined(words, to - 2) ? wordAt(words, to - 3, 'digits') : undefined;
  const read = hour ? { from: to - 3, hour: hour.value, minute: digits.lower.length === 2 ? digits.value : 60 } : { from: to - 1, hour: digits.value, minute: 0 };
  return read.hour >= 1 && read.hour <= 12 && read.minute < 60 ? read : undefined;
}

function atHour({ hour, minute }: Hour, { part, day }: TimeOfDay): TimeOfDay {
  return { kind: 'time', clock: inPartOfDay(hour, minute, part), day };
}

/** The hour of the clock that is meant in a part of the day: 3:20 in the afternoon is 15:20, at night 8 is 20:00. */
export function inPartOfDay(hour: number, minute: number, part: TimeOfDay['part']): string {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5);
  return `${two(late && hour < 12 ? hour + 12 : part === 'MO' && hour === 12 ? 0 : hour)}:${two(minute)}`;
}

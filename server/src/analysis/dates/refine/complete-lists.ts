import type { CalendarDate } from '../expression';
import { isDate } from '../calendar';
import { withYear } from '../families/calendar-date';
import type { Recognized } from '../recognizers';
import { isHyphen, isJoined, lowerAt, skip, wordAt, type Words } from '../words';

/** What joins the parts of a list or range. */
const CONJUNCTIONS = new Set(['and', 'or', 'to', 'through', 'until', 'till', '&', ',', '/']);

/** Behind these a smaller day is one of the next month: "from April 27 to the third". */
const ONWARD = new Set(['to', 'through', 'until', 'till']);
const BACKWARD = new Set(['and', 'to', 'or', '&', 'until', 'till', 'through']);

/** "May 24 to 26", "10 and 11 September": the second, or first, day has its month beside the other. */
export function addDays(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out: Recognized[] = [];
  found.forEach((read, index) => {
    if (read.from < (out[out.length - 1]?.to ?? 0)) return;
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
  const behind = joint === ',' && lowerAt(words, read.to + 1) === 'and' ? read.to + 2 : read.to + 1;
  const at = skip(words, behind, 'the');
  const day = wordAt(words, at, 'digits') ?? wordAt(words, at, 'ordinal');
  if (!day || at >= limit || !isDate(date.month ?? 1, day.value) || (day.kind === 'digits' && day.lower.length > 2) || !endsList(words, at + 1)) return undefined;
  if (joint === ',' && day.kind === 'digits' && !CONJUNCTIONS.has(lowerAt(words, at + 1))) return undefined;
  const goesOver = day.value < (date.day ?? 0);
  if (goesOver && (!ONWARD.has(joint) || date.month === 12)) return undefined;
  const shape: CalendarDate = { kind: 'calendar-date', month: (date.month ?? 0) + (goesOver ? 1 : 0), day: day.value, year: date.year };
  return { ...(date.year === undefined ? withYear(words, at, shape, at + 1) : { from: at, to: at + 1, shape }), source: 'dates/day-of-list' };
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
  const place = joint === 'the' ? read.from - 2 : read.from - 1;
  if (!isHyphen(words, place) && !BACKWARD.has(lowerAt(words, place))) return undefined;
  const at = joint === 'the' ? read.from - 3 : read.from - 2;
  const day = wordAt(words, at, 'digits') ?? wordAt(words, at, 'ordinal');
  if (!day || day.value < 1 || day.value >= first.value || (day.kind === 'digits' && day.lower.length > 2)) return undefined;
  if (isJoined(words, at) && words.tokens[at - 1]?.kind !== 'mark') return undefined;
  return { from: at, to: at + 1, source: 'dates/day-of-list', shape: { kind: 'calendar-date', month: date.month, day: day.value, year: date.year, which: date.which } };
}

/** "from May 24 to June 3, 2019", "April and May 2018": the year of the last is that of the first. */
export function shareYears(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index--) {
    const [read, next] = [out[index], out[index + 1]];
    const part = read && next && shareYearOfParts(words, read, next);
    if (part) out[index] = part;
    if (!read || !next || read.shape.kind !== 'calendar-date' || next.shape.kind !== 'calendar-date') continue;
    const { year, which, ofYear, month } = next.shape;
    if (read.shape.year !== undefined || read.shape.which !== undefined || (year === undefined && ofYear !== true) || month === undefined) continue;
    const joint = next.from - read.to === 1 && (CONJUNCTIONS.has(lowerAt(words, read.to)) || isHyphen(words, read.to));
    const sameKind = (read.shape.day === undefined) === (next.shape.day === undefined);
    if (joint && sameKind) out[index] = { ...read, shape: { ...read.shape, year, which, ofYear } };
  }
  return out;
}

/** "Q1 to Q3 2020", "spring and autumn of 2020" */
function shareYearOfParts(words: Words, read: Recognized, next: Recognized): Recognized | undefined {
  const [own, other] = [read.shape, next.shape];
  if ((own.kind !== 'part-of-year' && own.kind !== 'season') || own.kind !== other.kind || own.year !== undefined || own.which !== undefined || other.year === undefined) return undefined;
  const joint = next.from - read.to === 1 && (CONJUNCTIONS.has(lowerAt(words, read.to)) || isHyphen(words, read.to));
  return joint ? { ...read, shape: { ...own, year: other.year } } : undefined;
}

import { isDate } from '../calendar';
import type { CalendarDate, TimeOfDay } from '../expression';
import { isJoined, lowerAt, wordAt, type Words } from '../words';
import { two } from '../values';
import type { Family, Found } from './family';
import { fourDigitYear } from './year';

/** Dates in digits: "2025-11-08", "2018.04.05", "2019-11-18T20:51:19Z", "11/19/2019", "19.11.2019". */
function readNumericDate(words: Words, at: number): Found<CalendarDate | TimeOfDay> | undefined {
  const mark = lowerAt(words, at + 1);
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined;
  for (let place = at + 1; place < at + 5; place++) if (!isJoined(words, place)) return undefined;
  if (lowerAt(words, at + 3) !== mark || isChained(words, at - 1, at) || isChained(words, at + 5, at + 5)) return undefined;
  return fourDigitYear(words, at) === undefined ? readYearLast(words, at, mark) : readYearFirst(words, at);
}

/** Whether the joint at `place`, touching the date, goes on to more digits. */
function isChained(words: Words, place: number, touching: number): boolean {
  const mark = lowerAt(words, place);
  return (mark === '-' || mark === '/' || mark === '.') && isJoined(words, touching) && wordAt(words, place < touching ? place - 1 : place + 1, 'digits') !== undefined
    && (place < touching ? isJoined(words, place) : isJoined(words, place + 1));
}

function readYearFirst(words: Words, at: number): Found<CalendarDate | TimeOfDay> | undefined {
  const year = fourDigitYear(words, at);
  const month = numberAt(words, at + 2);
  const joint = wordAt(words, at + 4, 'iso-time');
  const day = joint?.day ?? numberAt(words, at + 4);
  if (year === undefined || month === undefined || day === undefined || !isWritten(month, day, year)) return undefined;
  const date: CalendarDate = { kind: 'calendar-date', year, month, day };
  return joint ? readIsoTime(words, at, date, joint.hour) : { from: at, to: at + 5, shape: date };
}

function readIsoTime(words: Words, at: number, day: CalendarDate, hour: number): Found<TimeOfDay> | undefined {
  let to = at + 5;
  let clock = two(hour);
  let zulu = false;
  while (lowerAt(words, to) === ':' && to < at + 9 && !zulu) {
    const word = words.words[to + 1];
    if (word?.kind !== 'digits' && word?.kind !== 'zulu') break;
    if (word.kind === 'digits' && word.lower.length !== 2) break;
    clock += `:${two(word.value)}`;
    zulu = word.kind === 'zulu';
    to += 2;
  }
  if (clock.length < 5 || hour > 23) return undefined;
  if (lowerAt(words, to) === '.' && isJoined(words, to + 1) && wordAt(words, to + 1, 'digits')) to += 2;
  const offset = zulu ? undefined : readOffset(words, to);
  return { from: at, to: offset?.to ?? to, shape: { kind: 'time', clock, zone: zulu ? '+00:00' : offset?.zone, day } };
}

/** "+04:00", "-0500", "+4": an offset from UTC. */
export function readOffset(words: Words, at: number): { readonly zone: string; readonly to: number } | undefined {
  const sign = lowerAt(words, at);
  if (sign !== '+' && sign !== '-' && sign !== '−' && sign !== '–') return undefined;
  const hours = wordAt(words, at + 1, 'digits');
  if (!hours || !isJoined(words, at + 1)) return undefined;
  const written = sign === '+' ? '+' : '-';
  if (hours.lower.length === 4) return { zone: `${written}${hours.lower.slice(0, 2)}:${hours.lower.slice(2)}`, to: at + 2 };
  if (hours.value > 14) return undefined;
  const minutes = lowerAt(words, at + 2) === ':' ? wordAt(words, at + 3, 'digits') : undefined;
  return { zone: `${written}${two(hours.value)}:${two(minutes?.value ?? 0)}`, to: minutes ? at + 4 : at + 2 };
}

/** `a/b/year`: American order for slashes, the day first for stops, unless only the other order is a date. */
function readYearLast(words: Words, at: number, mark: string): Found<CalendarDate> | undefined {
  const first = numberAt(words, at);
  const second = numberAt(words, at + 2);
  const year = fourDigitYear(words, at + 4) ?? (mark === '/' ? shortYear(words, at + 4) : undefined);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const exists = mark === '.' ? isDate : isWritten;
  const american = exists(first, second, year) ? { month: first, day: second } : undefined;
  const british = exists(second, first, year) ? { month: second, day: first } : undefined;
  const chosen = mark === '.' ? british ?? american : american ?? british;
  if (!chosen) return undefined;
  const other = chosen === american ? british : american;
  const order = chosen === american ? 'month-first' : 'day-first';
  return { from: at, to: at + 5, shape: { kind: 'calendar-date', year, ...chosen, order: first === second ? undefined : order, inDigits: true, swapped: other && first !== second ? other : undefined } };
}

/** Whether it is a date, or one that no month has, "02/30/2019": not "13/31/2018", which is something else. */
function isWritten(month: number, day: number, year: number): boolean {
  return isDate(month, day, year) || (month >= 1 && month <= 12 && day > 12 && day <= 31);
}

function numberAt(words: Words, at: number): number | undefined {
  const digits = wordAt(words, at, 'digits');
  return digits && digits.lower.length <= 2 ? digits.value : undefined;
}

function shortYear(words: Words, at: number): number | undefined {
  const value = numberAt(words, at);
  return value === undefined || wordAt(words, at, 'digits')?.lower.length !== 2 ? undefined : (value < 50 ? 2000 : 1900) + value;
}

export const numericDate: Family = { name: 'numeric-date', startsWith: ['digits'], read: readNumericDate };

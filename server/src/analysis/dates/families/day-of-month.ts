import type { CalendarDate } from '../expression';
import { lowerAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

const BEFORE = new Set(['on', 'by', 'until', 'till', 'since', 'from', 'to', 'before', 'after']);

/** "closed on the 8th": a day of the month the text is speaking of; kept only where a date stands before it in its paragraph. */
function readDayOfMonth(words: Words, at: number): Found<CalendarDate> | undefined {
  const ordinal = wordAt(words, at, 'ordinal');
  if (!ordinal || !/^\d/.test(ordinal.lower) || ordinal.value < 1 || ordinal.value > 31) return undefined;
  if (lowerAt(words, at - 1) !== 'the' || !BEFORE.has(lowerAt(words, at - 2))) return undefined;
  const next = words.tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || ENDS.has(next.text);
  return ends ? { from: at, to: at + 1, shape: { kind: 'calendar-date', day: ordinal.value } } : undefined;
}

/** What can follow a day; a noun makes it a rank: "on the 8th floor". */
const ENDS = new Set(['and', 'but', 'when', 'after', 'before', 'because', 'as', 'with', 'by', 'at', 'he', 'she', 'they', 'it', 'we']);

export const dayOfMonth: Family = { name: 'day-of-month', startsWith: ['ordinal'], read: readDayOfMonth };

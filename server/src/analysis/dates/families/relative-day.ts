import type { Reference, RelativeDay, TimeOfDay } from '../expression';
import { isJoined, lowerAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

/** "today", "yesterday", "tomorrow", "tonight"; a part of the day behind them is read by the caller. */
function readRelativeDay(words: Words, at: number): Found<Reference | RelativeDay | TimeOfDay> | undefined {
  const neighbour = readNeighbour(words, at);
  if (neighbour) return neighbour;
  const name = wordAt(words, at, 'day-name');
  if (!name || (isJoined(words, at) && lowerAt(words, at - 1) === '#')) return undefined;
  if (name.days === 0 && name.part === undefined && isNowadays(words, at)) return { from: at, to: at + 1, shape: { kind: 'reference', value: 'PRESENT_REF' } };
  const day: RelativeDay = { kind: 'relative-day', days: name.days };
  if (/^[A-Z]/.test(words.tokens[at]?.text ?? '') && isPaper(words, at)) return undefined;
  return { from: at, to: at + 1, shape: name.part === undefined ? day : { kind: 'time', part: name.part, day } };
}

/** "day after tomorrow", "day before yesterday"; with "the" it is read by its article. */
function readNeighbour(words: Words, at: number): Found<RelativeDay> | undefined {
  if (lowerAt(words, at) !== 'day') return undefined;
  const direction = lowerAt(words, at + 1) === 'after' ? 1 : lowerAt(words, at + 1) === 'before' ? -1 : 0;
  const name = direction === 0 ? undefined : wordAt(words, at + 2, 'day-name');
  return name && { from: at, to: at + 3, shape: { kind: 'relative-day', days: name.days + direction } };
}

const STATES = new Set(['is', 'are', 'am', 'of', 'exist', 'exists', 'remains', 'remain']);

/** "Women of today", "the island is today barren": the present, unless something is done today ("is today opening"). */
function isNowadays(words: Words, at: number): boolean {
  if (!STATES.has(words.tokens[at - 1]?.text ?? '')) return false;
  const next = words.tokens[at + 1];
  return next?.kind !== 'number' && words.words[at + 1]?.kind !== 'hour' && !/(ing|ed)$/.test(next?.text ?? '');
}

/** "USA Today", "The Tonight Show". */
function isPaper(words: Words, at: number): boolean {
  const before = words.tokens[at - 1]?.text ?? '';
  return before === 'USA' || before === 'Russia' || before === 'Psychology' || before === 'India' || /^(?:Show|show|programme)$/.test(words.tokens[at + 1]?.text ?? '');
}

export const relativeDay: Family = { name: 'relative-day', startsWith: ['day-name', 'unit'], read: readRelativeDay };

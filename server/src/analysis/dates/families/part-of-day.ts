import type { DateShape, TimeOfDay } from '../expression';
import { isCapital, lowerAt, skip, wordAt, type Words } from '../words';
import type { Family, Found, Read } from './family';

const INTO = new Set(['in', 'during', 'by', 'through', 'until', 'into', 'throughout', 'for', 'of']);

/** Turns of the day that stand without an article: "at dawn on Sunday". */
const TURNS = new Set(['dawn', 'dusk']);

/** "the night of May 25", "overnight", "in the evening". */
export function partOfDay(readDay: Read): Family {
  return {
    name: 'part-of-day',
    startsWith: ['part-of-day'],
    read(words, at): Found<TimeOfDay> | undefined {
      const part = wordAt(words, at, 'part-of-day');
      if (!part) return undefined;
      const joint = lowerAt(words, at + 1);
      const of = joint === 'of' || (joint === 'on' && TURNS.has(part.lower)) ? readDay(words, skip(words, at + 2, 'the')) : undefined;
      if (of && isDay(of.shape)) return { from: at, to: of.to, shape: { kind: 'time', part: part.part, day: of.shape } };
      const hours = lowerAt(words, at + 1) === 'hours' ? at + 2 : at + 1;
      if (part.lower === 'overnight') return { from: at, to: at + 1, shape: { kind: 'time', part: part.part } };
      const introduced = lowerAt(words, at - 1) === 'the' && INTO.has(lowerAt(words, at - 2));
      return introduced && part.lower !== 'night' && !isCapital(words, at) && lowerAt(words, hours) !== 'of' ? { from: at, to: hours, shape: { kind: 'time', part: part.part } } : undefined;
    },
  };
}

/** Whether a shape names a single day, which a time of day can stand on. */
export function isDay(shape: { readonly kind: string }): shape is DateShape {
  switch (shape.kind) {
    case 'weekday': case 'relative-day': case 'holiday': return true;
    case 'nth-of': return (shape as { readonly unit?: string }).unit === undefined || (shape as { readonly unit?: string }).unit === 'D';
    case 'calendar-date': return (shape as { readonly day?: number }).day !== undefined;
    case 'relative-period': case 'shift': return (shape as { readonly unit?: string }).unit === 'D';
    default: return false;
  }
}

/** What was read, with the part of the day that follows it: "Saturday night", "May 25 morning". */
export function withPartOfDay(words: Words, found: Found): Found {
  const shape = found.shape;
  if (!isDay(shape)) return found;
  const part = wordAt(words, found.to, 'part-of-day');
  return part && part.lower !== 'overnight' && !part.lower.endsWith('s') ? { ...found, to: found.to + 1, shape: { kind: 'time', part: part.part, day: shape } } : found;
}

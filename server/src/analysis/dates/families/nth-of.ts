import type { DateShape, NthOf, Unit } from '../expression';
import { readOrdinal } from '../numbers';
import { lowerAt, skip, textAt, wordAt, type Words } from '../words';
import type { Family, Found, Read } from './family';

/** "the last Monday of March", "first week of October 2014", "the third month of 2021", "20th of next month", "second to last day of May". */
export function nthOf(readDate: Read): Family {
  return {
    name: 'nth-of',
    startsWith: ['ordinal', 'number', 'which'],
    read(words, at): Found<NthOf> | undefined {
      const count = readCount(words, at);
      const what = count && readWhat(words, count.to);
      if (!count || !what) return undefined;
      const joint = lowerAt(words, what.to);
      if (joint !== 'of' && joint !== 'in') return undefined;
      const place = skip(words, what.to + 1, 'the');
      const inside = readDate(words, place) ?? readUnitAlone(words, place, joint === 'of');
      if (!inside || inside.from > place || !isStretch(inside.shape)) return undefined;
      return { from: at, to: inside.to, shape: { kind: 'nth-of', nth: count.nth, ...what.what, inside: inside.shape } };
    },
  };
}

interface Count {
  /** Counted from the end where it is negative. */
  readonly nth: number;
  readonly to: number;
}

/** "first", "21st", "last", "second last", "third to last". */
function readCount(words: Words, at: number): Count | undefined {
  if (lowerAt(words, at) === 'last') return { nth: -1, to: at + 1 };
  const ordinal = readOrdinal(words, at);
  if (!ordinal) return undefined;
  const last = skip(words, ordinal.to, 'to');
  return lowerAt(words, last) === 'last' ? { nth: -ordinal.value, to: last + 1 } : { nth: ordinal.value, to: ordinal.to };
}

const UNITS: ReadonlySet<Unit> = new Set<Unit>(['D', 'W', 'WE', 'M']);

function readWhat(words: Words, at: number): { readonly what: Pick<NthOf, 'unit' | 'weekday'>; readonly to: number } | undefined {
  const weekday = wordAt(words, at, 'weekday');
  if (weekday) return weekday.short ? undefined : { what: { weekday: weekday.value }, to: at + 1 };
  const unit = wordAt(words, at, 'unit');
  if (unit) return unit.plural || !UNITS.has(unit.unit) || unit.lower === 'night' ? undefined : { what: { unit: unit.unit }, to: at + 1 };
  return lowerAt(words, at) === 'of' && /^\d/.test(textAt(words, at - 1)) ? { what: { unit: 'D' }, to: at } : undefined;
}

/** "of the month", "of the year": the running one. */
function readUnitAlone(words: Words, at: number, of: boolean): Found<DateShape> | undefined {
  const unit = wordAt(words, at, 'unit');
  const runs = of && lowerAt(words, at - 1) === 'the' && unit !== undefined && !unit.plural && (unit.unit === 'M' || unit.unit === 'Y');
  return runs ? { from: at, to: at + 1, shape: { kind: 'relative-period', unit: unit.unit, which: 'this' } } : undefined;
}

const UNITS_AROUND: ReadonlySet<string> = new Set(['M', 'Y', 'W', 'Q']);

/** Whether it is longer than what is counted in it. */
function isStretch(shape: { readonly kind: string }): shape is DateShape {
  switch (shape.kind) {
    case 'calendar-date': return (shape as { readonly day?: number }).day === undefined;
    case 'relative-period': return UNITS_AROUND.has((shape as { readonly unit?: string }).unit ?? '');
    case 'season': case 'part-of-year': return true;
    default: return false;
  }
}

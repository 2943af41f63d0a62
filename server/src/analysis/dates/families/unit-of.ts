import type { UnitOf } from '../expression';
import { lowerAt, skip, textAt, wordAt, type Words } from '../words';
import type { Family, Found, Read } from './family';
import { isDay } from './part-of-day';

const BEGINS = new Set(['beginning', 'starting', 'commencing']);

/** "the week of October 21", "the weekend of 3 May", "the week beginning 4 February". */
export function unitOf(readDate: Read): Family {
  return {
    name: 'unit-of',
    startsWith: ['unit'],
    read(words: Words, at: number): Found<UnitOf> | undefined {
      const unit = wordAt(words, at, 'unit');
      if (!unit || unit.plural || (unit.unit !== 'W' && unit.unit !== 'WE')) return undefined;
      const begins = BEGINS.has(textAt(words, at + 1).toLowerCase());
      if (!begins && lowerAt(words, at + 1) !== 'of') return undefined;
      const place = skip(words, begins ? skip(words, at + 2, 'on') : at + 2, 'the');
      const day = readDate(words, place);
      return day?.from === place && isDay(day.shape) ? { from: at, to: day.to, shape: { kind: 'unit-of', unit: unit.unit, day: day.shape } } : undefined;
    },
  };
}

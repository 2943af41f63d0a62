import type { UnitOf } from '../expression';
import { lowerAt, skip, wordAt, type Words } from '../words';
import type { Family, Found, Read } from './family';
import { isDay } from './part-of-day';

/** "the week of October 21", "the weekend of 3 May". */
export function unitOf(readDate: Read): Family {
  return {
    name: 'unit-of',
    startsWith: ['unit'],
    read(words: Words, at: number): Found<UnitOf> | undefined {
      const unit = wordAt(words, at, 'unit');
      if (!unit || unit.plural || (unit.unit !== 'W' && unit.unit !== 'WE') || lowerAt(words, at + 1) !== 'of') return undefined;
      const place = skip(words, at + 2, 'the');
      const day = readDate(words, place);
      return day?.from === place && isDay(day.shape) ? { from: at, to: day.to, shape: { kind: 'unit-of', unit: unit.unit, day: day.shape } } : undefined;
    },
  };
}

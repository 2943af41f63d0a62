import type { SeasonOfYear } from '../expression';
import { isHyphen, lowerAt, skip, wordAt, type Words } from '../words';
import { yearByReference } from './calendar-date';
import type { Family, Found } from './family';
import { yearAt } from './year';

const PREPOSITIONS = new Set(['in', 'by', 'since', 'until', 'during', 'over', 'of', 'from', 'through', 'for', 'to', 'between', 'before', 'after']);

/** "summer 2019", "the winter of 2006–2007", "in the spring". */
function readSeason(words: Words, at: number): Found<SeasonOfYear> | undefined {
  const season = wordAt(words, at, 'season');
  if (!season) return undefined;
  const shape: SeasonOfYear = { kind: 'season', season: season.season };
  const of = skip(words, at + 1, 'of');
  const year = yearAt(words, of);
  if (year !== undefined) {
    const pair = (isHyphen(words, of + 1) || lowerAt(words, of + 1) === '/') && wordAt(words, of + 2, 'digits') !== undefined;
    return { from: at, to: pair ? of + 3 : of + 1, shape: { ...shape, year } };
  }
  const relative = yearByReference(words, of);
  if (relative) return { from: at, to: relative.to, shape: { ...shape, which: relative.which } };
  const before = lowerAt(words, at - 1);
  const introduced = PREPOSITIONS.has(before) || (before === 'the' && PREPOSITIONS.has(lowerAt(words, at - 2)));
  const next = lowerAt(words, at + 1);
  if (!introduced || next === 'of' || (season.lower === 'fall' && before !== 'the' && before !== 'in')) return undefined;
  return { from: at, to: at + 1, shape };
}

export const season: Family = { name: 'season', startsWith: ['season'], read: readSeason };

import type { Years } from '../expression';
import { yearValue } from '../values';
import { lowerAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

const BEFORE_CHRIST = new Set(['bc', 'bce', 'b.c.', 'b.c.e.']);
const ANNO_DOMINI = new Set(['ad', 'ce', 'a.d.', 'c.e.']);

/** "664 B.C.", "250 CE", "AD 79". */
function readEra(words: Words, at: number): Found<Years> | undefined {
  const first = lowerAt(words, at);
  if (ANNO_DOMINI.has(first)) {
    const year = yearOfEra(words, at + 1);
    return (first === 'ad' || first === 'a.d.') && isUpperCase(words, at) && year !== undefined ? { from: at, to: at + 2, shape: { kind: 'years', value: yearValue(year) } } : undefined;
  }
  const year = yearOfEra(words, at);
  const era = lowerAt(words, at + 1);
  if (year === undefined || !(BEFORE_CHRIST.has(era) || ANNO_DOMINI.has(era)) || (!era.includes('.') && !isUpperCase(words, at + 1))) return undefined;
  return { from: at, to: at + 2, shape: { kind: 'years', value: yearValue(BEFORE_CHRIST.has(era) ? -year : year) } };
}

function yearOfEra(words: Words, at: number): number | undefined {
  const digits = wordAt(words, at, 'digits');
  return digits && digits.lower.length <= 4 && digits.value > 0 ? digits.value : undefined;
}

/** "ad" in lower case is an advertisement. */
function isUpperCase(words: Words, at: number): boolean {
  const text = words.tokens[at]?.text ?? '';
  return text === text.toUpperCase();
}

export const era: Family = { name: 'era', startsWith: ['digits', 'opener'], read: readEra };

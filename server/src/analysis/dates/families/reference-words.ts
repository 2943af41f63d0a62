import type { Reference } from '../expression';
import { isCapital, isHyphen, isJoined, lowerAt, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

/** "at the moment" */
function isMoment(words: Words, at: number): boolean {
  return lowerAt(words, at + 1) === 'moment' && lowerAt(words, at - 1) === 'at' && lowerAt(words, at + 2) !== 'of';
}

/** References of two words, by the first. */
const PAIRS: Readonly<Record<string, readonly [string, Reference['value']]>> = {
  right: ['now', 'PRESENT_REF'],
  most: ['recently', 'PAST_REF'],
  near: ['future', 'FUTURE_REF'],
  foreseeable: ['future', 'FUTURE_REF'],
};

/** "now", "currently", "right now", "recently", "in the future". */
function readReference(words: Words, at: number): Found<Reference> | undefined {
  const pair = PAIRS[lowerAt(words, at)];
  if (pair) return lowerAt(words, at + 1) === pair[0] ? { from: at, to: at + 2, shape: { kind: 'reference', value: pair[1] } } : undefined;
  if (lowerAt(words, at) === 'the') return isMoment(words, at) ? { from: at, to: at + 2, shape: { kind: 'reference', value: 'PRESENT_REF' } } : undefined;
  const word = wordAt(words, at, 'reference');
  if (!word || !isReference(words, at, word.lower)) return undefined;
  return { from: at, to: at + 1, shape: { kind: 'reference', value: word.value } };
}

function isReference(words: Words, at: number, lower: string): boolean {
  const before = textAt(words, at - 1).toLowerCase();
  switch (lower) {
    case 'now': return before !== 'to' && !(isHyphen(words, at + 1) && isJoined(words, at + 1)) && !(isCapital(words, at) && isCapital(words, at - 1));
    case 'moment': return false;
    case 'present': return before === 'at';
    case 'future': return before === 'the' && lowerAt(words, at + 1) !== 'of' && words.words[at - 2]?.kind === 'glue';
    default: return true;
  }
}

export const referenceWords: Family = { name: 'reference', startsWith: ['reference', 'opener', 'article'], read: readReference };

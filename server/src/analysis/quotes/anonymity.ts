import { wordAt, type Frame } from './frame';
import type { NounPhrase } from './noun-phrase';

/** How many atoms behind a phrase may say that it would not be named. */
const REACH = 30;

/**
 * Whether the words say that a source would not be named: "officials who asked not to be identified", "on condition of
 * anonymity", "sources close to the court", "an unnamed official".
 */
export function isAnonymous(row: Frame, { first, last }: NounPhrase): boolean {
  const end = Math.min(row.sentences[row.sentenceOf[last] ?? 0]?.end ?? 0, last + REACH);
  for (let at = first; at <= last; at++) {
    const word = wordAt(row, at);
    if (/^(?:anonymous|unnamed|unidentified)$/.test(word)) return true;
    if (/^sources?$/.test(word) && at + 1 < end && isInTheKnow(row, at + 1)) return true;
  }
  for (let at = last + 1; at < end; at++) {
    const word = wordAt(row, at);
    if (word === 'anonymity' || word === 'anonymously') return true;
    if (/^(?:named|identified|quoted)$/.test(word) && wordAt(row, at - 1) === 'be' && wordAt(row, at - 2) === 'to' && /^(?:not|declined|refused|declining|refusing)$/.test(wordAt(row, at - 3))) return true;
    if (/^authori[sz]ed$/.test(word) && /^(?:not|n't|wasn't|weren't|isn't|aren't)$/.test(wordAt(row, at - 1)) && wordAt(row, at + 1) === 'to') return true;
  }
  return false;
}

/** What follows "sources" that is not to be told apart from others: "close to", "familiar with", "with knowledge of". */
function isInTheKnow(row: Frame, at: number): boolean {
  const next = wordAt(row, at + 1);
  switch (wordAt(row, at)) {
    case 'close': return next === 'to';
    case 'familiar': return next === 'with';
    case 'with': return /^(?:knowledge|direct|access|first)$/.test(next);
    default: return false;
  }
}

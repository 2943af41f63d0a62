import { isLower, isUpper } from '../segment/characters';
import type { Frame } from './frame';
import type { Part } from './part';
import { AUXILIARY, CAPITAL, COORDINATOR, DETERMINER, PREPOSITION, VERB } from './words';

/** What the inside of a text in marks looks like. */
export interface Look {
  readonly words: number;
  /** Holds a finite verb of the common ones. */
  readonly verb: boolean;
  /** Starts with a capital. */
  readonly capital: boolean;
  /** Ends with a full stop, question or exclamation mark, or the comma before its attribution. */
  readonly ended: boolean;
  /** Every word that a title would write with a capital has one. */
  readonly title: boolean;
}

/** Looks at the inside of a text in marks. */
export function lookAt(row: Frame, part: Part): Look {
  const { tokens } = row.reading;
  const last = part.closes ? part.lastToken - 1 : part.lastToken;
  let words = 0;
  let verb = false;
  let lower = 0;
  let first: string | undefined;
  for (let index = part.opens ? part.firstToken + 1 : part.firstToken; index <= last; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') continue;
    first ??= token.text;
    words++;
    const classes = row.speech.classes[index] ?? 0;
    if (classes & (AUXILIARY | VERB) || /^['’](?:s|re|m|ll|ve)$/.test(token.text)) verb = true;
    if (!(classes & CAPITAL) && !(classes & (PREPOSITION | DETERMINER | COORDINATOR)) && token.kind === 'word' && !/^['’]/.test(token.text)) lower++;
  }
  const capital = first !== undefined && (isUpper(first, 0) || !isLower(first, 0));
  return { words, verb, capital, ended: /^[.,!?…]+$/.test(tokens[last]?.text ?? ''), title: words > 0 && lower === 0 && capital };
}

/** A clause of its own, so direct speech; else a fragment in the reporter's sentence. */
export function isWhole(look: Look, fragment: boolean): boolean {
  if (fragment) return look.capital && look.verb && look.words > 4;
  return look.words > 1 && (look.verb || look.capital || look.ended);
}

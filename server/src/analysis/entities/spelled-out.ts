import type { Token } from '../types';
import { SMALL_WORDS } from './acronyms';
import { indexByToken, locate, replaceNames, type LocatedName } from './located';

/** Farthest that the spelled-out name may begin before its acronym, in tokens. */
const REACH = 16;
/** Shorter acronyms fit too much by chance. */
const LETTERS = 3;

const SOURCE = 'entities/acronym';

/**
 * Where the tagger saw a name, an acronym in brackets tells how far it reaches, whatever commas it holds:
 * "Institute of Soil, Water and Air (ISWA)".
 */
export function readAcronyms(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  const added: LocatedName[] = [];
  const nameAt = indexByToken(tokens, names);
  for (let at = 2; at + 1 < tokens.length; at++) {
    const acronym = tokens[at]?.text ?? '';
    if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || !/^\p{Lu}+$/u.test(acronym)) continue;
    const first = findStart(tokens, at - 2, acronym.toLowerCase());
    const known = first === undefined ? undefined : (nameAt[at] ?? nameAt.slice(first, at).find((name) => name !== undefined));
    if (first === undefined || known === undefined) continue;
    const label = known.label === 'PERSON' || known.label === 'GPE' || known.label === 'NORP' ? 'ORG' : known.label;
    const found = { label, score: 0.9, source: SOURCE };
    added.push(locate(paragraph, tokens, found, first, at - 2, false), locate(paragraph, tokens, found, at, at, false));
  }
  return replaceNames(tokens, names, added);
}

/** Where the words begin whose first letters, with or without the small words, are the acronym. */
function findStart(tokens: readonly Token[], last: number, letters: string): number | undefined {
  if (letters.length < LETTERS) return undefined;
  let all = '';
  let large = '';
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const { text, kind } = tokens[at] ?? { text: '.', kind: 'mark' };
    if (kind !== 'word' && text !== ',' && text !== '-' && text !== '&') return undefined;
    if (kind !== 'word' || text === "'s" || text === '’s') continue;
    const letter = text.charAt(0).toLowerCase();
    all = letter + all;
    const capital = /^\p{Lu}/u.test(text);
    if (!capital && !SMALL_WORDS.has(text)) return undefined;
    if (capital) large = letter + large;
    if (capital && (all === letters || large === letters)) return at;
    if (large.length > letters.length) return undefined;
  }
  return undefined;
}

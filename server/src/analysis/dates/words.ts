import type { Token } from '../types';
import { lookUp, type Word, type WordKind, type WordOf } from './lexicon';

/** The tokens of a paragraph with what the lexicon knows of each. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly (Word | undefined)[];
}

export function readWords(text: string, tokens: readonly Token[]): Words {
  const words: (Word | undefined)[] = [];
  for (const token of tokens) words.push(wordOf(token));
  return { text, tokens, words };
}

const ZERO = 48;

function wordOf(token: Token): Word | undefined {
  switch (token.kind) {
    case 'web': return undefined;
    case 'number': return { kind: 'digits', lower: token.text, value: token.text.length > 9 ? Infinity : Number(token.text) };
    case 'mark': return lookUp(token.text);
    case 'word': {
      const first = token.text.charCodeAt(0);
      return (first >= ZERO && first < ZERO + 10) ? readMixed(token.text) : lookUp(token.text) ?? readLetterFirst(token.text);
    }
  }
}

/** Words that begin with digits: "8th", "1990s", "6pm", "18T20", "19Z". Longer ones than these are none of them. */
function readMixed(text: string): Word | undefined {
  if (text.length > 8) return undefined;
  const parts = /^(\d+)([A-Za-z]+)(\d\d)?$/.exec(text);
  if (!parts) return undefined;
  const value = Number(parts[1]);
  const lower = text.toLowerCase();
  const letters = (parts[2] ?? '').toLowerCase();
  const digits = (parts[1] ?? '').length;
  if (parts[3] !== undefined) return letters === 't' && digits === 2 ? { kind: 'iso-time', lower, day: value, hour: Number(parts[3]) } : undefined;
  if (letters === 'st' || letters === 'nd' || letters === 'rd' || letters === 'th') return { kind: 'ordinal', lower, value };
  if (letters === 's' && (digits === 4 || digits === 2) && value % 10 === 0) return { kind: 'years', lower, value };
  if ((letters === 'am' || letters === 'pm') && digits <= 2) return { kind: 'hour', lower, value, meridiem: letters };
  if (letters === 'z' && digits === 2) return { kind: 'zulu', lower, value };
  return undefined;
}

/** "Q3", "H1", "FY20", "FY2020". */
function readLetterFirst(text: string): Word | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last < ZERO || last > ZERO + 9 || text.length > 6) return undefined;
  if (/^Q[1-4]$/.test(text) || /^H[12]$/.test(text)) return { kind: 'part-of-year', lower: text.toLowerCase(), part: text };
  const fiscal = /^FY(\d\d)?(\d\d)$/.exec(text);
  return fiscal ? { kind: 'fiscal', lower: text.toLowerCase(), year: Number(`${fiscal[1] ?? '20'}${fiscal[2]}`) } : undefined;
}

/** The word at a place, lower case; empty where the lexicon does not know it. */
export function lowerAt(words: Words, at: number): string {
  return words.words[at]?.lower ?? '';
}

export function kindAt(words: Words, at: number): WordKind | undefined {
  return words.words[at]?.kind;
}

/** The entry at a place if it is of the kind. */
export function wordAt<K extends WordKind>(words: Words, at: number, kind: K): WordOf<K> | undefined {
  const word = words.words[at];
  return word?.kind === kind ? (word as WordOf<K>) : undefined;
}

/** Whether the token stands right behind the one before it, without a blank. */
export function isJoined(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

/** The token's text; empty outside the paragraph. */
export function textAt(words: Words, at: number): string {
  return words.tokens[at]?.text ?? '';
}

export function isCapital(words: Words, at: number): boolean {
  const first = textAt(words, at).charCodeAt(0);
  return first >= 65 && first <= 90;
}

const HYPHENS = new Set(['-', '–', '—', '−']);

export function isHyphen(words: Words, at: number): boolean {
  return HYPHENS.has(lowerAt(words, at));
}

/** The place behind an abbreviation's full stop, if there is one: "Nov." */
export function skipStop(words: Words, at: number): number {
  return lowerAt(words, at) === '.' && isJoined(words, at) ? at + 1 : at;
}

export function skip(words: Words, at: number, lower: string): number {
  return lowerAt(words, at) === lower ? at + 1 : at;
}

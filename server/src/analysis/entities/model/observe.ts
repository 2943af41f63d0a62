import { classOf, DIGIT, isLower, isUpper, LETTER } from '../../segment/characters';
import type { Span, Token } from '../../types';
import { EMPTY_HASH, feed, fold, hashOfWord, mix } from './hash';
import { get, hashOfPhrase, KINDS, PHRASE_TOKENS, type Lexicon } from './lexicon';

/** Free places before the first and after the last token, so that neighbours need no bounds check. */
export const PAD = 2;
/** Longest prefix and suffix looked at. */
export const AFFIX = 4;

/** Coarse shapes of a token; the order is part of the weights. */
const LOWER = 1;
const CAPITALISED = 2;
export const CAPITALS = 3;
const INITIAL = 4;
const MIXED = 5;
export const NUMBER = 6;
const MARK = 7;
const WEB = 8;
const ABBREVIATION = 9;

/** How a sentence is written. */
const PLAIN_CASE = 0;
const TITLE_CASE = 1;
const ALL_CAPITALS = 2;

/**
 * What the tagger sees of the tokens of one paragraph: a column each, all hashes and small numbers, made once and
 * reused for every paragraph.
 */
export interface Observations {
  length: number;
  /** The word as written, and folded to lower case. */
  word: Int32Array;
  lower: Int32Array;
  /** Hashes of the first and last 1 to {@link AFFIX} characters, folded; 0 where the word is shorter. */
  prefix: Int32Array;
  suffix: Int32Array;
  /** The pattern of capitals, letters and digits, runs shortened. */
  pattern: Int32Array;
  shape: Uint8Array;
  fine: Int32Array;
  coarse: Int32Array;
  /** Two bits a kind of list: matched alone, and matched as a part of a longer phrase. */
  lists: Int32Array;
  /** Whether no word stands before it in its sentence. */
  opens: Uint8Array;
  /** Whether it follows the token before it without a space. */
  glued: Uint8Array;
  /** How its sentence is written. */
  style: Uint8Array;
  /** Bit 1: the paragraph also has the word in lower case; bit 2: also capitalised inside a sentence. */
  seen: Uint8Array;
  /** First and last token of the run of capitalised words that it is in (padded index), or 0. */
  runStart: Int32Array;
  runEnd: Int32Array;
}

export function createObservations(capacity: number): Observations {
  const size = capacity + 2 * PAD;
  const ints = () => new Int32Array(size);
  const bytes = () => new Uint8Array(size);
  return {
    length: 0, word: ints(), lower: ints(), prefix: new Int32Array(size * AFFIX), suffix: new Int32Array(size * AFFIX), pattern: ints(), shape: bytes(), fine: ints(), coarse: ints(),
    lists: ints(), opens: bytes(), glued: bytes(), style: bytes(), seen: bytes(), runStart: ints(), runEnd: ints(),
  };
}

/** Fills the columns for one paragraph. Token `i` is at `i + PAD`. */
export function observe(into: Observations, text: string, tokens: readonly Token[], sentences: readonly Span[], lexicon: Lexicon): void {
  into.length = tokens.length;
  clearPads(into);
  let before = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const at = index + PAD;
    readWord(into, at, text, token);
    into.glued[at] = token.start === before ? 1 : 0;
    before = token.end;
    const fine = get(lexicon.clusters, into.lower[at] ?? 0);
    into.fine[at] = fine;
    into.coarse[at] = fine < 0 ? -1 : (lexicon.coarse[fine] ?? 0);
  }
  readSentences(into, tokens, sentences);
  readRuns(into);
  readLists(into, lexicon);
  readRepeats(into);
}

function clearPads(into: Observations): void {
  for (const column of [into.word, into.lower, into.pattern, into.shape, into.fine, into.coarse, into.lists, into.opens, into.glued, into.style, into.seen, into.runStart, into.runEnd]) {
    column.fill(0, 0, PAD);
    column.fill(0, into.length + PAD, into.length + 2 * PAD);
  }
  for (const column of [into.prefix, into.suffix]) {
    column.fill(0, 0, PAD * AFFIX);
    column.fill(0, (into.length + PAD) * AFFIX, (into.length + 2 * PAD) * AFFIX);
  }
}

function readWord(into: Observations, at: number, text: string, token: Token): void {
  const { start, end } = token;
  let word = EMPTY_HASH;
  let lower = EMPTY_HASH;
  let pattern = EMPTY_HASH;
  let last = 0;
  let repeats = 0;
  const affix = at * AFFIX;
  const length = end - start;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    word = feed(word, code);
    lower = feed(lower, fold(code));
    const read = index - start + 1;
    if (read <= AFFIX) into.prefix[affix + read - 1] = read < length ? lower : 0;
    const kind = isUpper(text, index) ? 1 : isLower(text, index) ? 2 : classOf(text, index) === LETTER ? 2 : classOf(text, index) === DIGIT ? 3 : code;
    repeats = kind === last ? repeats + 1 : 0;
    last = kind;
    if (repeats < 2) pattern = feed(pattern, kind);
  }
  for (let read = length; read < AFFIX; read++) into.prefix[affix + read] = 0;
  let suffix = EMPTY_HASH;
  for (let read = 1; read <= AFFIX; read++) {
    if (read < length) suffix = feed(suffix, fold(text.charCodeAt(end - read)));
    into.suffix[affix + read - 1] = read < length ? suffix : 0;
  }
  into.word[at] = word;
  into.lower[at] = lower;
  into.pattern[at] = pattern;
  into.shape[at] = shapeOf(text, token);
}

function shapeOf(text: string, token: Token): number {
  if (token.kind === 'web') return WEB;
  if (token.kind === 'number') return NUMBER;
  if (token.kind === 'mark') return MARK;
  const { start, end } = token;
  const first = isUpper(text, start);
  if (end - start === 1) return first ? INITIAL : LOWER;
  if (text.charCodeAt(start + 1) === 46) return end - start === 2 ? INITIAL : ABBREVIATION;
  let upper = 0;
  for (let index = start + 1; index < end; index++) if (isUpper(text, index)) upper++;
  if (!first) return upper > 0 ? MIXED : classOf(text, start) === DIGIT ? NUMBER : LOWER;
  if (upper === 0) return CAPITALISED;
  return upper === end - start - 1 ? CAPITALS : MIXED;
}

/** Whether a token of this shape can be a word of a name. */
export function isCapital(shape: number): boolean {
  return shape === CAPITALISED || shape === CAPITALS || shape === INITIAL || shape === MIXED || shape === ABBREVIATION;
}

/** A sentence in which this share of the longer words, the first left out, is capitalised is in title case. */
const TITLE_SHARE = 0.7;
/** "Longer": words of so many letters; shorter ones stay small in titles. */
const LONGER = 4;

function readSentences(into: Observations, tokens: readonly Token[], sentences: readonly Span[]): void {
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    let longer = 0;
    let capitalised = 0;
    let capitals = 0;
    let opened = false;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.start >= sentence.end) break;
      const shape = into.shape[at + PAD] ?? 0;
      const isWord = token.kind === 'word' || token.kind === 'number';
      into.opens[at + PAD] = opened || !isWord ? 0 : 1;
      if (opened && token.kind === 'word' && token.end - token.start >= LONGER) {
        longer++;
        if (shape === CAPITALS) capitals++;
        else if (shape !== LOWER) capitalised++;
      }
      if (isWord) opened = true;
    }
    const style = longer < 2 ? PLAIN_CASE : capitals >= longer * TITLE_SHARE ? ALL_CAPITALS : capitals + capitalised >= longer * TITLE_SHARE ? TITLE_CASE : PLAIN_CASE;
    into.style.fill(style, first + PAD, at + PAD);
  }
}

/** Marks that join two words to one name when no space is around them: "Al-Assad", "AT&T". */
const JOINERS = new Set(['-', '\u2010', '\u2011', '&', "'", '.'].map((mark) => hashOfWord(mark)));

function readRuns(into: Observations): void {
  const end = into.length + PAD;
  for (let at = PAD; at < end; ) {
    if (!isCapital(into.shape[at] ?? 0)) {
      into.runStart[at] = 0;
      into.runEnd[at] = 0;
      at++;
      continue;
    }
    let last = at;
    for (let next = at + 1; next < end; next++) {
      if (isCapital(into.shape[next] ?? 0)) last = next;
      else if (into.glued[next] === 0 || into.glued[next + 1] === 0 || !JOINERS.has(into.lower[next] ?? 0)) break;
    }
    into.runStart.fill(at, at, last + 1);
    into.runEnd.fill(last, at, last + 1);
    at = last + 1;
  }
}

function readLists(into: Observations, lexicon: Lexicon): void {
  const end = into.length + PAD;
  into.lists.fill(0, PAD, end);
  for (let at = PAD; at < end; at++) {
    const shape = into.shape[at] ?? 0;
    if (!isCapital(shape) && shape !== NUMBER) continue;
    let phrase = EMPTY_HASH;
    for (let length = 1; length <= PHRASE_TOKENS && at + length <= end; length++) {
      phrase = hashOfPhrase(phrase, into.lower[at + length - 1] ?? 0);
      const kinds = get(lexicon.phrases, phrase);
      if (kinds <= 0 || !isCapital(into.shape[at + length - 1] ?? 0)) continue;
      const bits = length === 1 ? kinds : kinds << KINDS.length;
      for (let part = 0; part < length; part++) into.lists[at + part] = (into.lists[at + part] ?? 0) | bits;
    }
  }
}

/** Size of the table of words seen in the paragraph; two words that fall together only blur a weak feature. */
const SEEN = 2048;
const seen = new Uint8Array(SEEN);

function readRepeats(into: Observations): void {
  seen.fill(0);
  const end = into.length + PAD;
  for (let at = PAD; at < end; at++) {
    const slot = mix(into.lower[at] ?? 0, 1) & (SEEN - 1);
    const shape = into.shape[at] ?? 0;
    if (shape === LOWER) seen[slot] = (seen[slot] ?? 0) | 1;
    else if (isCapital(shape) && into.opens[at] === 0 && into.style[at] === PLAIN_CASE) seen[slot] = (seen[slot] ?? 0) | ((seen[slot] ?? 0) & 2 ? 4 : 2);
  }
  for (let at = PAD; at < end; at++) {
    const state = seen[mix(into.lower[at] ?? 0, 1) & (SEEN - 1)] ?? 0;
    const inside = into.opens[at] === 0 && isCapital(into.shape[at] ?? 0);
    into.seen[at] = (state & 1) | ((inside ? state & 4 : state & 2) ? 2 : 0);
  }
}

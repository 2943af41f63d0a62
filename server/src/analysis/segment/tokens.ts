import type { Token, TokenKind } from '../types';
import { classOf, DIGIT, isApostrophe, isDigit, isExtending, isLetter, isLower, isUpper, isWordCharacter, LETTER, OTHER, SPACE } from './characters';
import { endOfWeb } from './web';

/** Marks that count as one token when repeated: ellipses, dashes, typewriter quotes, rules. */
const REPEATED = ".-`'*_=";
/** A word is cut before a capital only after this many letters: "DefenceTalk" is cut, "iPhone" and "McCain" are not. */
const HUMP = 3;
/** ZERO WIDTH JOINER, which makes one emoji of several. */
const JOINER = 0x200d;

/**
 * The tokens of a paragraph, in linear time; offsets relative to it, every character but white space in exactly one token.
 *
 * - Words are letters, digits and inner apostrophes ("O'Brien", "don't", "8th", "1990s"); the possessive "'s" is a token
 *   of its own; hyphens always cut ("US-South Korea"); abbreviations of single letters keep their full stops ("U.S.", "a.m.").
 * - A lower-case letter followed by a capital cuts the word, for names that a scraper glued together ("DefenceTalkSeoul").
 * - Numbers are runs of digits; separators ("1,500", "10:30") are marks of their own.
 * - An emoji with its skin tone, variation selector and joined parts is one mark.
 */
export function tokenize(paragraph: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < paragraph.length) {
    const kind = classOf(paragraph, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const webEnd = endOfWeb(paragraph, at, tokens[tokens.length - 1]?.end === at);
    const end = webEnd > at ? webEnd : kind === LETTER ? endOfWord(paragraph, at) : kind === DIGIT ? endOfNumber(paragraph, at) : endOfMark(paragraph, at);
    const shape: TokenKind = webEnd > at ? 'web' : kind === LETTER || (kind === DIGIT && !isNumber(paragraph, at, end)) || isClitic(paragraph, at, end) ? 'word' : kind === DIGIT ? 'number' : 'mark';
    tokens.push({ start: at, end, kind: shape, text: paragraph.slice(at, end) });
    at = end;
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  const abbreviation = endOfAbbreviation(text, start);
  if (abbreviation > start) return abbreviation;
  let at = start + 1;
  while (at < text.length) {
    if (isWordCharacter(text, at)) {
      if (at - start >= HUMP && isUpper(text, at) && isLower(text, at - 1) && !(at - start === HUMP && text.startsWith('Mac', start))) return at;
      at++;
    } else if (isApostrophe(text, at) && isLetter(text, at + 1) && !isPossessive(text, at)) {
      at += 2;
    } else {
      return at;
    }
  }
  return at;
}

/** The end of "U.S.", "a.m.", "J.K.": letters each followed by a full stop, the last full stop optional; `start` if it is none. */
function endOfAbbreviation(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(text, at) && text.charCodeAt(at + 1) === 46 && (letters > 0 || (isLetter(text, at + 2) && !isLetter(text, at + 3)))) {
    letters++;
    at += 2;
  }
  if (letters === 0) return start;
  if (isLetter(text, at) && !isWordCharacter(text, at + 1)) return at + 1;
  return letters > 1 ? at : start;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text, at)) at++;
  return isLetter(text, at) ? endOfWord(text, at - 1) : at;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text, at)) return false;
  return true;
}

function endOfMark(text: string, start: number): number {
  if (isPossessive(text, start)) return start + 2;
  const character = text.charAt(start);
  let at = start + lengthAt(text, start);
  if (REPEATED.includes(character)) while (text.charAt(at) === character) at++;
  while (isExtending(text, at)) {
    const joined = text.charCodeAt(at) === JOINER && classOf(text, at + 1) === OTHER && at + 1 < text.length;
    at += joined ? 1 + lengthAt(text, at + 1) : lengthAt(text, at);
  }
  return at;
}

/** Code units of the code point at `at`. */
function lengthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** "'s" at the end of a word. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text, at) || !isLetter(text, at - 1)) return false;
  const next = text.charAt(at + 1);
  return (next === 's' || next === 'S') && !isWordCharacter(text, at + 2);
}

function isClitic(text: string, start: number, end: number): boolean {
  return end - start === 2 && isPossessive(text, start);
}

/** Classes of UTF-16 code units that the tokeniser tells apart. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

/** Filled as code units turn up: asking a Unicode property is slow, and a text uses few different ones. */
const classes = new Uint8Array(0x10000);

/**
 * The class of a code unit. Combining marks, the zero-width joiners and both halves of a surrogate pair that is a
 * letter count as letters, so that a word with accents or from another script stays one token.
 */
export function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdfff) return classOfSurrogate(text, index, code);
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classOfSurrogate(text: string, index: number, code: number): number {
  const first = code <= 0xdbff ? index : index - 1;
  const point = text.codePointAt(first) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER;
}

function classify(character: string): number {
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\s\u200b\u2060\ufeff]/u.test(character)) return SPACE;
  return OTHER;
}

export function isLetter(text: string, index: number): boolean {
  return index < text.length && classOf(text, index) === LETTER;
}

export function isDigit(text: string, index: number): boolean {
  return index < text.length && classOf(text, index) === DIGIT;
}

export function isWordCharacter(text: string, index: number): boolean {
  return isLetter(text, index) || isDigit(text, index);
}

/** An upper-case letter (title case included). */
export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  return isLetter(text, index) && /[\p{Lu}\p{Lt}]/u.test(text.charAt(index));
}

/** A lower-case letter. */
export function isLower(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  return isLetter(text, index) && /\p{Ll}/u.test(text.charAt(index));
}

/** A letter of a script without capitals (Arabic, Hebrew, Han, Hangul …). */
export function isCaseless(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x0590 && isLetter(text, index) && !/[\p{Lu}\p{Lt}\p{Ll}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

/** Belongs to the character before it: combining marks, variation selectors, the zero-width joiners, skin tones. */
export function isExtending(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x0300) return false;
  if (code === 0xd83c) return /^[\u{1f3fb}-\u{1f3ff}]/u.test(text.slice(index, index + 2));
  return code === 0x200c || code === 0x200d || /^\p{M}/u.test(text.charAt(index));
}

/** The apostrophes that news uses, typewriter and typographic. */
export function isApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}

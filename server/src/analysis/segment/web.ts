import { isDigit, isLetter, isWordCharacter } from './characters';

/**
 * Where the URL, e-mail address, @handle or #hashtag that starts at `start` ends; `start` if there is none.
 * @param glued whether a token ends right before `start`
 */
export function endOfWeb(text: string, start: number, glued: boolean): number {
  const first = text.charAt(start);
  if (first === 'h' || first === 'H' || first === 'w' || first === 'W') {
    const scheme = text.slice(start, start + 8).toLowerCase();
    if (scheme === 'https://' || scheme.startsWith('http://') || scheme.startsWith('www.')) return endOfAddress(text, start);
  }
  if (first === '@' || first === '#') {
    const named = !glued && (isLetter(text, start + 1) || text.charAt(start + 1) === '_' || (first === '@' && isDigit(text, start + 1)));
    return named ? endOfName(text, start + 1) : start;
  }
  return glued ? start : endOfEmail(text, start);
}

/** Addresses run to white space, a bracket or a quotation mark; the punctuation of the sentence stays outside. */
function endOfAddress(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s<>"“”«»()[\]{}|\\^`]/.test(text.charAt(at))) at++;
  while (at > start && /[.,;:!?'’…]/.test(text.charAt(at - 1))) at--;
  return at;
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (isWordCharacter(text, at) || text.charAt(at) === '_') at++;
  return at;
}

/** Longest local part of an e-mail address (RFC 5321, 4.5.3.1.1); the bound keeps the look-ahead cheap. */
const LOCAL_PART = 64;

/** Letters, digits and . _ % + - of the ASCII range. */
function isLocal(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46 || code === 95 || code === 37 || code === 43 || code === 45;
}

function endOfEmail(text: string, start: number): number {
  let at = start;
  const limit = Math.min(text.length, start + LOCAL_PART);
  while (at < limit && isLocal(text.charCodeAt(at))) at++;
  if (at === start || text.charAt(at) !== '@' || !isWordCharacter(text, at + 1)) return start;
  let end = at + 1;
  while (isWordCharacter(text, end) || (/[.-]/.test(text.charAt(end)) && isWordCharacter(text, end + 1))) end++;
  return text.slice(at, end).includes('.') ? end : start;
}

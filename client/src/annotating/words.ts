/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Letters with full stops (`U.S.`), or letters and digits that an apostrophe, hyphen, full stop or ampersand holds together. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;
const CHUNK = /\S+/g;

/** The words of a text. The `'s` of a possessive is none of its word's. */
export function wordsOf(text: string): Stretch[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.replace(/(?<=.)['’]s$/, '').length }));
}

/** What blanks part: words with the marks at them. */
export function chunksOf(text: string): Stretch[] {
  return Array.from(text.matchAll(CHUNK), ({ 0: chunk, index }) => ({ start: index, end: index + chunk.length }));
}

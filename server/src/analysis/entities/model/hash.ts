/** The hash that every feature and lexicon entry is known by: 32 bits, signed, so that it stays a small integer. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** Feeds one character code to a running hash (FNV-1a over code units). */
export function feed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Joins a value to a hash so that every bit of both counts (the finaliser of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Lower-case code units, filled as they turn up; digits become "0" so that all numbers of one length look alike. */
const folded = new Uint16Array(0x10000);

/** A code unit in lower case, digits as "0", typographic apostrophes as typewriter ones. */
export function fold(code: number): number {
  const known = folded[code];
  if (known !== undefined && known !== 0) return known;
  const lower = code >= 48 && code <= 57 ? 48 : code === 0x2019 || code === 0x02bc ? 0x27 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
  folded[code] = lower;
  return lower;
}

/** Hash of a word folded to lower case: what the lexicon's words are known by. */
export function hashOfWord(text: string, start = 0, end = text.length): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = feed(hash, fold(text.charCodeAt(at)));
  return hash;
}

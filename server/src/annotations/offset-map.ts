import { countByteOrderMarks } from './lf-text';

/** Translates between the offsets of a string in memory and those of files on disk; what lies past the end is the end. */
export interface OffsetMap {
  /** Code-point offset over the LF text without BOM for a UTF-16 offset; one inside a character gives its end. */
  toCodePoint(offset: number): number;
  /** UTF-16 offset for a code-point offset; the inverse of {@link toCodePoint} at the edges of characters. */
  toUtf16(codePoint: number): number;
  /** Code points of the LF text without BOM. */
  readonly length: number;
}

/**
 * The offset map of a text, which may have a byte order mark and CRLF line ends. Built in one pass; a lookup is a
 * binary search over the units that do not count: the mark, the LF of CRLF, the second half of a surrogate pair.
 */
export function createOffsetMap(text: string): OffsetMap {
  const uncounted = uncountedUnits(text);
  const length = text.length - uncounted.length;
  return {
    toCodePoint: (offset) => Math.min(offset, text.length) - firstWhere(uncounted.length, (index) => (uncounted[index] ?? 0) >= offset),
    toUtf16: (codePoint) => Math.min(codePoint, length) + firstWhere(uncounted.length, (index) => (uncounted[index] ?? 0) - index > codePoint),
    length,
  };
}

const CR = 13;
const LF = 10;

function uncountedUnits(text: string): readonly number[] {
  const marks = countByteOrderMarks(text);
  const units = Array.from({ length: marks }, (_, index) => index);
  for (let at = Math.max(1, marks); at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF ? text.charCodeAt(at - 1) === CR : isLow(unit) && isHigh(text.charCodeAt(at - 1))) units.push(at);
  }
  return units;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The first index from 0 on that passes, `count` where none does; all after it must pass too. */
function firstWhere(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

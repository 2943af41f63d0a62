import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';

/** Converts between UTF-16 offsets over a text and the zero-based lines and UTF-16 characters of the protocol. */
export interface LineIndex {
  readonly lineCount: number;
  /** An offset within a line end gives the end of its line; one outside the text is brought to its edge. */
  positionAt(offset: number): Position;
  /** A position beyond its line gives the end of the line's content; one beyond the text gives the text's length. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** The line of an offset within the text. */
  lineAt(offset: number): number;
  /** The content of a line, without its line end. */
  contentOf(line: number): Span;
}

/** Indexes a text once, in linear time; every conversion is a binary search, but for offsets on the line asked about last or the next one. Lines end with `\n`, `\r\n` or `\r`. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  const startOf = (line: number): number => starts[line] ?? text.length;

  const contentEnd = (line: number): number => {
    let end = startOf(line + 1);
    if (end > startOf(line) && text.charCodeAt(end - 1) === LF) end--;
    if (end > startOf(line) && text.charCodeAt(end - 1) === CR) end--;
    return end;
  };

  let last = 0;
  const isOn = (line: number, offset: number): boolean => startOf(line) <= offset && (line + 1 >= starts.length || offset < startOf(line + 1));

  const lineAt = (offset: number): number => {
    if (isOn(last, offset)) return last;
    if (last + 1 < starts.length && isOn(last + 1, offset)) return ++last;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    last = low;
    return low;
  };

  const positionAt = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lineAt(inside);
    return { line, character: Math.min(inside, contentEnd(line)) - startOf(line) };
  };

  return {
    lineCount: starts.length,
    positionAt,
    lineAt,
    offsetAt: ({ line, character }) => (line >= starts.length ? text.length : Math.min(startOf(line) + character, contentEnd(line))),
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    contentOf: (line) => ({ start: startOf(line), end: contentEnd(line) }),
  };
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = isFeed ? feed : carriage;
    if (isFeed || feed !== carriage + 1) starts.push(end + 1);
    if (isFeed) feed = text.indexOf('\n', end + 1);
    else carriage = text.indexOf('\r', end + 1);
  }
  return starts;
}

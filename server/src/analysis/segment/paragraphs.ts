import type { Span } from '../types';
import { classOf, isCaseless, isDigit, isLower, SPACE } from './characters';

/** Widths at which people and mail programs break lines by hand. */
const WRAP_MIN = 50;
const WRAP_MAX = 110;
/** A run of lines counts as hard-wrapped only from this many lines on. */
const WRAP_LINES = 3;

/**
 * The paragraphs of a text. Scraped articles have one a line; in a hard-wrapped run the lines that a full line goes on
 * into are one paragraph. Blank lines belong to none; every other character belongs to exactly one.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let run: Span[] = [];
  for (const line of lines(text)) {
    if (line.start < line.end) {
      run.push(line);
    } else {
      closeRun(text, run, paragraphs);
      run = [];
    }
  }
  closeRun(text, run, paragraphs);
  return paragraphs;
}

function closeRun(text: string, run: readonly Span[], out: Span[]): void {
  const width = wrapWidth(text, run);
  let open: Span | undefined;
  let previous: Span | undefined;
  for (const line of run) {
    if (open !== undefined && previous !== undefined && width > 0 && isFull(text, previous, line, width)) {
      open = { start: open.start, end: line.end };
    } else {
      if (open !== undefined) out.push(open);
      open = line;
    }
    previous = line;
  }
  if (open !== undefined) out.push(open);
}

/**
 * The column at which a run of lines was wrapped; 0 where it was not. Wrapped lines are full: the next line's first word
 * would not have fitted. Most of them break inside a sentence, so that the next line seldom starts with a capital or a
 * bullet; those of a list do.
 */
function wrapWidth(text: string, run: readonly Span[]): number {
  if (run.length < WRAP_LINES) return 0;
  const width = run.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < WRAP_MIN || width > WRAP_MAX) return 0;
  let full = 0;
  let goingOn = 0;
  for (let index = 1; index < run.length; index++) {
    const previous = run[index - 1];
    const line = run[index];
    if (previous === undefined || line === undefined || !isFull(text, previous, line, width)) continue;
    full++;
    if (goesOn(text, line)) goingOn++;
  }
  return full * 2 >= run.length - 1 && goingOn * 2 > full ? width : 0;
}

function goesOn(text: string, line: Span): boolean {
  return isLower(text, line.start) || isDigit(text, line.start) || isCaseless(text, line.start);
}

function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let word = next.start;
  while (word < next.end && word - next.start <= width && classOf(text, word) !== SPACE) word++;
  return line.end - line.start + 1 + (word - next.start) > width;
}

/** The lines of the text without white space at either end; blank lines come as empty spans. */
function* lines(text: string): Generator<Span> {
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    yield { start, end };
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
}

/** The line terminators of Unicode's newline guidelines (Standard 5.8) that editors and scrapers write. */
function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** White space, the byte order mark and what has no width; a line of nothing else is blank. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x200b && code <= 0x200f) || classOf(text, at) === SPACE;
}

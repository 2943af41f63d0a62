import type { Span } from '../types';
import { classOf, isCaseless, isLower, SPACE } from './characters';

/** Widths at which people and mail programs break lines by hand. */
const WRAP_MIN = 50;
const WRAP_MAX = 110;
/** A run of lines counts as hard-wrapped only from this many lines on. */
const WRAP_LINES = 3;
/** Of the breaks inside a sentence one in so many, at least, is followed by a line that begins small. */
const GOING_ON = 3;

/**
 * The paragraphs of a text. Scraped articles have one a line; in a hard-wrapped run the lines that a full line goes on
 * into are one paragraph. Blank lines belong to none; every other character belongs to exactly one.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  const lineEnd = lineEndsOf(text);
  let run: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const to = lineEnd(from);
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (start < end) {
      run.push({ start, end });
    } else if (run.length > 0) {
      closeRun(text, run, paragraphs);
      run = [];
    }
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
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
 * would not have fitted. Where they break inside a sentence, the next line begins small, but for names and numbers;
 * the lines of a list begin with a capital, a number or a bullet. A break behind the end of a sentence tells nothing.
 */
function wrapWidth(text: string, run: readonly Span[]): number {
  if (run.length < WRAP_LINES) return 0;
  const width = run.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < WRAP_MIN || width > WRAP_MAX) return 0;
  let full = 0;
  let inside = 0;
  let goingOn = 0;
  for (let index = 1; index < run.length; index++) {
    const previous = run[index - 1];
    const line = run[index];
    if (previous === undefined || line === undefined || !isFull(text, previous, line, width)) continue;
    full++;
    if (endsSentence(text, previous)) continue;
    inside++;
    if (isLower(text, line.start) || isCaseless(text, line.start)) goingOn++;
  }
  const isWrapped = full >= WRAP_LINES - 1 && full * 2 >= run.length - 1 && goingOn > 0 && goingOn * GOING_ON >= inside;
  return isWrapped ? width : 0;
}

/** Ends with a mark that ends sentences, closing quotation marks and brackets aside. */
function endsSentence(text: string, line: Span): boolean {
  let last = line.end - 1;
  while (last > line.start && '"\'”’»)]'.includes(text.charAt(last))) last--;
  return '.!?…。！？؟۔:'.includes(text.charAt(last));
}

function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let word = next.start;
  while (word < next.end && word - next.start <= width && classOf(text, word) !== SPACE) word++;
  return line.end - line.start + 1 + (word - next.start) > width;
}

/** The line terminators of Unicode's newline guidelines (Standard 5.8) that editors and scrapers write. */
const LINE_ENDS = ['\n', '\r', '\u2028', '\u2029'];

/** The first line end from an offset on, the end of the text at the latest; offsets are asked for in ascending order. */
function lineEndsOf(text: string): (from: number) => number {
  const find = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    return found < 0 ? text.length : found;
  };
  const ends = LINE_ENDS.map((end) => find(end, 0));
  return (from) => {
    let nearest = text.length;
    for (let index = 0; index < LINE_ENDS.length; index++) {
      let end = ends[index] ?? text.length;
      if (end < from) ends[index] = end = find(LINE_ENDS[index] ?? '', from);
      if (end < nearest) nearest = end;
    }
    return nearest;
  };
}

/** White space, the byte order mark and what has no width; a line of nothing else is blank. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x200b && code <= 0x200f) || classOf(text, at) === SPACE;
}

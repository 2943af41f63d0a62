import type { Span } from '../types';

/** A line this long or longer could have been broken by hand or by a mail program at column 60 to 90. */
const WRAP_MIN = 55;
const WRAP_MAX = 100;
/** A run of lines counts as hard-wrapped only from this many lines on. */
const WRAP_LINES = 3;

/**
 * The paragraphs of a text. Scraped articles have one a line; where a run of lines was hard-wrapped (all but its last
 * nearly equally long, going on in the middle of sentences), the run is one paragraph. Blank lines belong to none.
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
  const first = run[0];
  const last = run[run.length - 1];
  if (first !== undefined && last !== undefined && isHardWrapped(text, run)) out.push({ start: first.start, end: last.end });
  else out.push(...run);
}

function isHardWrapped(text: string, run: readonly Span[]): boolean {
  if (run.length < WRAP_LINES) return false;
  const full = run.slice(0, -1);
  const fits = full.every((line) => {
    const length = line.end - line.start;
    return length >= WRAP_MIN && length <= WRAP_MAX;
  });
  if (!fits) return false;
  const broken = full.filter((line) => !/[.!?:"”’)\]]/.test(text.charAt(line.end - 1))).length;
  return broken * 2 > full.length;
}

/** The lines of the text without white space at either end; blank lines come as empty spans. */
function* lines(text: string): Generator<Span> {
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    yield { start, end };
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x3000;
}

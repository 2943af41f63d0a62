import type { Reading } from '../document';
import type { Span } from '../types';
import type { LineReading } from './line';

/** What the layout takes from the reading of a paragraph. */
export type PageReading = Pick<Reading, 'tokens' | 'line'>;

/** A paragraph in its place on the page, before it is known what it is. */
export interface PageLine extends Span {
  readonly line: LineReading;
  /** Line ends between the paragraph before and this one; 0 for the first. */
  readonly gap: number;
  /** Running text that says nothing as boilerplate. */
  readonly isStory: boolean;
  /** Reads as a headline: some words, no list, no closed sentence of running text, no date, author or credit. */
  readonly isHeadline: boolean;
}

/** From this weight on a prompt is no longer taken for text of the story. */
const LEANING = 2;
const HEADLINE_WORDS = { least: 3, most: 30 };

/** The paragraphs as lines of the page. */
export function readPage(text: string, paragraphs: readonly Span[], readings: readonly PageReading[]): readonly PageLine[] {
  const page: PageLine[] = [];
  let end = 0;
  for (const [index, { start, end: next }] of paragraphs.entries()) {
    const line = readings[index]?.line;
    if (line === undefined) throw new RangeError(`paragraph ${index} has no reading`);
    page.push({ start, end: next, line, gap: index === 0 ? 0 : lineEnds(text, end, start), isStory: isStory(line), isHeadline: isHeadline(line) });
    end = next;
  }
  return page;
}

function isStory(line: LineReading): boolean {
  return line.shape.isProse && (line.prompt === undefined || line.prompt.weight < LEANING);
}

function isHeadline({ shape, prompt, isTimestamp, isByline, isCaption, isCredit }: LineReading): boolean {
  if (shape.marker !== undefined || shape.words < HEADLINE_WORDS.least || shape.words > HEADLINE_WORDS.most) return false;
  return !shape.isProse && !isTimestamp && !isByline && !isCaption && !isCredit && (prompt === undefined || prompt.weight < LEANING);
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

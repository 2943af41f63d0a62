import type { Piece } from '../types';
import { findHeading } from './headline';
import type { PageLine, PageReading } from './page';

/** A headline that is repeated before the story comes within this many lines. */
const REPEAT_WITHIN = 12;
/** The story of a piece follows its headline within this many lines. */
const STORY_WITHIN = 8;
/** Two blank lines. */
const WIDE_GAP = 3;
const WIDE_GAP_WORDS = 5;
/** Running text of fewer words does not make an article that another could follow. */
const STORY_WORDS = 25;

/** A piece with the indices of its lines, `last` exclusive. */
export interface PieceLines extends Piece {
  readonly first: number;
  readonly last: number;
  readonly headlineIndex?: number;
}

/**
 * The articles or teasers in a file. After running text a new one begins at a headline that is followed by a date, an author
 * or a paragraph with a dateline, that is printed twice, or that stands behind a gap wider than any before.
 * @param page the lines that are no boilerplate
 */
export function findPieces(text: string, page: readonly PageLine[], readings: readonly PageReading[]): readonly PieceLines[] {
  const starts = [0];
  let words = 0;
  let widest = 0;
  for (const [index, line] of page.entries()) {
    if (words >= STORY_WORDS && line.isHeadline && startsPiece(text, page, index, widest)) {
      starts.push(index);
      words = 0;
      widest = 0;
    } else if (index > (starts.at(-1) ?? 0)) {
      widest = Math.max(widest, line.gap);
    }
    if (line.isStory) words += line.line.shape.words;
  }
  return starts.map((first, at) => {
    const last = starts[at + 1] ?? page.length;
    const { headline } = findHeading(page, readings, first, last);
    const span = headline === undefined ? undefined : page[headline];
    return {
      start: at === 0 ? 0 : page[first]?.start ?? 0,
      end: at === starts.length - 1 ? text.length : page[last]?.start ?? text.length,
      headline: span && { start: span.start, end: span.end },
      first, last, headlineIndex: headline,
    };
  });
}

function startsPiece(text: string, page: readonly PageLine[], index: number, widest: number): boolean {
  const line = page[index];
  const next = page[index + 1];
  if (line === undefined || next === undefined || !leadsToStory(page, index)) return false;
  if (next.line.isTimestamp || next.line.isByline || next.line.dateline !== undefined) return true;
  if (line.gap >= WIDE_GAP && line.gap > widest && line.line.shape.words >= WIDE_GAP_WORDS) return true;
  return isRepeated(text, page, index);
}

function leadsToStory(page: readonly PageLine[], index: number): boolean {
  return page.slice(index + 1, index + 1 + STORY_WITHIN).some((line) => line.isStory);
}

function isRepeated(text: string, page: readonly PageLine[], index: number): boolean {
  const line = page[index];
  if (line === undefined) return false;
  const own = text.slice(line.start, line.end);
  for (let at = index + 1; at < Math.min(page.length, index + REPEAT_WITHIN); at++) {
    const other = page[at];
    if (other === undefined || (other.isStory && !other.line.isCaption)) return false;
    if (other.end - other.start === own.length && text.startsWith(own, other.start)) return true;
  }
  return false;
}

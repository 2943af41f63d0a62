import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';
import { chainAt, dateAt, mentionsOf, quotesAt } from './lookup';
import { shownDates, shownQuotes, type OpenArticle } from './open-article';

/**
 * What belongs together with what stands at the position: the mentions of an entity and the pronouns that speak for
 * it, the dates of the same value, or a cue with its quote and speaker.
 */
export function documentHighlights(open: OpenArticle, position: Position): DocumentHighlight[] {
  const spans = related(open, open.lines.offsetAt(position));
  const distinct = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...distinct.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => ({ range: open.lines.rangeOf(span), kind: DocumentHighlightKind.Text }));
}

function related(open: OpenArticle, offset: number): readonly Span[] {
  const chain = chainAt(open, offset);
  if (chain !== undefined) {
    const speakers = shownQuotes(open).flatMap((quote) => (quote.speaker?.chain === chain.id ? [quote.speaker] : []));
    return [...mentionsOf(open, chain), ...speakers];
  }
  const date = dateAt(open, offset);
  if (date !== undefined) {
    return date.value === undefined ? [date] : shownDates(open).filter((other) => other.value === date.value && other.type === date.type);
  }
  const quote = quotesAt(open, offset).find(({ cue, speaker }) => [cue, speaker].some((span) => span !== undefined && span.start <= offset && offset <= span.end));
  return quote === undefined ? [] : [...quote.spans, quote.cue, quote.speaker].filter((span) => span !== undefined);
}

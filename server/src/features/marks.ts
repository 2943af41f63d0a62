import type { Span } from '../analysis/types';
import { piecesOf } from './mention-pieces';
import { shownBoilerplate, shownDates, shownMentions, shownQuotes, shownTerms, type OpenArticle } from './open-article';
import { kindOfLabel, type TokenKind } from './token-legend';

/** Ranges by kind, as flat quadruples: start line, start character, end line, end character, … */
export type Marks = Readonly<Record<TokenKind | 'quote' | 'term', readonly number[]>>;

/** The ranges that a client draws as decorations beside the tokens; one of a quote or a name is one of its pieces. */
export function marks(open: OpenArticle): Marks {
  const out: Record<keyof Marks, number[]> = { person: [], group: [], organization: [], place: [], otherName: [], date: [], quote: [], term: [], boilerplate: [] };
  const add = (kind: keyof Marks, span: Span): void => {
    const { start, end } = open.lines.rangeOf(span);
    out[kind].push(start.line, start.character, end.line, end.character);
  };
  for (const piece of piecesOf(shownMentions(open))) add(kindOfLabel(piece.mention.label), piece);
  for (const date of shownDates(open)) add('date', date);
  for (const quote of shownQuotes(open)) for (const span of quote.spans) add('quote', span);
  for (const term of shownTerms(open)) add('term', term);
  for (const region of shownBoilerplate(open)) add('boilerplate', region);
  return out;
}

import type { Hover, Position } from 'vscode-languageserver-types';
import type { Quote } from '../analysis/types';
import { describeBoilerplate, describeChain, describeDate, describeQuote } from './hover-text';
import { chainAt, dateAt, mentionAt, quotesAt, spanAt } from './lookup';
import type { Markup } from './markup';
import { shownBoilerplate, type OpenArticle } from './open-article';

/** What stands at the position: the entity or date first, then the quotes around it, then what is not the article; null where nothing does. */
export function hover(open: OpenArticle, position: Position, markup: Markup): Hover | null {
  const offset = open.lines.offsetAt(position);
  const mention = mentionAt(open, offset);
  const chain = mention === undefined ? undefined : chainAt(open, offset);
  const date = dateAt(open, offset);
  const quotes = quotesAt(open, offset).filter(isNews);
  const boilerplate = spanAt(shownBoilerplate(open), offset);
  const blocks = [
    ...(mention !== undefined && chain !== undefined ? [describeChain(open, chain, mention, markup)] : []),
    ...(date !== undefined ? [describeDate(open, date, markup)] : []),
    ...quotes.map((quote) => describeQuote(open, quote, markup)),
    ...(boilerplate !== undefined ? [describeBoilerplate(boilerplate, markup)] : []),
  ];
  const [first] = quotes;
  const piece = first === undefined ? undefined : [first.cue, first.speaker, ...first.spans].find((span) => span !== undefined && span.start <= offset && offset <= span.end);
  const span = mention ?? date ?? piece ?? boilerplate;
  return blocks.length === 0 ? null : { contents: markup.page(blocks), ...(span && { range: open.lines.rangeOf(span) }) };
}

/** A quote around another says nothing new where both have one speaker and one cue. */
function isNews(quote: Quote, index: number, innermostFirst: readonly Quote[]): boolean {
  const inner = innermostFirst[index - 1];
  return inner === undefined || inner.speaker?.start !== quote.speaker?.start || inner.cue?.start !== quote.cue?.start;
}

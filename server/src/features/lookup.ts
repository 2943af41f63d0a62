import type { Chain, DateExpression, Mention, Quote, Span } from '../analysis/types';
import { piecesOf } from './mention-pieces';
import { shownDates, shownMentions, shownQuotes, type OpenArticle } from './open-article';

/**
 * The innermost span at an offset. A cursor behind the last character still stands at the span,
 * unless another begins there.
 */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let found: T | undefined;
  for (const span of spans) {
    if (span.start > offset) break;
    if (offset < span.end || (offset === span.end && (found === undefined || found.end <= offset))) found = span;
  }
  return found;
}

/** The spans around an offset, innermost first. */
export function spansAround<T extends Span>(spans: readonly T[], offset: number): T[] {
  return spans.filter((span) => span.start <= offset && offset <= span.end).reverse();
}

/** The innermost mention with a piece at the offset. */
export function mentionAt(open: OpenArticle, offset: number): Mention | undefined {
  return spanAt(piecesOf(shownMentions(open)), offset)?.mention;
}

export function dateAt(open: OpenArticle, offset: number): DateExpression | undefined {
  return spanAt(shownDates(open), offset);
}

/** The quotes whose content, cue or speaker stands at the offset, innermost first. */
export function quotesAt(open: OpenArticle, offset: number): Quote[] {
  const covers = (span: Span | undefined): boolean => span !== undefined && span.start <= offset && offset <= span.end;
  return shownQuotes(open).filter((quote) => quote.spans.some(covers) || covers(quote.cue) || covers(quote.speaker)).reverse();
}

/** The entity at an offset: of the mention there, or of the speaker there, also where that is a pronoun. */
export function chainAt(open: OpenArticle, offset: number): Chain | undefined {
  const mention = mentionAt(open, offset);
  const id = mention?.chain ?? speakerAt(open, offset)?.chain;
  return open.article.analysis.chains.find((chain) => chain.id === id);
}

function speakerAt(open: OpenArticle, offset: number): Quote['speaker'] {
  return shownQuotes(open).find((quote) => quote.speaker !== undefined && quote.speaker.start <= offset && offset <= quote.speaker.end)?.speaker;
}

/** The mentions of a chain, in order. */
export function mentionsOf({ article }: OpenArticle, chain: Chain): Mention[] {
  return chain.mentions.flatMap((index) => article.analysis.mentions[index] ?? []);
}

/** The first mention that says the canonical name, else the first of the longest. */
export function firstFullMention(open: OpenArticle, chain: Chain): Mention | undefined {
  const mentions = mentionsOf(open, chain);
  const said = (mention: Mention): string => textOf(open, mention);
  return mentions.find((mention) => said(mention).toLowerCase() === chain.name.toLowerCase())
    ?? mentions.reduce<Mention | undefined>((longest, mention) => (longest === undefined || said(mention).length > said(longest).length ? mention : longest), undefined);
}

export function textOf({ article }: OpenArticle, span: Span): string {
  return article.analysis.text.slice(span.start, span.end);
}

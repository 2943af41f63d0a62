import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { tokenize } from '../analysis/segment/tokens';
import type { Quote, Span } from '../analysis/types';
import { shownDates, shownMentions, shownQuotes, type OpenArticle } from './open-article';

/** What a selection grows to at each position: word, name or date, content, quote with attribution, sentence, paragraph, piece, text. */
export function selectionRanges(open: OpenArticle, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => grow(open, position));
}

function grow(open: OpenArticle, position: Position): SelectionRange {
  const { sentences, paragraphs, pieces, text } = open.article.analysis;
  const offset = open.lines.offsetAt(position);
  const isAround = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const paragraph = paragraphs.find(isAround);
  const near = shownQuotes(open).filter((quote) => isAround(withAttribution(quote))).flatMap((quote) => stepsOf(open, quote)).filter(isAround);
  const whole = sentences.filter(isAround).map((sentence) => near.filter((quote) => paragraph !== undefined && holds(paragraph, quote)).reduce(joinCrossing, sentence));
  const steps = [...(paragraph ? wordAt(text, paragraph, offset) : []), ...shownMentions(open), ...shownDates(open), ...near, ...sentences, ...whole, ...paragraphs, ...pieces, { start: 0, end: text.length }]
    .filter(isAround)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [{ start: offset, end: offset }];
  for (const step of steps) {
    const inner = nested[nested.length - 1];
    if (inner !== undefined && holds(step, inner) && !holds(inner, step)) nested.push(step);
  }
  return nested.reduceRight<SelectionRange | undefined>((parent, span) => ({ range: open.lines.rangeOf(span), ...(parent && { parent }) }), undefined)
    ?? { range: { start: position, end: position } };
}

/** Each piece of the content, all of it, and that with the cue and the speaker, where these do not stand in other paragraphs. */
function stepsOf({ article: { analysis } }: OpenArticle, quote: Quote): Span[] {
  const { start, end, spans } = quote;
  const own = analysis.paragraphs.filter((paragraph) => paragraph.start < end && start < paragraph.end).reduce(join, { start, end });
  const whole = withAttribution(quote);
  return [...spans, { start, end }, ...(holds(own, whole) ? [whole] : [])];
}

function withAttribution({ start, end, cue, speaker }: Quote): Span {
  return [cue, speaker].reduce<Span>((whole, part) => (part === undefined ? whole : join(whole, part)), { start, end });
}

/** A sentence that a quote runs over the edge of goes on to the end of the quote: a mark or a full stop inside cut it. */
function joinCrossing(sentence: Span, quote: Span): Span {
  const isCrossing = quote.start < sentence.end && sentence.start < quote.end && !holds(sentence, quote) && !holds(quote, sentence);
  return isCrossing ? join(sentence, quote) : sentence;
}

function wordAt(text: string, { start, end }: Span, offset: number): Span[] {
  const word = tokenize(text.slice(start, end)).find((token) => token.kind !== 'mark' && start + token.start <= offset && offset <= start + token.end);
  return word === undefined ? [] : [{ start: start + word.start, end: start + word.end }];
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

import type { Span } from '../analysis/types';
import { sayAt } from './decide-spans';
import { readLfArticle, type LfArticle } from './lf-article';
import { placeDecisions, type Placement } from './place-decisions';
import { mapParts, placeParts } from './place-parts';
import { asSaid, rewrite, type SaidAt } from './rewrite';
import type { DecidedPart, Decision, QuoteDecision, Sidecar } from './sidecar';

/** What becomes of the orphan with an id: it goes, or it is what is said of a span. Offsets are UTF-16 over the text. */
export type OrphanChange = { readonly id: string } & ({ readonly do: 'discard' } | { readonly do: 'attach'; readonly span: Span });

/**
 * The sidecar after a person has said what becomes of decisions whose text was not found, all of it in one step. One that is
 * attached stands on exactly that span and is a decision like any other, with its id; what was decided there before on the same
 * layer gives way. An id that no orphan has says nothing.
 * @param placement where the decisions stand, if that is known better than by looking for them
 */
export function decideOrphans(sidecar: Sidecar | undefined, text: string, changes: readonly OrphanChange[], placement: Placement = placeDecisions(text, sidecar?.decisions ?? [])): Sidecar {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const article = readLfArticle(text);
  const attached = placement.orphans.flatMap((orphan): SaidAt[] => {
    const change = byId.get(orphan.id);
    return change?.do === 'attach' ? [attach(article, orphan, change.span)] : [];
  });
  const said = sayAt(placement.placed.map(asSaid), attached);
  // Of several attached to one place only one can stand there: the others stay orphans.
  const standing = new Set(said.map(({ id }) => id));
  const left = placement.orphans.filter(({ id }) => !byId.has(id) || (byId.get(id)?.do === 'attach' && !standing.has(id)));
  return rewrite(sidecar, text, said, left);
}

function attach(article: LfArticle, orphan: Decision, span: Span): SaidAt {
  // The pieces of a name cannot be told from the words that it is attached to.
  if (orphan.layer === 'entities') return { ...span, said: { ...orphan, spans: undefined }, id: orphan.id };
  if (orphan.layer !== 'quotes') return { ...span, said: orphan, id: orphan.id };
  const said = moveQuote(article, orphan, span);
  const { speaker, cue } = mapParts(placeParts(article, said, article.toLf(span.start)) ?? {}, ({ start, end }) => ({ start: article.toText(start), end: article.toText(end) }));
  return { ...span, said, id: orphan.id, parts: { speaker, cue } };
}

/** The quote at its new place, in one piece; speaker and cue are as far before or behind it as they were. */
function moveQuote({ toLf, toCodePoint }: LfArticle, quote: QuoteDecision, span: Span): QuoteDecision {
  const [start, end] = [toCodePoint(toLf(span.start)), toCodePoint(toLf(span.end))];
  const move = <T extends DecidedPart>(part: T): T => {
    const from = Math.max(0, part.start + (part.start >= quote.end ? end - quote.end : start - quote.start));
    return { ...part, start: from, end: from + (part.end - part.start) };
  };
  return { ...quote, start, end, spans: undefined, speaker: quote.speaker && move(quote.speaker), cue: quote.cue && move(quote.cue) };
}

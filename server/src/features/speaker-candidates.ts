import type { Chain, Mention, Quote, Span } from '../analysis/types';
import { mentionsOf } from './lookup';
import { shownQuotes, type OpenArticle } from './open-article';

/** Who may say a quote: an entity, with its mention nearest to the quote. */
export interface SpeakerCandidate {
  readonly chain: Chain;
  readonly mention: Mention;
  /** What speaks for it, for a title: `says the quote before`, `named in line 3`. */
  readonly reason: string;
}

/** How far from a quote a mention still suggests that its entity speaks, in UTF-16 units: a few paragraphs. */
const NEAR = 2000;

/** The people and organizations named near a quote, outside it first: who says the quotes beside it, then people, then organizations, nearer before farther. */
export function speakerCandidates(open: OpenArticle, quote: Quote): SpeakerCandidate[] {
  const { before, after } = speakersBeside(open, quote);
  const rank = ({ id, label }: Chain): number => (id === before ? 0 : id === after ? 1 : label === 'PERSON' ? 2 : 3);
  return open.article.analysis.chains
    .filter(({ id, label }) => label === 'PERSON' || label === 'ORG' || id === before || id === after)
    .flatMap((chain) => {
      const distances = mentionsOf(open, chain).map((mention) => ({ mention, distance: distanceTo(quote, mention) }));
      const nearest = distances.reduce<(typeof distances)[number] | undefined>((best, one) => (best === undefined || one.distance < best.distance ? one : best), undefined);
      return nearest !== undefined && nearest.distance <= NEAR ? [{ chain, ...nearest }] : [];
    })
    .sort((a, b) => rank(a.chain) - rank(b.chain) || a.distance - b.distance)
    .map(({ chain, mention }) => ({
      chain, mention,
      reason: chain.id === before ? 'says the quote before' : chain.id === after ? 'says the quote after' : `named in line ${open.lines.positionAt(mention.start).line + 1}`,
    }));
}

/** The entities that say the nearest quotes of somebody known, where these are near. */
function speakersBeside(open: OpenArticle, quote: Quote): { readonly before?: string; readonly after?: string } {
  const spoken = shownQuotes(open).filter(({ speaker }) => speaker?.chain !== undefined);
  const before = spoken.findLast(({ end }) => end <= quote.start && quote.start - end <= NEAR);
  const after = spoken.find(({ start }) => start >= quote.end && start - quote.end <= NEAR);
  return { before: before?.speaker?.chain, after: after?.speaker?.chain };
}

/** Nobody is named by their own words if they can help it: mentions inside the quote come last. */
function distanceTo(quote: Quote, mention: Span): number {
  if (mention.start >= quote.end) return mention.start - quote.end;
  if (mention.end <= quote.start) return quote.start - mention.end;
  return quote.spans.some(({ start, end }) => mention.start < end && start < mention.end) ? NEAR : 0;
}

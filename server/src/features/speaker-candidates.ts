import type { Chain, Mention, Quote, Span } from '../analysis/types';
import { mentionsOf } from './lookup';
import type { OpenArticle } from './open-article';

/** Who may say a quote: an entity, with its mention nearest to the quote. */
export interface SpeakerCandidate {
  readonly chain: Chain;
  readonly mention: Mention;
}

/** How far from a quote a mention still suggests that its entity speaks, in UTF-16 units: a few paragraphs. */
const NEAR = 2000;

/** The people and organizations named near a quote, outside it first: people before organizations, nearer before farther. */
export function speakerCandidates(open: OpenArticle, quote: Quote): SpeakerCandidate[] {
  return open.article.analysis.chains
    .filter(({ label }) => label === 'PERSON' || label === 'ORG')
    .flatMap((chain) => {
      const distances = mentionsOf(open, chain).map((mention) => ({ mention, distance: distanceTo(quote, mention) }));
      const nearest = distances.reduce<(typeof distances)[number] | undefined>((best, one) => (best === undefined || one.distance < best.distance ? one : best), undefined);
      return nearest !== undefined && nearest.distance <= NEAR ? [{ chain, ...nearest }] : [];
    })
    .sort((a, b) => Number(b.chain.label === 'PERSON') - Number(a.chain.label === 'PERSON') || a.distance - b.distance);
}

/** Nobody is named by their own words if they can help it: mentions inside the quote come last. */
function distanceTo(quote: Quote, mention: Span): number {
  if (mention.start >= quote.end) return mention.start - quote.end;
  if (mention.end <= quote.start) return quote.start - mention.end;
  return quote.spans.some(({ start, end }) => mention.start < end && start < mention.end) ? NEAR : 0;
}

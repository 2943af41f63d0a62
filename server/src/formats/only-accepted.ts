import type { Chain, Mention, Suggestion } from '../analysis/types';
import type { AnnotatedArticle } from '../annotations/article';

/**
 * The article with nothing but what people accepted, changed or added. Chains keep their ids and names, and hold the mentions that
 * are left; a speaker whose entity has none keeps the words and the name. The document date and the articles that a file is made
 * of are no annotations, and stay.
 */
export function onlyAccepted(article: AnnotatedArticle): AnnotatedArticle {
  const { analysis } = article;
  const kept = analysis.mentions.flatMap((mention, index) => (isDecided(mention) ? [index] : []));
  const chains = keepMentions(analysis.chains, new Map(kept.map((index, position) => [index, position])));
  const ids = new Set(chains.map(({ id }) => id));
  return {
    ...article,
    analysis: {
      ...analysis,
      mentions: kept.flatMap((index): readonly Mention[] => analysis.mentions.slice(index, index + 1)),
      chains,
      quotes: analysis.quotes.filter(isDecided).map((quote) => {
        const { speaker } = quote;
        return speaker?.chain === undefined || ids.has(speaker.chain) ? quote : { ...quote, speaker: { ...speaker, chain: undefined } };
      }),
      dates: analysis.dates.filter(isDecided),
      terms: [],
      boilerplate: analysis.boilerplate.filter(({ source }) => source === 'decision'),
    },
  };
}

/** What was rejected is not among annotations: what has a decision is in force. */
function isDecided({ decision }: Suggestion): boolean {
  return decision !== undefined;
}

/** @param positions what becomes of the index of a mention */
function keepMentions(chains: readonly Chain[], positions: ReadonlyMap<number, number>): readonly Chain[] {
  return chains
    .map((chain) => ({ ...chain, mentions: chain.mentions.flatMap((index) => positions.get(index) ?? []) }))
    .filter(({ mentions }) => mentions.length > 0);
}

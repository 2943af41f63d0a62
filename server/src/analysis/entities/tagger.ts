import type { Span, Token } from '../types';

/** A name found in one paragraph; offsets are relative to the paragraph. */
export interface NameSpan extends Span {
  /** One of `NameLabel`; only a person gives others. */
  readonly label: string;
  /** Probability of the span with this label, from 0 to 1. */
  readonly score: number;
  /** The model or rule that made it. */
  readonly source: string;
}

/**
 * Marks the names of one paragraph. Pure: the same paragraph always gives the same names, so the answer can be
 * memoised. Weights are passed in where the tagger is made, never loaded here.
 */
export type Tagger = (paragraph: string, tokens: readonly Token[], sentences: readonly Span[]) => readonly NameSpan[];

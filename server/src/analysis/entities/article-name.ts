import type { NameLabel } from '../types';
import type { NameSpan } from './tagger';

/** A name in its place in the article: offsets over the whole text. */
export interface ArticleName extends NameSpan {
  /** The surface with plain apostrophes and single blanks. */
  readonly form: string;
  /** What it certainly stands for, where a rule knows ("the North"). */
  readonly standsFor: string | undefined;
}

/** The names of one entity, by their positions in the list of all names. */
export interface Cluster {
  /** The words that it is compared by, each with a capital or not as in the text. */
  readonly words: readonly string[];
  readonly key: string;
  readonly label: NameLabel;
  readonly names: number[];
}

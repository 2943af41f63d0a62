import type { LocatedName } from './located';

/** The names of the article in order. */
export interface ArticleNames {
  readonly names: readonly LocatedName[];
  /** Where the paragraph of each name starts, which its offsets are relative to. */
  readonly paragraphs: readonly number[];
}

/** Two neighbours among the names, by their positions, that the text declares to be one. */
export type DeclaredPair = readonly [number, number];

/** The names of one entity, by their positions in the list of all names. */
export interface Cluster {
  /** The words that it is compared by, each with a capital or not as in the text. */
  readonly words: readonly string[];
  readonly key: string;
  readonly label: string;
  readonly names: number[];
}

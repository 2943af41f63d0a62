import type { Chain } from '../types';
import type { ArticleName } from './article-name';
import type { Knowledge } from './knowledge';
import type { LocatedName } from './located';

/** What the names of the last article came to, so that after an edit only what it changes is worked out anew. */
export interface NameMemo {
  weighed?: Weighed;
  linked?: Linked;
}

/** What was known by these names, a list a paragraph. */
export interface Weighed {
  readonly names: readonly (readonly LocatedName[])[];
  readonly knowledge: Knowledge;
}

/** How names were linked; the same names with the same declarations give the same chains. */
export interface Linked {
  readonly names: readonly ArticleName[];
  /** Pairs of neighbours that the text declares to be one. */
  readonly declared: readonly (readonly [number, number])[];
  readonly chains: readonly Chain[];
  /** The {@link Chain.id} of each name. */
  readonly chainOf: readonly string[];
}

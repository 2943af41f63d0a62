import type { Chain } from '../types';
import type { DeclaredPair } from './article-names';
import type { Knowledge } from './knowledge';
import type { LocatedName } from './located';
import type { SmallWords } from './small-words';
import type { Neighbour } from './whereabouts';

/** What the names of the last article came to, so that after an edit only what it changes is worked out anew. */
export interface NameMemo {
  weighed?: Weighed;
  smallWords?: SmallWords;
  linked?: Linked;
}

/** What was known by these names, a list a paragraph. */
export interface Weighed {
  readonly names: readonly (readonly LocatedName[])[];
  readonly knowledge: Knowledge;
}

/** How names were linked; the same names with the same declarations and neighbours give the same chains. */
export interface Linked {
  readonly names: readonly LocatedName[];
  readonly declared: readonly DeclaredPair[];
  readonly neighbours: readonly Neighbour[];
  readonly chains: readonly Chain[];
  /** The {@link Chain.id} of each name. */
  readonly chainOf: readonly string[];
}

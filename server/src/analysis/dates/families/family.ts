import type { TimexMod } from '../../types';
import type { Shape } from '../expression';
import type { WordKind } from '../lexicon';
import type { Words } from '../words';

/** What a recogniser read: the tokens from `from` to `to`, exclusive. */
export interface Found<S extends Shape = Shape> {
  readonly from: number;
  readonly to: number;
  readonly shape: S;
  readonly mod?: TimexMod;
}

/** Reads the expression that begins at a token, looking only a bounded number of tokens ahead. */
export type Read = (words: Words, at: number) => Found | undefined;

/** One family of expressions. */
export interface Family {
  /** Its name, the `source` of what it finds. */
  readonly name: string;
  /** Kinds of words an expression of the family can begin with; only there it is asked. */
  readonly startsWith: readonly WordKind[];
  readonly read: Read;
}

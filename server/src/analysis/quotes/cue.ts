import type { Span } from '../types';
import { endOf, startOf, type Frame } from './frame';
import type { NounPhrase } from './noun-phrase';
import type { CueVerb } from './verbs';

/** An expression of saying in a sentence, with whom it makes speak. All numbers are atoms. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly frames: number;
  readonly verb?: CueVerb;
  readonly subject?: NounPhrase;
  /** The first and last atom of cue and subject with all that stands between and around them. */
  readonly from: number;
  readonly to: number;
  /** How the subject stands to the cue. */
  readonly order: 'before' | 'after' | 'shared' | 'according' | 'agent' | 'quoted';
}

/** The span of a cue in its paragraph. */
export function cueSpan(row: Frame, cue: Cue): Span {
  return { start: startOf(row, cue.first), end: endOf(row, cue.last) };
}

import type { LocalName } from './names';
import type { Said } from './said';

/** What hangs on more than the text of a paragraph, as it was read last; what is read anew takes its place. */
export interface Kept {
  names: readonly LocalName[];
  said?: Said;
}

import type { Part } from './frame';
import type { LocalName } from './names';
import type { Said } from './said';

/** What hangs on more than the text of a paragraph, as it was read last; new values take the place of old ones. */
export interface Kept {
  names: readonly LocalName[];
  said?: Said;
}

/** A paragraph as its article shows it: all that decides what it says, beside its text. */
export interface Shown {
  readonly parts: readonly Part[];
  readonly names: readonly LocalName[];
  /** Whether its first text in marks goes on with a quote of the paragraphs before. */
  readonly resumes: boolean;
  readonly isHeadline: boolean;
}

/** Whether a paragraph is shown the same way twice; names that are the same are the same objects, see `namesIn`. */
export function isSame(a: Shown, b: Shown): boolean {
  return a.names === b.names && a.resumes === b.resumes && a.isHeadline === b.isHeadline && haveSameParts(a.parts, b.parts);
}

function haveSameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a === b || (a.length === b.length && a.every((part, index) => {
    const other = b[index];
    return part.firstToken === other?.firstToken && part.lastToken === other.lastToken && part.opens === other.opens && part.closes === other.closes && part.ofSeveral === other.ofSeveral;
  }));
}

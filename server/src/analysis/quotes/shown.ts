import type { LocalName } from './names';
import type { Return } from './ties';

/** A paragraph as its article shows it: all that decides what it says, beside its text. */
export interface Shown {
  readonly names: readonly LocalName[];
  readonly isHeadline: boolean;
  /** How a text in marks goes on here from the paragraphs before. */
  readonly back: Return | undefined;
  /** Whether that text is, or is in, a quote. */
  readonly resumes: boolean;
  /** Whether the last mark that nothing closes here opens a text that goes on in the next paragraph. */
  readonly ahead: boolean;
}

/** Whether a paragraph is shown the same way twice; names that are the same are the same objects, see `namesIn`. */
export function isSame(a: Shown, b: Shown): boolean {
  return a.names === b.names && a.isHeadline === b.isHeadline && a.back === b.back && a.resumes === b.resumes && a.ahead === b.ahead;
}

/**
 * Whether an annotator can be called so: letters, digits, `-` and `_`, no dot, as the name becomes a part of file names;
 * a letter or digit first, so that it is no option of a command.
 */
export function isAnnotatorName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,39}$/u.test(name);
}

/** What is wrong with a name that {@link isAnnotatorName} refuses, and how to mend it: one sentence. */
export function annotatorProblem(name: string): string {
  return `"${name.slice(0, 60)}" cannot be a part of a file name as an annotator's must: use up to 40 letters, digits, "-" and "_", beginning with a letter or digit.`;
}

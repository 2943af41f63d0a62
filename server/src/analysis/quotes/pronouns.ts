import type { Span, Token } from '../types';
import type { Gender } from './gender';

/** The persons that the pronouns of a paragraph speak of, where all are of one gender. */
export interface Pronouns {
  readonly gender: Gender;
  /** Offset of the first of them in the paragraph. */
  readonly start: number;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...'he him his himself'.split(' ').map((word) => [word, 'he'] as const),
  ...'she her hers herself'.split(' ').map((word) => [word, 'she'] as const),
]);

/** The pronouns of a paragraph outside of its texts in marks (in order, apart or nested); nothing where there are none, or of two genders. */
export function pronounsOf(tokens: readonly Token[], words: readonly string[], marked: readonly Span[]): Pronouns | undefined {
  let found: Pronouns | undefined;
  let next = 0;
  let inside = 0;
  for (let index = 0; index < words.length; index++) {
    const gender = GENDERS.get(words[index] ?? '');
    if (gender === undefined) continue;
    const start = tokens[index]?.start ?? 0;
    for (let part = marked[next]; part !== undefined && part.start <= start; part = marked[++next]) inside = Math.max(inside, part.end);
    if (start < inside) continue;
    if (found !== undefined && found.gender !== gender) return undefined;
    found ??= { gender, start };
  }
  return found;
}

const SPEAKING = new Set('he she they it we i you him her them who this that these those some others many both everyone everybody nobody someone somebody'.split(' '));

/** Whether a word, in lower case, stands for a speaker without naming or describing one. */
export function isPronoun(word: string): boolean {
  return SPEAKING.has(word);
}

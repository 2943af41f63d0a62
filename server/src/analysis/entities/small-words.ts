import type { PreparedParagraph } from './prepare';

/** Which words the article also has in lower case. */
export interface SmallWords {
  isSmall(word: string): boolean;
  /** What was asked so far, with the answers. */
  readonly answers: ReadonlyMap<string, boolean>;
}

export function readSmallWords(paragraphs: readonly PreparedParagraph[]): SmallWords {
  const apart = [...new Set(paragraphs)];
  const answers = new Map<string, boolean>();
  return {
    isSmall(word) {
      let small = answers.get(word);
      if (small === undefined) {
        small = apart.some((paragraph) => paragraph.small.has(word));
        answers.set(word, small);
      }
      return small;
    },
    answers,
  };
}

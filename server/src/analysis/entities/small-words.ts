import type { PreparedParagraph } from './prepare';

/** Which words the article also has in lower case; kept from one version of it to the next. */
export interface SmallWords {
  isSmall(word: string): boolean;
  /** Takes the paragraphs as they are now. Tells whether a word that was asked for has another answer than before. */
  update(paragraphs: readonly PreparedParagraph[]): boolean;
}

export function createSmallWords(): SmallWords {
  let known: readonly PreparedParagraph[] = [];
  /** In how many paragraphs each word stands. */
  const counts = new Map<string, number>();
  const asked = new Set<string>();

  /** Counts the words of a paragraph in or out; tells whether an answer has changed. */
  const count = ({ small }: PreparedParagraph, by: 1 | -1): boolean => {
    let isChanged = false;
    for (const word of small) {
      const before = counts.get(word) ?? 0;
      if (before + by === 0) counts.delete(word);
      else counts.set(word, before + by);
      isChanged ||= (before === 0 || before + by === 0) && asked.has(word);
    }
    return isChanged;
  };

  return {
    isSmall(word) {
      asked.add(word);
      return counts.has(word);
    },
    update(paragraphs) {
      const shorter = Math.min(known.length, paragraphs.length);
      let head = 0;
      while (head < shorter && known[head] === paragraphs[head]) head++;
      let tail = 0;
      while (tail < shorter - head && known[known.length - 1 - tail] === paragraphs[paragraphs.length - 1 - tail]) tail++;
      let isChanged = false;
      for (const paragraph of paragraphs.slice(head, paragraphs.length - tail)) isChanged = count(paragraph, 1) || isChanged;
      for (const paragraph of known.slice(head, known.length - tail)) isChanged = count(paragraph, -1) || isChanged;
      known = paragraphs;
      // What changes for one word is worked out anew for all, and asked for again.
      if (isChanged) asked.clear();
      return isChanged;
    },
  };
}

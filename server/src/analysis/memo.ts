import type { Reading } from './document';

/** Remembers the readings of paragraphs by their text, so that an edit re-reads only its own paragraph. */
export interface ParagraphMemo {
  read(paragraph: string, compute: (paragraph: string) => Reading): Reading;
  readonly size: number;
}

/**
 * A memo that forgets the paragraphs that were not used for longest.
 * @param capacity most paragraphs kept; 20,000 words of news are about 500
 */
export function createParagraphMemo(capacity = 4096): ParagraphMemo {
  const readings = new Map<string, Reading>();
  return {
    read(paragraph, compute) {
      const known = readings.get(paragraph);
      if (known !== undefined) {
        readings.delete(paragraph);
        readings.set(paragraph, known);
        return known;
      }
      const reading = compute(paragraph);
      readings.set(paragraph, reading);
      if (readings.size > capacity) {
        const oldest = readings.keys().next();
        if (!oldest.done) readings.delete(oldest.value);
      }
      return reading;
    },
    get size() {
      return readings.size;
    },
  };
}

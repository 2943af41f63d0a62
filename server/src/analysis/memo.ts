import type { Reading } from './document';
import type { NameMemo } from './entities/name-memo';
import type { Span } from './types';

/** Remembers the readings of paragraphs by their text, so that an edit re-reads only its own paragraph. */
export interface ParagraphMemo {
  /** The reading of the paragraph at `span`; where it is not known, `compute` makes it from the paragraph's text. */
  read(text: string, span: Span, compute: (paragraph: string) => Reading): Reading;
  /** Paragraphs remembered. */
  readonly size: number;
  /** What the names of the article as a whole came to last. */
  readonly names: NameMemo;
}

interface Kept {
  readonly paragraph: string;
  readonly reading: Reading;
  /** What was read after it last time: most often what is read next this time too, without a search. */
  next?: Kept;
  /** The generation in which it was read last. */
  generation: number;
}

/**
 * A memo that forgets paragraphs not used for long: what was not read while half the capacity was filled anew goes.
 * @param capacity most paragraphs kept; 20,000 words of news are about 500
 */
export function createParagraphMemo(capacity = 4096): ParagraphMemo {
  let generation = 0;
  let young = new Map<string, Kept>();
  let old = new Map<string, Kept>();
  let last: Kept | undefined;

  const use = (kept: Kept): Reading => {
    if (last !== undefined) last.next = kept;
    last = kept;
    if (kept.generation === generation) return kept.reading;
    if (young.size >= capacity / 2) {
      old = young;
      young = new Map();
      generation++;
    }
    old.delete(kept.paragraph);
    young.set(kept.paragraph, kept);
    kept.generation = generation;
    return kept.reading;
  };

  return {
    read(text, { start, end }, compute) {
      const paragraph = text.slice(start, end);
      const expected = last?.next;
      if (expected?.paragraph === paragraph) return use(expected);
      const known = young.get(paragraph) ?? old.get(paragraph);
      if (known !== undefined) return use(known);
      const own = copyOf(paragraph);
      return use({ paragraph: own, reading: compute(own), generation: -1 });
    },
    get size() {
      return young.size + old.size;
    },
    names: {},
  };
}

/** The same characters in a string of their own: engines let a slice keep all of the text that it was cut from in memory. */
function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

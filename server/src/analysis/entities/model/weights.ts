import { TAGS } from './labels';

/** Weights by feature hash: each known feature has a short list of tags with a weight of −127 to 127. */
export interface FeatureWeights {
  /** Open addressing over the features' hashes, at most half full; one more than the feature's number, 0 where free. */
  readonly keys: Int32Array;
  readonly slots: Uint32Array;
  /** Where the list of each feature begins; one more entry than features. */
  readonly starts: Uint32Array;
  readonly tags: Uint8Array;
  readonly values: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

/** Adds the weights of `count` features to `scores[row…]`, a row of {@link TAGS} that is first cleared. */
export function scoreToken(weights: FeatureWeights, features: Int32Array, count: number, scores: Float32Array, row: number): void {
  const { keys, slots, starts, tags, values, scale } = weights;
  const mask = keys.length - 1;
  sums.fill(0);
  for (let index = 0; index < count; index++) {
    const key = features[index] ?? 0;
    let at = key & mask;
    let slot = slots[at] ?? 0;
    while (slot !== 0 && keys[at] !== key) {
      at = (at + 1) & mask;
      slot = slots[at] ?? 0;
    }
    if (slot === 0) continue;
    const end = starts[slot] ?? 0;
    for (let entry = starts[slot - 1] ?? 0; entry < end; entry++) {
      const tag = tags[entry] ?? 0;
      sums[tag] = (sums[tag] ?? 0) + (values[entry] ?? 0);
    }
  }
  for (let tag = 0; tag < TAGS; tag++) scores[row + tag] = (sums[tag] ?? 0) * scale;
}

const sums = new Int32Array(TAGS);

import { isClosed, mayFollow, OUTSIDE, TAGS } from './labels';

/**
 * Inference in the linear chain: the best tag sequence and the probability of each tag, from scores a token and
 * scores of one tag after another. Probabilities are scaled at every token, so that no text is too long.
 */
export interface ChainModel {
  /** Score of tag `j` after tag `i` at `i * TAGS + j`; the first tag follows {@link OUTSIDE}. */
  readonly transitions: Float32Array;
  /** `exp` of the transitions, 0 where a tag may not follow. */
  readonly factors: Float64Array;
}

export function createChainModel(transitions: Float32Array): ChainModel {
  const factors = new Float64Array(TAGS * TAGS);
  for (let previous = 0; previous < TAGS; previous++) {
    for (let tag = 0; tag < TAGS; tag++) {
      if (mayFollow(previous, tag)) factors[previous * TAGS + tag] = Math.exp(transitions[previous * TAGS + tag] ?? 0);
    }
  }
  return { transitions, factors };
}

/** The tags that may stand before each tag. */
const PREVIOUS: readonly Uint8Array[] = Array.from({ length: TAGS }, (_, tag) => Uint8Array.from([...Array(TAGS).keys()].filter((previous) => mayFollow(previous, tag))));
/** The tags that may stand after each tag. */
const NEXT: readonly Uint8Array[] = Array.from({ length: TAGS }, (_, tag) => Uint8Array.from([...Array(TAGS).keys()].filter((next) => mayFollow(tag, next))));

/** Working memory for texts of up to `capacity` tokens. */
export interface ChainSpace {
  readonly capacity: number;
  /** Score of tag `j` at token `t` at `t * TAGS + j`; filled by the caller, kept. */
  readonly scores: Float32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** `exp` of the scores less the token's best. */
  readonly potentials: Float64Array;
  readonly scale: Float64Array;
  readonly back: Uint8Array;
  readonly tags: Uint8Array;
}

export function createChainSpace(capacity: number): ChainSpace {
  const cells = capacity * TAGS;
  return {
    capacity,
    scores: new Float32Array(cells),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
    potentials: new Float64Array(cells),
    scale: new Float64Array(capacity),
    back: new Uint8Array(cells),
    tags: new Uint8Array(capacity),
  };
}

/** Writes the best tag sequence of the first `length` tokens into `space.tags`. */
export function findBestTags(model: ChainModel, space: ChainSpace, length: number): void {
  const { transitions } = model;
  const { scores, back, tags } = space;
  let before = new Float64Array(TAGS).fill(-Infinity);
  let now = new Float64Array(TAGS);
  before[OUTSIDE] = 0;
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      const previous = PREVIOUS[tag] ?? EMPTY;
      let best = -Infinity;
      let from = 0;
      for (let index = 0; index < previous.length; index++) {
        const candidate = previous[index] ?? 0;
        const score = (before[candidate] ?? 0) + (transitions[candidate * TAGS + tag] ?? 0);
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      now[tag] = best + (scores[row + tag] ?? 0);
      back[row + tag] = from;
    }
    [before, now] = [now, before];
  }
  let tag = OUTSIDE;
  for (let candidate = 0; candidate < TAGS; candidate++) if (isClosed(candidate) && (before[candidate] ?? 0) > (before[tag] ?? 0)) tag = candidate;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * TAGS + tag] ?? OUTSIDE;
  }
}

const EMPTY = new Uint8Array(0);

/** Fills `forward`, `backward`, `potentials` and `scale`; gives the logarithm of the partition function. */
export function sumOverTags(model: ChainModel, space: ChainSpace, length: number): number {
  const { factors } = model;
  const { scores, forward, backward, potentials, scale } = space;
  let log = 0;
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    let top = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[row + tag] ?? 0);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const potential = Math.exp((scores[row + tag] ?? 0) - top);
      potentials[row + tag] = potential;
      let reach = 0;
      if (at === 0) {
        reach = factors[OUTSIDE * TAGS + tag] ?? 0;
      } else {
        const previous = PREVIOUS[tag] ?? EMPTY;
        for (let index = 0; index < previous.length; index++) {
          const candidate = previous[index] ?? 0;
          reach += (forward[row - TAGS + candidate] ?? 0) * (factors[candidate * TAGS + tag] ?? 0);
        }
      }
      const value = at === length - 1 && !isClosed(tag) ? 0 : reach * potential;
      forward[row + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] ?? 0) / sum;
    scale[at] = sum;
    log += Math.log(sum) + top;
  }
  for (let at = length - 1; at >= 0; at--) {
    const row = at * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      if (at === length - 1) {
        backward[row + tag] = isClosed(tag) ? 1 : 0;
        continue;
      }
      const next = NEXT[tag] ?? EMPTY;
      let sum = 0;
      for (let index = 0; index < next.length; index++) {
        const follower = next[index] ?? 0;
        sum += (factors[tag * TAGS + follower] ?? 0) * (potentials[row + TAGS + follower] ?? 0) * (backward[row + TAGS + follower] ?? 0);
      }
      backward[row + tag] = sum / (scale[at + 1] ?? 1);
    }
  }
  return log;
}

/** Probability of tag at token, after {@link sumOverTags}. */
export function probabilityOf(space: ChainSpace, at: number, tag: number): number {
  return (space.forward[at * TAGS + tag] ?? 0) * (space.backward[at * TAGS + tag] ?? 0);
}

/** Probability that the tokens from `first` to `last` have just these tags, after {@link sumOverTags}. */
export function probabilityOfSpan(model: ChainModel, space: ChainSpace, first: number, last: number): number {
  const { potentials, backward, scale, tags } = space;
  let probability = probabilityOf(space, first, tags[first] ?? 0);
  for (let at = first + 1; at <= last; at++) {
    const cell = at * TAGS + (tags[at] ?? 0);
    const before = (at - 1) * TAGS + (tags[at - 1] ?? 0);
    const step = (model.factors[(tags[at - 1] ?? 0) * TAGS + (tags[at] ?? 0)] ?? 0) * (potentials[cell] ?? 0) * (backward[cell] ?? 0);
    probability *= step / ((backward[before] ?? 1) * (scale[at] ?? 1));
  }
  return Math.min(1, probability);
}

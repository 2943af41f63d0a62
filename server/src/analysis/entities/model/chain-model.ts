import { BEGIN, END, INSIDE, isClosed, isOpening, mayFollow, OUTSIDE, TAGS, tagOf, TYPES } from './labels';

/**
 * Inference in the linear chain: the best tag sequence and the probability of each tag, from scores a token and
 * scores of one tag after another. Probabilities are scaled at every token, so that no text is too long.
 *
 * Which tags may follow each other has a simple form: every opening tag may follow every closed one; inside a name of a type
 * only the begin and inside of that type go before its inside and end.
 */
export interface ChainModel {
  /** Score of tag `j` after tag `i` at `i * TAGS + j`; the first tag follows {@link OUTSIDE}. */
  readonly transitions: Float32Array;
  /** `exp` of the transitions, 0 where a tag may not follow. */
  readonly factors: Float64Array;
  /** The transitions from each closed tag to each opening one, a row a closed tag. */
  readonly openings: Float64Array;
  /** The highest transition of each closed tag to any opening one. */
  readonly mostOpenings: Float64Array;
  /** `exp` of {@link openings}, and the same with a row an opening tag. */
  readonly openingFactors: Float64Array;
  readonly closingFactors: Float64Array;
}

const ALL = [...Array(TAGS).keys()];
const CLOSED = Uint8Array.from(ALL.filter(isClosed));
const OPENING = Uint8Array.from(ALL.filter(isOpening));
/** There are as many closed tags as opening ones. */
const EDGES = CLOSED.length;

export function createChainModel(transitions: Float32Array): ChainModel {
  const factors = Float64Array.from(transitions, (score, at) => (mayFollow(Math.floor(at / TAGS), at % TAGS) ? Math.exp(score) : 0));
  const openings = new Float64Array(EDGES * EDGES);
  const openingFactors = new Float64Array(EDGES * EDGES);
  const closingFactors = new Float64Array(EDGES * EDGES);
  CLOSED.forEach((closed, i) => {
    OPENING.forEach((opening, j) => {
      openings[i * EDGES + j] = transitions[closed * TAGS + opening] ?? 0;
      openingFactors[i * EDGES + j] = factors[closed * TAGS + opening] ?? 0;
      closingFactors[j * EDGES + i] = factors[closed * TAGS + opening] ?? 0;
    });
  });
  const mostOpenings = Float64Array.from(CLOSED, (_, i) => Math.max(...openings.subarray(i * EDGES, (i + 1) * EDGES)));
  return { transitions, factors, openings, mostOpenings, openingFactors, closingFactors };
}

/** Working memory for texts of up to `capacity` tokens. */
export interface ChainSpace {
  readonly capacity: number;
  /** Score of tag `j` at token `t` at `t * TAGS + j`; filled by the caller, kept. */
  readonly scores: Float32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** `exp` of the scores less the token's best; 0 inside names that hardly can have begun. */
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
  const { transitions, openings, mostOpenings } = model;
  const { scores, back, tags } = space;
  let before = new Float64Array(TAGS).fill(-Infinity);
  let now = new Float64Array(TAGS);
  const best = new Float64Array(EDGES);
  const from = new Uint8Array(EDGES);
  before[OUTSIDE] = 0;
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    best.fill(-Infinity);
    from.fill(OUTSIDE);
    let worst = -Infinity;
    for (let i = 0; i < EDGES; i++) {
      const closed = CLOSED[i] ?? 0;
      const score = before[closed] ?? 0;
      if (score + (mostOpenings[i] ?? 0) <= worst) continue;
      const first = i * EDGES;
      worst = Infinity;
      for (let j = 0; j < EDGES; j++) {
        const candidate = score + (openings[first + j] ?? 0);
        if (candidate > (best[j] ?? 0)) {
          best[j] = candidate;
          from[j] = closed;
        }
        worst = Math.min(worst, best[j] ?? 0);
      }
    }
    for (let j = 0; j < EDGES; j++) {
      const tag = OPENING[j] ?? 0;
      now[tag] = (best[j] ?? 0) + (scores[row + tag] ?? 0);
      back[row + tag] = from[j] ?? 0;
    }
    for (let type = 0; type < TYPES.length; type++) {
      const begin = tagOf(type, BEGIN);
      const inside = tagOf(type, INSIDE);
      for (let tag = inside; tag <= tagOf(type, END); tag++) {
        const afterBegin = (before[begin] ?? 0) + (transitions[begin * TAGS + tag] ?? 0);
        const afterInside = (before[inside] ?? 0) + (transitions[inside * TAGS + tag] ?? 0);
        now[tag] = Math.max(afterBegin, afterInside) + (scores[row + tag] ?? 0);
        back[row + tag] = afterInside > afterBegin ? inside : begin;
      }
    }
    [before, now] = [now, before];
  }
  let tag = OUTSIDE;
  for (const candidate of CLOSED) if ((before[candidate] ?? 0) > (before[tag] ?? 0)) tag = candidate;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * TAGS + tag] ?? OUTSIDE;
  }
}

/** What is less likely than this is left out of the sums: most tags of most tokens. */
const NEGLIGIBLE = 1e-9;

/** Fills `forward`, `backward`, `potentials` and `scale`; gives the logarithm of the partition function. */
export function sumOverTags(model: ChainModel, space: ChainSpace, length: number): number {
  let log = 0;
  for (let at = 0; at < length; at++) log += stepForward(model, space, at, at === length - 1);
  for (let at = length - 1; at >= 0; at--) stepBackward(model, space, at, at === length - 1);
  return log;
}

const sums = new Float64Array(EDGES);

function stepForward({ factors, openingFactors }: ChainModel, { scores, forward, potentials, scale }: ChainSpace, at: number, isLast: boolean): number {
  const row = at * TAGS;
  const before = row - TAGS;
  let top = -Infinity;
  for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[row + tag] ?? 0);
  sums.fill(0);
  for (let i = 0; i < EDGES; i++) {
    const closed = CLOSED[i] ?? 0;
    const weight = at > 0 ? (forward[before + closed] ?? 0) : closed === OUTSIDE ? 1 : 0;
    if (weight < NEGLIGIBLE) continue;
    const first = i * EDGES;
    for (let j = 0; j < EDGES; j++) sums[j] = (sums[j] ?? 0) + weight * (openingFactors[first + j] ?? 0);
  }
  for (let j = 0; j < EDGES; j++) {
    const cell = row + (OPENING[j] ?? 0);
    const potential = Math.exp((scores[cell] ?? 0) - top);
    potentials[cell] = potential;
    forward[cell] = (sums[j] ?? 0) * potential;
  }
  for (let type = 0; type < TYPES.length; type++) {
    const begin = tagOf(type, BEGIN);
    const inside = tagOf(type, INSIDE);
    const weight = at > 0 ? (forward[before + begin] ?? 0) : 0;
    const insideWeight = at > 0 ? (forward[before + inside] ?? 0) : 0;
    const isOpen = weight + insideWeight >= NEGLIGIBLE;
    for (let tag = inside; tag <= tagOf(type, END); tag++) {
      const potential = isOpen ? Math.exp((scores[row + tag] ?? 0) - top) : 0;
      potentials[row + tag] = potential;
      forward[row + tag] = (weight * (factors[begin * TAGS + tag] ?? 0) + insideWeight * (factors[inside * TAGS + tag] ?? 0)) * potential;
    }
  }
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    if (isLast && !isClosed(tag)) forward[row + tag] = 0;
    sum += forward[row + tag] ?? 0;
  }
  for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] ?? 0) / sum;
  scale[at] = sum;
  return Math.log(sum) + top;
}

function stepBackward({ factors, closingFactors }: ChainModel, { backward, potentials, scale }: ChainSpace, at: number, isLast: boolean): void {
  const row = at * TAGS;
  if (isLast) {
    for (let tag = 0; tag < TAGS; tag++) backward[row + tag] = isClosed(tag) ? 1 : 0;
    return;
  }
  const after = row + TAGS;
  const share = 1 / (scale[at + 1] ?? 1);
  sums.fill(0);
  for (let j = 0; j < EDGES; j++) {
    const cell = after + (OPENING[j] ?? 0);
    const weight = (potentials[cell] ?? 0) * (backward[cell] ?? 0) * share;
    if (weight < NEGLIGIBLE) continue;
    const first = j * EDGES;
    for (let i = 0; i < EDGES; i++) sums[i] = (sums[i] ?? 0) + weight * (closingFactors[first + i] ?? 0);
  }
  for (let i = 0; i < EDGES; i++) backward[row + (CLOSED[i] ?? 0)] = sums[i] ?? 0;
  for (let type = 0; type < TYPES.length; type++) {
    const inside = tagOf(type, INSIDE);
    const end = tagOf(type, END);
    const weight = (potentials[after + inside] ?? 0) * (backward[after + inside] ?? 0) * share;
    const endWeight = (potentials[after + end] ?? 0) * (backward[after + end] ?? 0) * share;
    for (let tag = tagOf(type, BEGIN); tag <= inside; tag++) {
      backward[row + tag] = weight * (factors[tag * TAGS + inside] ?? 0) + endWeight * (factors[tag * TAGS + end] ?? 0);
    }
  }
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

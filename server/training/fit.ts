// Fits the weights of the conditional random field by FTRL-Proximal (McMahan and others, 2013): online steps a paragraph,
// a step size of its own for every weight, and an L1 term that keeps weights of little use at exactly zero.
import { createChainModel, createChainSpace, probabilityOf, sumOverTags, type ChainModel, type ChainSpace } from '../src/analysis/entities/model/chain-model';
import { mayFollow, OUTSIDE, TAGS } from '../src/analysis/entities/model/labels';
import type { Example } from './examples';
import { randomFrom } from './random';

export interface FitOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Step size. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of the features that is left out at random at every visit, so that no single one is relied on. */
  readonly dropout: number;
  /** From this round on, the weights are averaged over the rounds. */
  readonly averageFrom: number;
}

export interface Fitted {
  /** Weight of feature `f` for tag `t` at `f * TAGS + t`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Differences between expected and true counts below this are left out: they cost time and change nothing. */
const NEGLIGIBLE = 1e-3;
/** Start of the step size's denominator. */
const BETA = 1;

export function fit(examples: readonly Example[], features: number, options: FitOptions, report: (round: number, loss: number, fitted: Fitted) => void): Fitted {
  const emission = createFtrl(features * TAGS, options);
  const transition = createFtrl(TAGS * TAGS, { ...options, l1: 0 });
  const fitted: Fitted = { weights: emission.weights, transitions: transition.weights };
  const random = randomFrom(options.seed);
  const order = Uint32Array.from(examples.keys());
  let space = createChainSpace(512);
  const average = createAverage(features);
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    let tokens = 0;
    let model = createChainModel(transition.weights);
    let since = 0;
    for (const index of order) {
      const example = dropOut(examples[index]!, options.dropout, random);
      const length = example.tags.length;
      if (length === 0) continue;
      if (length > space.capacity) space = createChainSpace(length * 2);
      score(example, emission.weights, space.scores);
      loss += sumOverTags(model, space, length) - scoreOf(example, space, model);
      tokens += length;
      update(example, space, model, emission, transition);
      if (++since % 16 === 0) model = createChainModel(transition.weights);
    }
    if (round >= options.averageFrom) average.add(fitted);
    report(round, loss / tokens, keptShare(round >= options.averageFrom ? average.read() : fitted, 1 - options.dropout));
  }
  return keptShare(average.read(), 1 - options.dropout);
}

function createAverage(features: number): { add(fitted: Fitted): void; read(): Fitted } {
  const weights = new Float32Array(features * TAGS);
  const transitions = new Float32Array(TAGS * TAGS);
  let times = 0;
  const add = (sum: Float32Array, values: Float32Array): void => {
    for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + values[at]!;
  };
  return {
    add(fitted) {
      add(weights, fitted.weights);
      add(transitions, fitted.transitions);
      times++;
    },
    read: () => ({ weights: weights.map((sum) => sum / times), transitions: transitions.map((sum) => sum / times) }),
  };
}

/** The weights for use with all features. */
function keptShare({ weights, transitions }: Fitted, share: number): Fitted {
  return { weights: weights.map((weight) => weight * share), transitions };
}

function dropOut(example: Example, share: number, random: () => number): Example {
  if (share === 0) return example;
  const features = new Int32Array(example.features.length);
  const starts = new Int32Array(example.starts.length);
  let kept = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let index = example.starts[at]!; index < example.starts[at + 1]!; index++) if (random() >= share) features[kept++] = example.features[index]!;
    starts[at + 1] = kept;
  }
  return { tags: example.tags, features, starts };
}

function score(example: Example, weights: Float32Array, scores: Float32Array): void {
  const { features, starts } = example;
  for (let at = 0; at + 1 < starts.length; at++) {
    const row = at * TAGS;
    scores.fill(0, row, row + TAGS);
    for (let index = starts[at]!; index < starts[at + 1]!; index++) {
      const from = features[index]! * TAGS;
      for (let tag = 0; tag < TAGS; tag++) scores[row + tag] = scores[row + tag]! + weights[from + tag]!;
    }
  }
}

function scoreOf(example: Example, space: ChainSpace, model: ChainModel): number {
  let sum = 0;
  let previous = OUTSIDE;
  for (let at = 0; at < example.tags.length; at++) {
    const tag = example.tags[at]!;
    sum += space.scores[at * TAGS + tag]! + model.transitions[previous * TAGS + tag]!;
    previous = tag;
  }
  return sum;
}

function update(example: Example, space: ChainSpace, model: ChainModel, emission: Ftrl, transition: Ftrl): void {
  const { features, starts, tags } = example;
  const { forward, backward, potentials, scale } = space;
  const changes = new Float64Array(TAGS * TAGS);
  for (let at = 0; at < tags.length; at++) {
    for (let tag = 0; tag < TAGS; tag++) {
      const change = probabilityOf(space, at, tag) - (tags[at] === tag ? 1 : 0);
      if (Math.abs(change) < NEGLIGIBLE) continue;
      for (let index = starts[at]!; index < starts[at + 1]!; index++) emission.step(features[index]! * TAGS + tag, change);
    }
    const previous = at === 0 ? OUTSIDE : tags[at - 1]!;
    changes[previous * TAGS + tags[at]!] = changes[previous * TAGS + tags[at]!]! - 1;
    for (let before = 0; before < TAGS; before++) {
      const reach = at === 0 ? (before === OUTSIDE ? 1 : 0) : forward[(at - 1) * TAGS + before]!;
      if (reach < 1e-6) continue;
      for (let tag = 0; tag < TAGS; tag++) {
        const factor = model.factors[before * TAGS + tag]!;
        if (factor !== 0) changes[before * TAGS + tag] = changes[before * TAGS + tag]! + (reach * factor * potentials[at * TAGS + tag]! * backward[at * TAGS + tag]!) / scale[at]!;
      }
    }
  }
  for (let cell = 0; cell < changes.length; cell++) {
    const change = changes[cell]!;
    if (Math.abs(change) >= NEGLIGIBLE && mayFollow(Math.floor(cell / TAGS), cell % TAGS)) transition.step(cell, change);
  }
}

interface Ftrl {
  readonly weights: Float32Array;
  step(at: number, change: number): void;
}

function createFtrl(size: number, { alpha, l1, l2 }: FitOptions): Ftrl {
  const weights = new Float32Array(size);
  const sums = new Float32Array(size);
  const squares = new Float32Array(size);
  return {
    weights,
    step(at, change) {
      const before = squares[at]!;
      const after = before + change * change;
      const root = Math.sqrt(after);
      const sum = sums[at]! + change - ((root - Math.sqrt(before)) / alpha) * weights[at]!;
      squares[at] = after;
      sums[at] = sum;
      weights[at] = sum > l1 ? (l1 - sum) / ((BETA + root) / alpha + l2) : sum < -l1 ? (-l1 - sum) / ((BETA + root) / alpha + l2) : 0;
    },
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
}

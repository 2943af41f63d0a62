import type { PageLine } from '../page';
import type { Evidence } from './evidence';

/** Log-weights of the step from one kind of line to the next; staying weighs 0. */
const STEP = {
  intoFurniture: -2.5,
  /** Behind the last running text. */
  intoFurnitureAtTail: -1.5,
  intoLinksAtHeading: -2.5,
  /** Links without a heading above are believed only where the evidence is a run of them. */
  intoLinks: -7,
  outOfFurniture: -1.8,
  outOfLinks: -1.8,
  furnitureToLinks: -2.5,
  furnitureToLinksAtHeading: -0.3,
  linksToFurniture: -1,
  /** Lines of one block, where blank lines part the paragraphs, seldom change kind. */
  withinBlock: -1,
  /** A blank line, where paragraphs follow without one, often does. */
  acrossBlank: 0.7,
};
const START = { article: 0, furniture: -0.7, links: -2.5 };

/**
 * The probability of each line to be boilerplate, given all others: a linear chain over three states (article, page
 * furniture, links to other stories), solved by the forward-backward algorithm in linear time.
 */
export function solveChain(page: readonly PageLine[], evidence: readonly Evidence[]): Float64Array {
  const count = page.length;
  const probability = new Float64Array(count);
  const forward = new Float64Array(3 * count);
  const weights = new Float64Array(3 * count);
  const steps: Steps[] = [];
  const isSpaced = page.filter((line) => line.gap > 1).length * 2 > count;
  page.forEach((line, index) => {
    const own = evidence[index];
    weights[3 * index] = 1;
    weights[3 * index + 1] = Math.exp(own?.furniture ?? 0);
    weights[3 * index + 2] = Math.exp(own?.link ?? 0);
    steps.push(stepsInto(line, own, isSpaced));
  });
  const row = [Math.exp(START.article), Math.exp(START.furniture), Math.exp(START.links)];
  for (let index = 0; index < count; index++) {
    if (index > 0) advance(row, steps[index] ?? [], 3, 1);
    weigh(row, weights, 3 * index);
    forward.set(row, 3 * index);
  }
  row.fill(1);
  for (let index = count - 1; index >= 0; index--) {
    const article = (row[0] ?? 0) * (forward[3 * index] ?? 0);
    const left = (row[1] ?? 0) * (forward[3 * index + 1] ?? 0) + (row[2] ?? 0) * (forward[3 * index + 2] ?? 0);
    probability[index] = left / (article + left);
    weigh(row, weights, 3 * index);
    advance(row, steps[index] ?? [], 1, 3);
  }
  return probability;
}

/** Row-major 3 × 3 weights of the steps into a line. */
type Steps = readonly number[];

/** The steps at each change of block, into a line that is no heading of links or one, before the tail or in it. */
const STEPS = [0, STEP.withinBlock, STEP.acrossBlank].map((change) => [false, true].map((isHeading) => [false, true].map((isTail) => stepsAt(change, isHeading, isTail))));

function stepsInto(line: PageLine, evidence: Evidence | undefined, isSpaced: boolean): Steps {
  const change = isSpaced ? (line.gap > 1 ? 0 : 1) : line.gap > 1 ? 2 : 0;
  return STEPS[change]?.[evidence?.opensLinks === true ? 1 : 0]?.[evidence?.isTail === true ? 1 : 0] ?? [];
}

function stepsAt(change: number, isHeading: boolean, isTail: boolean): Steps {
  const intoFurniture = isTail ? STEP.intoFurnitureAtTail : STEP.intoFurniture;
  return [
    0, intoFurniture + change, (isHeading ? STEP.intoLinksAtHeading : STEP.intoLinks) + change,
    STEP.outOfFurniture + change, 0, isHeading ? STEP.furnitureToLinksAtHeading : STEP.furnitureToLinks,
    STEP.outOfLinks + change, STEP.linksToFurniture, 0,
  ].map(Math.exp);
}

/** Multiplies the row with the matrix, or with its transpose, by the strides given. */
function advance(row: number[], matrix: Steps, byFrom: number, byTo: number): void {
  const [a = 0, b = 0, c = 0] = row;
  for (let to = 0; to < 3; to++) {
    const from = to * byTo;
    row[to] = a * (matrix[from] ?? 0) + b * (matrix[from + byFrom] ?? 0) + c * (matrix[from + 2 * byFrom] ?? 0);
  }
}

/** Weighs the row by the evidence at `at` and scales it to a sum of 1, so that long pages do not underflow. */
function weigh(row: number[], weights: Float64Array, at: number): void {
  let sum = 0;
  for (let state = 0; state < 3; state++) sum += row[state] = (row[state] ?? 0) * (weights[at + state] ?? 0);
  for (let state = 0; state < 3; state++) row[state] = (row[state] ?? 0) / sum;
}

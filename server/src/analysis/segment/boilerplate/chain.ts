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
  if (count === 0) return probability;
  const isSpaced = page.filter((line) => line.gap > 1).length * 2 > count;
  const forward = new Float64Array(3 * count);
  const emission = new Float64Array(3 * count);
  evidence.forEach((line, index) => {
    emission[3 * index] = 1;
    emission[3 * index + 1] = Math.exp(line.furniture);
    emission[3 * index + 2] = Math.exp(line.link);
  });
  const steps = page.map((line, index) => stepsInto(line, evidence[index], isSpaced));
  let row: readonly number[] = [Math.exp(START.article), Math.exp(START.furniture), Math.exp(START.links)];
  for (let index = 0; index < count; index++) {
    if (index > 0) row = product(row, steps[index] ?? []);
    row = scaled(row.map((value, state) => value * (emission[3 * index + state] ?? 0)));
    forward.set(row, 3 * index);
  }
  let back: readonly number[] = [1, 1, 1];
  for (let index = count - 1; index >= 0; index--) {
    const joint = back.map((value, state) => value * (forward[3 * index + state] ?? 0));
    const [article = 0, furniture = 0, links = 0] = joint;
    probability[index] = (furniture + links) / (article + furniture + links);
    const weighed = back.map((value, state) => value * (emission[3 * index + state] ?? 0));
    back = scaled(productBack(steps[index] ?? [], weighed));
  }
  return probability;
}

/** Row-major 3 × 3 weights of the steps into a line. */
function stepsInto(line: PageLine, evidence: Evidence | undefined, isSpaced: boolean): readonly number[] {
  const isHeading = evidence?.opensLinks === true;
  const intoFurniture = evidence?.isTail === true ? STEP.intoFurnitureAtTail : STEP.intoFurniture;
  const change = isSpaced ? (line.gap > 1 ? 0 : STEP.withinBlock) : line.gap > 1 ? STEP.acrossBlank : 0;
  return [
    0, intoFurniture + change, (isHeading ? STEP.intoLinksAtHeading : STEP.intoLinks) + change,
    STEP.outOfFurniture + change, 0, isHeading ? STEP.furnitureToLinksAtHeading : STEP.furnitureToLinks,
    STEP.outOfLinks + change, STEP.linksToFurniture, 0,
  ].map(Math.exp);
}

function product(row: readonly number[], matrix: readonly number[]): readonly number[] {
  return [0, 1, 2].map((to) => [0, 1, 2].reduce((sum, from) => sum + (row[from] ?? 0) * (matrix[3 * from + to] ?? 0), 0));
}

function productBack(matrix: readonly number[], column: readonly number[]): readonly number[] {
  return [0, 1, 2].map((from) => [0, 1, 2].reduce((sum, to) => sum + (matrix[3 * from + to] ?? 0) * (column[to] ?? 0), 0));
}

function scaled(row: readonly number[]): readonly number[] {
  const sum = row.reduce((total, value) => total + value, 0);
  return row.map((value) => value / sum);
}

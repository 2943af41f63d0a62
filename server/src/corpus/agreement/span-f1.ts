import type { Span } from '../../analysis/types';

/** How many spans two sides have, and how many of each find a partner on the other. */
export interface SpanCounts {
  readonly ofOne: number;
  readonly ofOther: number;
  readonly foundOfOne: number;
  readonly foundOfOther: number;
}

/** Counts spans with a partner of the same edges. Equal spans of one side count once, here as below. */
export function countExact(one: readonly Span[], other: readonly Span[]): SpanCounts {
  const [left, right] = [byEdges(one), byEdges(other)];
  const shared = [...left.keys()].filter((edges) => right.has(edges)).length;
  return { ofOne: left.size, ofOther: right.size, foundOfOne: shared, foundOfOther: shared };
}

/** Counts spans that share a character with one of the other side, as the lenient scores of shared tasks do. */
export function countOverlapping(one: readonly Span[], other: readonly Span[]): SpanCounts {
  const [left, right] = [[...byEdges(one).values()], [...byEdges(other).values()]];
  return { ofOne: left.length, ofOther: right.length, foundOfOne: countTouched(left, right), foundOfOther: countTouched(right, left) };
}

function byEdges(spans: readonly Span[]): ReadonlyMap<string, Span> {
  return new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
}

function countTouched(spans: readonly Span[], by: readonly Span[]): number {
  const starts = by.map(({ start }) => start).sort((a, b) => a - b);
  const ends = by.map(({ end }) => end).sort((a, b) => a - b);
  // Those that begin before the span ends, less those that end before it begins, touch it.
  return spans.filter(({ start, end }) => countBelow(starts, end) > countBelow(ends, start + 1)).length;
}

/** How many of the numbers, in ascending order, are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function addCounts(one: SpanCounts, other: SpanCounts): SpanCounts {
  return {
    ofOne: one.ofOne + other.ofOne, ofOther: one.ofOther + other.ofOther,
    foundOfOne: one.foundOfOne + other.foundOfOne, foundOfOther: one.foundOfOther + other.foundOfOther,
  };
}

/**
 * The F1 of one side against the other, which is the same from both: the harmonic mean of the shares that find a partner. It
 * is what is used where nobody can say how many things were rightly not marked, and where kappa approaches it.
 * @see George Hripcsak, Adam S. Rothschild: Agreement, the F-measure, and reliability in information retrieval. JAMIA 12 (2005), 296-298
 * @returns `undefined` where neither side has a span
 */
export function f1({ ofOne, ofOther, foundOfOne, foundOfOther }: SpanCounts): number | undefined {
  if (ofOne + ofOther === 0) return undefined;
  const [precision, recall] = [ofOne === 0 ? 0 : foundOfOne / ofOne, ofOther === 0 ? 0 : foundOfOther / ofOther];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

import type { Pair } from './records';

/** Characters that two spans share. */
export function overlap(a: Pair, b: Pair): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Characters shared by two lists of spans over characters in either: 1 where they are equal. */
export function intersectionOverUnion(a: readonly Pair[], b: readonly Pair[]): number {
  const shared = sum(a.map((one) => sum(b.map((other) => overlap(one, other)))));
  const union = length(a) + length(b) - shared;
  return union === 0 ? 0 : shared / union;
}

const OUTER = /[\s"'“”‘’„«».,;:!?…]/u;

/** A span without the quotation marks, punctuation and white space at its ends. */
export function trimMarks(characters: readonly string[], [start, end]: Pair): Pair {
  let from = start;
  let to = end;
  while (from < to && OUTER.test(characters[from] ?? '')) from++;
  while (to > from && OUTER.test(characters[to - 1] ?? '')) to--;
  return [from, to];
}

function length(spans: readonly Pair[]): number {
  return sum(spans.map(([start, end]) => end - start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { FlatRange } from '../../../server/src/lsp/protocol';

/** A line and a character in it, both from zero. */
export type Place = readonly [line: number, character: number];

export function startOf([line, character]: FlatRange): Place {
  return [line, character];
}

export function endOf([, , line, character]: FlatRange): Place {
  return [line, character];
}

/** Less than zero where `a` stands before `b`. */
export function comparePlaces(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1];
}

export function isSameRange(a: FlatRange, b: FlatRange): boolean {
  return a.every((number, index) => number === b[index]);
}

export function isEmpty(range: FlatRange): boolean {
  return comparePlaces(startOf(range), endOf(range)) === 0;
}

/** Whether a place stands in a range or at one of its edges. */
export function touches(range: FlatRange, place: Place): boolean {
  return comparePlaces(startOf(range), place) <= 0 && comparePlaces(place, endOf(range)) <= 0;
}

import type { ReadDocument } from '../document';

/** Index of the piece that an offset lies in. */
export function pieceAt({ pieces }: ReadDocument, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Stretch } from './words';

/**
 * Where the pieces of a quote stand in its text, in order.
 * @param text from the first piece to the last
 * @returns the whole text where the pieces do not stand in it
 */
export function findPieces(text: string, pieces: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const piece of pieces) {
    const start = text.indexOf(piece, found.at(-1)?.end ?? 0);
    if (start < 0) return [{ start: 0, end: text.length }];
    found.push({ start, end: start + piece.length });
  }
  return found.length === 0 ? [{ start: 0, end: text.length }] : found;
}

import type { Stretch } from './words';

export type Edge = 'start' | 'end';

/**
 * A stretch whose start or end was moved by one word; the same where there is none left, or nothing of it would be.
 * @param words of the text around it, in order; offsets over the same text
 */
export function resize(stretch: Stretch, edge: Edge, by: 'grow' | 'shrink', words: readonly Stretch[]): Stretch {
  const { start, end } = stretch;
  if (edge === 'end') {
    const to = by === 'grow' ? words.find((word) => word.end > end)?.end : words.findLast((word) => word.end < end && word.end > start)?.end;
    return { start, end: to ?? end };
  }
  const to = by === 'grow' ? words.findLast((word) => word.start < start)?.start : words.find((word) => word.start > start && word.start < end)?.start;
  return { start: to ?? start, end };
}

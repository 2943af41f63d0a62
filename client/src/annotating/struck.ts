import type { AnnotationItem, SpanLayer } from '../../../server/src/lsp/protocol';
import { comparePlaces, endOf, startOf, type Place } from './ranges';

/**
 * The rejected annotations that are to be struck through: those that nothing in force of their layer overlaps. Where an
 * annotation got other edges, the one with the old edges was rejected, but its text was not.
 * @param items in the order of the text
 */
export function struckThrough(items: readonly AnnotationItem[]): AnnotationItem[] {
  const overlaps = new Map<SpanLayer, (item: AnnotationItem) => boolean>();
  for (const layer of new Set(items.map((item) => item.layer))) overlaps.set(layer, overlapIn(items.filter((item) => item.layer === layer && item.status !== 'rejected')));
  return items.filter((item) => item.status === 'rejected' && overlaps.get(item.layer)?.(item) !== true);
}

/** Tells whether an annotation shares a character with one of `others`, which are in the order of the text and may overlap. */
function overlapIn(others: readonly AnnotationItem[]): (item: AnnotationItem) => boolean {
  let furthest: Place = [0, 0];
  const ends = others.map(({ range }) => (furthest = comparePlaces(endOf(range), furthest) > 0 ? endOf(range) : furthest));
  return ({ range }) => {
    const end = ends[countBefore(others, endOf(range)) - 1];
    return end !== undefined && comparePlaces(end, startOf(range)) > 0;
  };
}

/** How many begin before a place. */
function countBefore(items: readonly AnnotationItem[], place: Place): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && comparePlaces(startOf(item.range), place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

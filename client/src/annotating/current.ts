import type { AnnotationItem, FlatRange, SpanLayer } from '../../../server/src/lsp/protocol';
import { comparePlaces, endOf, isEmpty, isSameRange, startOf, touches, type Place } from './ranges';

/** Which of several annotations at the cursor is meant: the one that the cursor was sent to, until it moves. */
export interface Focus {
  readonly article: string;
  readonly layer: SpanLayer;
  readonly range: FlatRange;
}

/**
 * The annotation that keys and commands mean: the one in focus where the cursor stands at its start, else the innermost at
 * the cursor, one in force before one that was rejected. With a selection it is the one with just these edges.
 */
export function currentAnnotation(items: readonly AnnotationItem[], selection: FlatRange, focus?: Focus): AnnotationItem | undefined {
  const candidates = isEmpty(selection) ? items.filter(({ range }) => touches(range, endOf(selection))) : items.filter(({ range }) => isSameRange(range, selection));
  const cursor = endOf(selection);
  const focused = focus && candidates.find(({ layer, range }) => layer === focus.layer && isSameRange(range, focus.range));
  if (focused && (!isEmpty(selection) || comparePlaces(startOf(focused.range), cursor) === 0)) return focused;
  return [...candidates].sort((a, b) => weigh(a, cursor) - weigh(b, cursor) || byInside(a, b))[0];
}

/** An annotation that ends at the cursor is meant only where no other stands there. */
function weigh({ status, range }: AnnotationItem, cursor: Place): number {
  return (status === 'rejected' ? 2 : 0) + (comparePlaces(endOf(range), cursor) === 0 ? 1 : 0);
}

function byInside(a: AnnotationItem, b: AnnotationItem): number {
  return comparePlaces(startOf(b.range), startOf(a.range)) || comparePlaces(endOf(a.range), endOf(b.range));
}

import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { comparePlaces, endOf, startOf } from './ranges';

/** The next larger annotation around another: the quote around a name. `undefined` where nothing is around it. */
export function outerAnnotation(items: readonly AnnotationItem[], inner: AnnotationItem): AnnotationItem | undefined {
  const around = items.filter((item) => item !== inner && item.status !== 'rejected' && isAround(item, inner) && !isAround(inner, item));
  return around.reduce<AnnotationItem | undefined>((least, item) => (least === undefined || isAround(least, item) ? item : least), undefined);
}

function isAround(outer: AnnotationItem, inner: AnnotationItem): boolean {
  return comparePlaces(startOf(outer.range), startOf(inner.range)) <= 0 && comparePlaces(endOf(inner.range), endOf(outer.range)) <= 0;
}

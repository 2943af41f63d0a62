import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { comparePlaces, startOf, type Place } from './ranges';

export type Direction = 'next' | 'previous';

/** Whether nobody has decided on an annotation yet, or a merge left what two sides decided differently. */
export function isUndecided({ status, against }: AnnotationItem): boolean {
  return status === 'suggested' || against !== undefined;
}

/**
 * The undecided annotation after or before another, or after or before a place where there is none; beyond the last the first
 * of the article follows. `undefined` where all are decided.
 * @param items in the order of the text
 */
export function nextUndecided(items: readonly AnnotationItem[], from: AnnotationItem | Place, direction: Direction): AnnotationItem | undefined {
  const ahead = direction === 'next' ? items : [...items].reverse();
  const at = 'layer' in from ? ahead.indexOf(from) + 1 : firstBeyond(ahead, from, direction);
  return [...ahead.slice(at), ...ahead.slice(0, at)].find((item) => isUndecided(item) && item !== from);
}

function firstBeyond(ahead: readonly AnnotationItem[], place: Place, direction: Direction): number {
  const sign = direction === 'next' ? 1 : -1;
  const found = ahead.findIndex(({ range }) => comparePlaces(startOf(range), place) * sign >= (direction === 'next' ? 0 : 1));
  return found < 0 ? ahead.length : found;
}

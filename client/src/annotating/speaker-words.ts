import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import { comparePlaces, endOf, isSameRange, startOf } from './ranges';

/**
 * Whether words name somebody: they are marked as a name, or end with the name of a person, as `Mayor Kim` does. A pronoun
 * and `the mayor of Berlin` do not.
 */
export function isName(items: readonly AnnotationItem[], words: FlatRange): boolean {
  return items.some(({ layer, status, label, range }) => layer === 'entities' && status !== 'rejected' && (isSameRange(range, words) || (label === 'PERSON' && endsInside(range, words))));
}

function endsInside(name: FlatRange, words: FlatRange): boolean {
  return comparePlaces(startOf(words), startOf(name)) <= 0 && comparePlaces(endOf(name), endOf(words)) === 0;
}

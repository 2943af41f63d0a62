import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import { comparePlaces, endOf, startOf, type Place } from './ranges';

/** The annotations of one layer whose text is the same, in or out of force. */
export function withSameText(items: readonly AnnotationItem[], { layer, text }: AnnotationItem): AnnotationItem[] {
  return items.filter((item) => item.layer === layer && item.text === text);
}

/** The mentions of the same entity that are in force. */
export function ofSameEntity(items: readonly AnnotationItem[], { entity, layer }: AnnotationItem): AnnotationItem[] {
  return entity === undefined ? [] : items.filter((item) => item.layer === layer && item.status !== 'rejected' && item.entity?.id === entity.id);
}

/**
 * Where a text stands as whole words and no name is marked there: neither with these edges nor across them.
 * @param placeAt the place of an offset in the text
 * @param outside ranges that are not part of the article, in order
 */
export function unmarkedOccurrences(text: string, name: string, placeAt: (offset: number) => Place, items: readonly AnnotationItem[], outside: readonly FlatRange[]): FlatRange[] {
  const names = items.filter(({ layer, status }) => layer === 'entities' && status !== 'rejected').map(({ range }) => range);
  return wholeWords(text, name).map((at): FlatRange => [...placeAt(at), ...placeAt(at + name.length)]).filter(isClearOf(names)).filter(isClearOf(outside));
}

/** Tells for ranges in order whether they share no character with `others`, which do not overlap and are in order. */
function isClearOf(others: readonly FlatRange[]): (range: FlatRange) => boolean {
  let at = 0;
  return (range) => {
    for (let other = others[at]; other !== undefined && comparePlaces(endOf(other), startOf(range)) <= 0; other = others[++at]);
    const next = others[at];
    return next === undefined || comparePlaces(startOf(next), endOf(range)) >= 0;
  };
}

/** The offsets at which a text stands and no word goes on at its edges. */
function wholeWords(text: string, name: string): number[] {
  const found: number[] = [];
  if (name === '') return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!goesOn(text, at - 1, name.charAt(0)) && !goesOn(text, at + name.length, name.charAt(name.length - 1))) found.push(at);
  }
  return found;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

function goesOn(text: string, at: number, edge: string): boolean {
  return IN_WORD.test(edge) && IN_WORD.test(text.charAt(at));
}

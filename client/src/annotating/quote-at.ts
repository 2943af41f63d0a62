import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import { currentAnnotation } from './current';
import { endOf, isEmpty, startOf, touches } from './ranges';

/**
 * The quote that a command means: the one at the cursor, else the innermost around the selection, else the one whose cue or
 * speaker is there, else the nearest on the same line.
 */
export function quoteAt({ items, selection, current }: { readonly items: readonly AnnotationItem[]; readonly selection: FlatRange; readonly current?: AnnotationItem }): AnnotationItem | undefined {
  if (current?.layer === 'quotes') return current;
  const quotes = items.filter(({ layer, status }) => layer === 'quotes' && status !== 'rejected');
  const at: FlatRange = [...startOf(selection), ...startOf(selection)];
  const within = currentAnnotation(quotes.filter(({ range }) => isEmpty(selection) || touches(range, endOf(selection))), at);
  return within ?? quotes.find(({ cue, speaker }) => [cue, speaker?.range].some((part) => part && touches(part, startOf(selection)))) ?? nearest(quotes, selection);
}

function nearest(quotes: readonly AnnotationItem[], selection: FlatRange): AnnotationItem | undefined {
  const onLine = quotes.filter(({ range }) => range[0] <= selection[0] && selection[0] <= range[2]);
  const distance = ({ range }: AnnotationItem): number => {
    const before = range[2] === selection[0] ? selection[1] - range[3] : -1;
    const after = range[0] === selection[0] ? range[1] - selection[3] : -1;
    return Math.max(before, after);
  };
  return [...onLine].sort((a, b) => distance(a) - distance(b))[0];
}

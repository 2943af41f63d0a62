import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { plural } from '../status-text';
import { isUndecided } from './next-undecided';

/** Longest name or value that has room in the status bar. */
const ROOM = 40;

/** Says for the status bar how much of an article is undecided, and what the annotation at the cursor is. */
export function describeAnnotating(items: readonly AnnotationItem[] | undefined, current: AnnotationItem | undefined): string {
  if (items === undefined) return 'Annotating';
  const undecided = items.filter(isUndecided).length;
  const left = undecided === 0 ? 'all decided' : plural(undecided, 'undecided', 'undecided');
  return `Annotating: ${left}${current === undefined ? '' : ` · ${describe(current)}`}`;
}

function describe({ layer, label, status, against, entity, text, value, speaker }: AnnotationItem): string {
  const other = against === undefined ? '' : `; two sides disagree, the other says ${shorten(against.join(', and '))}`;
  const decided = status === 'suggested' ? '' : ` (${status}${other})`;
  switch (layer) {
    case 'entities': return `${label}${entity === undefined || entity.name === text ? '' : ` ${shorten(entity.name)}`}${decided}`;
    case 'dates': return `${label} ${value === undefined ? 'without a value' : shorten(value)}${decided}`;
    case 'quotes': return `${label} quote, ${speaker === undefined ? 'no speaker' : shorten(speaker.name)}${decided}`;
  }
}

function shorten(text: string): string {
  return text.length > ROOM ? `${text.slice(0, ROOM - 1)}…` : text;
}

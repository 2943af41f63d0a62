import type { AnnotationItem, AnnotationStatus, SpanLayer } from '../../../server/src/lsp/protocol';
import { isUndecided } from '../annotating/next-undecided';

/** What the review shows; of each kind all where none is named. */
export interface ReviewFilter {
  readonly layers: readonly SpanLayer[];
  /** As {@link labelKey} writes them. */
  readonly labels: readonly string[];
  readonly statuses: readonly AnnotationStatus[];
  /** Words that the text or a name must hold; case is ignored. */
  readonly text: string;
}

export const NO_FILTER: ReviewFilter = { layers: [], labels: [], statuses: [], text: '' };

export function isFiltering({ layers, labels, statuses, text }: ReviewFilter): boolean {
  return layers.length > 0 || labels.length > 0 || statuses.length > 0 || text.trim() !== '';
}

/** A label with its layer: two layers may use the same word. */
export function labelKey({ layer, label }: Pick<AnnotationItem, 'layer' | 'label'>): string {
  return `${layer} ${label}`;
}

/** Orders labels by layer, names first, then by themselves. */
export function compareLabels(a: Pick<AnnotationItem, 'layer' | 'label'>, b: Pick<AnnotationItem, 'layer' | 'label'>): number {
  const order = Object.keys(LAYER_WORDS);
  return order.indexOf(a.layer) - order.indexOf(b.layer) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

export function passes(item: AnnotationItem, { layers, labels, statuses, text }: ReviewFilter): boolean {
  const sought = text.trim().toLowerCase();
  return (layers.length === 0 || layers.includes(item.layer))
    && (labels.length === 0 || labels.includes(labelKey(item)))
    && (statuses.length === 0 || statuses.includes(shownStatus(item)))
    && (sought === '' || [item.text, item.entity?.name, item.speaker?.name, item.value, item.words, item.note].some((said) => said?.toLowerCase().includes(sought)));
}

/** The status under which the review lists an annotation: what two sides decided differently is undecided. */
export function shownStatus(item: AnnotationItem): AnnotationStatus {
  return isUndecided(item) ? 'suggested' : item.status;
}

/** What is shown, in a line: `PERSON, undecided, “kim”`. */
export function describeFilter({ layers, labels, statuses, text }: ReviewFilter): string {
  return [...layers.map((layer) => LAYER_WORDS[layer].toLowerCase()), ...labels.map((label) => label.slice(label.indexOf(' ') + 1)), ...statuses.map((status) => STATUS_WORDS[status].toLowerCase()), ...(text.trim() === '' ? [] : [`“${text.trim()}”`])].join(', ');
}

export const LAYER_WORDS: Readonly<Record<SpanLayer, string>> = { entities: 'Names', quotes: 'Quotes', dates: 'Dates' };

export const STATUS_WORDS: Readonly<Record<AnnotationStatus, string>> = { suggested: 'Undecided', accepted: 'Accepted', changed: 'Changed', added: 'Added', rejected: 'Rejected' };

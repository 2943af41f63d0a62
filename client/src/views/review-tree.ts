import type { AnnotationStatus, OrphanItem } from '../../../server/src/lsp/protocol';
import { isUndecided } from '../annotating/next-undecided';
import { identify, type IdentifiedItem } from './identify';
import { progressWords, type ReadArticle } from './read-article';
import { LAYER_WORDS, STATUS_WORDS, compareLabels, labelKey, passes, shownStatus, type ReviewFilter } from './review-filter';
import { certaintyOf, reviewNode } from './review-node';
import { oneLine, type TreeNode } from './tree-node';

/** How the annotations of the review are put together. */
export type Grouping = 'status' | 'label' | 'certainty';

const STATUS_ORDER: readonly AnnotationStatus[] = ['suggested', 'changed', 'added', 'accepted', 'rejected'];

/** The review of an article: the decisions whose text was not found, which no filter hides, and what passes the filter in groups. */
export function reviewTree(article: ReadArticle, grouping: Grouping, filter: ReviewFilter): TreeNode[] {
  const shown = identify(article.annotations).filter(({ item }) => passes(item, filter));
  return [...orphanGroup(article), ...GROUPINGS[grouping](shown).map((group) => groupNode(article.uri, group))];
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly items: readonly IdentifiedItem[];
  readonly expanded?: boolean;
  /** Whether all of the group have one status, so that saying how many are undecided would say nothing. */
  readonly isUniform?: boolean;
}

const GROUPINGS: Readonly<Record<Grouping, (items: readonly IdentifiedItem[]) => Group[]>> = {
  status: (items) => STATUS_ORDER.flatMap((status) => groupOf({ id: status, label: STATUS_WORDS[status], expanded: status === 'suggested', isUniform: true, items: items.filter(({ item }) => shownStatus(item) === status) })),
  label(items) {
    const labels = new Map(items.map(({ item }) => [labelKey(item), item]));
    return [...labels].sort(([, a], [, b]) => compareLabels(a, b))
      .flatMap(([key, { layer, label }]) => groupOf({ id: key, label: LABEL_WORDS[key] ?? (label || LAYER_WORDS[layer]), items: items.filter(({ item }) => labelKey(item) === key) }));
  },
  certainty: (items) => [
    ...groupOf({ id: 'least certain', label: 'Undecided, least certain first', expanded: true, isUniform: true, items: leastCertainFirst(items.filter(({ item }) => isUndecided(item))) }),
    ...groupOf({ id: 'decided', label: 'Decided', isUniform: true, items: items.filter(({ item }) => !isUndecided(item)) }),
  ],
};

const LABEL_WORDS: Readonly<Record<string, string>> = {
  'quotes direct': 'Direct quotes', 'quotes mixed': 'Quoted fragments', 'quotes indirect': 'Indirect quotes',
  'dates DATE': 'Dates', 'dates TIME': 'Times', 'dates DURATION': 'Durations', 'dates SET': 'Recurring times',
};

/** What nothing is known of comes last; of equal certainty what stands first. */
function leastCertainFirst(items: readonly IdentifiedItem[]): IdentifiedItem[] {
  return [...items].sort((a, b) => (certaintyOf(a.item) ?? 2) - (certaintyOf(b.item) ?? 2));
}

function groupOf(group: Group): Group[] {
  return group.items.length === 0 ? [] : [group];
}

function groupNode(uri: string, { id, label, items, expanded, isUniform }: Group): TreeNode {
  const undecided = items.filter(({ item }) => isUndecided(item)).length;
  return {
    id: `group ${id}`, kind: 'group', label, expanded,
    description: isUniform ? String(items.length) : progressWords({ total: items.length, undecided }),
    children: items.map((one) => reviewNode(uri, one)),
  };
}

function orphanGroup({ uri, orphans }: ReadArticle): TreeNode[] {
  if (orphans.length === 0) return [];
  return [{
    id: 'orphans', kind: 'orphans', label: 'Orphans', description: `${orphans.length}: text not found`, icon: 'warning', expanded: true,
    tooltip: 'Decisions whose text is not in the article any more. Select where it stands now and re-attach them, or discard them.',
    children: orphans.map((orphan) => orphanNode(uri, orphan)),
  }];
}

function orphanNode(uri: string, orphan: OrphanItem): TreeNode {
  const { id, text, label, layer, status, range } = orphan;
  return { id: `orphan ${id}`, kind: 'orphan', label: oneLine(text), description: [label ?? layer, STATUS_WORDS[status].toLowerCase()].join(', '), tooltip: text, icon: 'question', target: { uri, range }, orphan };
}

import type { AnnotationItem, AnnotationStatus } from '../../../server/src/lsp/protocol';
import { isUndecided } from '../annotating/next-undecided';
import type { IdentifiedItem } from './identify';
import { STATUS_WORDS, shownStatus } from './review-filter';
import { oneLine, type TreeNode } from './tree-node';

const ICONS: Readonly<Record<AnnotationStatus, string>> = { suggested: 'circle-outline', accepted: 'check', changed: 'edit', added: 'add', rejected: 'close' };

/** The line of one annotation in the review. */
export function reviewNode(uri: string, { id, item }: IdentifiedItem): TreeNode {
  return {
    id: `item ${id}`, kind: isUndecided(item) ? 'undecided' : 'decided',
    label: oneLine(item.text), description: describe(item), tooltip: explain(item), icon: item.against === undefined ? ICONS[item.status] : 'git-merge',
    target: { uri, range: item.range }, item,
  };
}

function describe(item: AnnotationItem): string {
  return [item.label, ...detail(item), ...(item.status === 'suggested' ? percent(item) : []), ...disagreement(item)].join(' · ');
}

/** What the annotation says beyond its text. */
function detail({ text, entity, words, value, speaker }: AnnotationItem): string[] {
  const said = entity?.name ?? words ?? value ?? speaker?.name;
  return said === undefined || said.toLowerCase() === text.toLowerCase() ? [] : [said];
}

function percent(item: AnnotationItem): string[] {
  const certainty = certaintyOf(item);
  return certainty === undefined ? [] : [`${Math.floor(certainty * 100)} %`];
}

/** From 0 to 1, how likely it is right: of a quote its speaker. */
export function certaintyOf({ score, speaker }: AnnotationItem): number | undefined {
  return score ?? speaker?.confidence;
}

function disagreement({ status, against }: AnnotationItem): string[] {
  return against === undefined ? [] : [`two sides disagree: ${STATUS_WORDS[status].toLowerCase()}, the other says ${against.join(', and ')}`];
}

function explain(item: AnnotationItem): string {
  return [item.text, describe(item), STATUS_WORDS[shownStatus(item)], ...(item.note === undefined ? [] : [`Note: ${item.note}`])].join('\n');
}

import * as vscode from 'vscode';
import type { AnnotationStatus, SpanLayer } from '../../../server/src/lsp/protocol';
import type { Review } from './review';
import { LAYER_WORDS, STATUS_WORDS, compareLabels, labelKey, shownStatus, type ReviewFilter } from './review-filter';
import type { Grouping } from './review-tree';

const GROUPINGS: readonly (vscode.QuickPickItem & { readonly grouping: Grouping })[] = [
  { grouping: 'status', label: 'By status', description: 'undecided first' },
  { grouping: 'label', label: 'By label' },
  { grouping: 'certainty', label: 'Least certain first', description: 'of quotes the speaker counts' },
];

/** Asks how the review puts annotations together. */
export async function chooseGrouping(review: Review): Promise<void> {
  const picked = await vscode.window.showQuickPick(GROUPINGS.map((item) => (item.grouping === review.grouping() ? { ...item, label: `$(check) ${item.label}` } : item)), { title: 'Group the Review' });
  if (picked) review.groupBy(picked.grouping);
}

interface Choice extends vscode.QuickPickItem {
  readonly kindOf?: 'layers' | 'labels' | 'statuses';
  readonly value?: string;
}

/** Asks which layers, labels and statuses the review shows; of each kind all where none is chosen. */
export async function chooseFilter(review: Review): Promise<void> {
  const picked = await vscode.window.showQuickPick(choices(review), { title: 'Show in the Review', placeHolder: 'Of layers, labels and statuses all are shown where none is chosen', canPickMany: true, matchOnDescription: true });
  if (!picked) return;
  const values = (kind: Choice['kindOf']): string[] => picked.flatMap(({ kindOf, value }) => (kindOf === kind && value !== undefined ? [value] : []));
  review.filterBy({ ...review.filter(), layers: values('layers') as SpanLayer[], labels: values('labels'), statuses: values('statuses') as AnnotationStatus[] });
}

/** Layers and statuses always, and the labels that the article has or the filter names. */
function choices(review: Review): Choice[] {
  const { annotations = [] } = review.article() ?? {};
  const filter = review.filter();
  const section = (title: string, kindOf: 'layers' | 'labels' | 'statuses', values: readonly (readonly [value: string, label: string])[], valueOf: (item: (typeof annotations)[number]) => string): Choice[] => [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...values.map(([value, label]): Choice => ({ label, kindOf, value, description: String(annotations.filter((item) => valueOf(item) === value).length), picked: (filter[kindOf] as readonly string[]).includes(value) })),
  ];
  const named = filter.labels.map((key) => ({ layer: key.slice(0, key.indexOf(' ')) as SpanLayer, label: key.slice(key.indexOf(' ') + 1) }));
  const labels = new Map([...annotations, ...named].sort(compareLabels).map((one) => [labelKey(one), one.label]));
  return [
    ...section('Status', 'statuses', Object.entries(STATUS_WORDS), shownStatus),
    ...section('Layer', 'layers', Object.entries(LAYER_WORDS), ({ layer }) => layer),
    ...section('Label', 'labels', [...labels].filter(([, label]) => label !== ''), labelKey),
  ];
}

/** Asks for words that annotations must hold; the review follows while they are typed, and Escape brings back what was. */
export function chooseText(review: Review): void {
  const before = review.filter();
  const input = vscode.window.createInputBox();
  const showText = (text: string): void => review.filterBy({ ...before, text } satisfies ReviewFilter);
  let isKept = false;
  Object.assign(input, { title: 'Find in the Review', placeholder: 'Part of a text, a name or a value; empty shows everything', value: before.text });
  input.onDidChangeValue(showText);
  input.onDidAccept(() => {
    isKept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isKept) review.filterBy(before);
    input.dispose();
  });
  input.show();
}

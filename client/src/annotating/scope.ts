import * as vscode from 'vscode';
import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import { plural } from '../status-text';
import { placeOf } from './editor-ranges';
import { ofSameEntity, unmarkedOccurrences, withSameText } from './everywhere';
import type { AnnotatingSession, Scene } from './session';

/** Annotations of the article that one decision is about, and places where it adds one. */
export interface Scope {
  readonly items: readonly AnnotationItem[];
  readonly places: readonly FlatRange[];
}

interface ScopeChoice extends vscode.QuickPickItem {
  readonly scope: Scope;
}

/**
 * Asks which annotations besides the given one are meant, with how many each answer is about; asks nothing where there is
 * no other. `undefined` where the person turned back.
 * @param unmarked whether places are meant too where the text stands and nothing is marked
 */
export async function askScope(session: AnnotatingSession, scene: Scene, item: AnnotationItem, title: string, { unmarked = false, alone = false }: { readonly unmarked?: boolean; readonly alone?: boolean } = {}): Promise<Scope | undefined> {
  const same = withSameText(scene.items, item);
  const entity = ofSameEntity(scene.items, item);
  const places = unmarked && item.layer === 'entities' ? unmarkedPlaces(session, scene, item.text) : [];
  const choices: ScopeChoice[] = [
    ...(same.length + places.length > 1 ? [choice(`Every “${item.text}”`, { items: same, places }, 'whole words')] : []),
    ...(entity.length > 1 && !hasSameItems(entity, same) ? [choice(`Every mention of ${item.entity?.name ?? item.text}`, { items: entity, places: [] }, variants(entity))] : []),
  ];
  const single: Scope = { items: [item], places: [] };
  if (choices.length === 0) return single;
  if (alone) choices.push(choice('Only this one', single));
  return (await vscode.window.showQuickPick(choices, { title, placeHolder: 'In this article; one undo takes all of it back' }))?.scope;
}

function choice(label: string, scope: Scope, detail?: string): ScopeChoice {
  const count = scope.items.length + scope.places.length;
  const description = `${plural(count, 'place')}${scope.places.length === 0 ? '' : `, ${scope.places.length} not marked yet`}`;
  return { label, description, detail, scope };
}

function unmarkedPlaces({ articles }: AnnotatingSession, { document, items }: Scene, text: string): FlatRange[] {
  const outside = articles.marks(document)?.boilerplate ?? [];
  const ranges = Array.from({ length: outside.length / 4 }, (_, index) => outside.slice(index * 4, index * 4 + 4) as unknown as FlatRange);
  return unmarkedOccurrences(document.getText(), text, (offset) => placeOf(document.positionAt(offset)), items, ranges);
}

/** The different wordings, a few of them. */
function variants(items: readonly AnnotationItem[]): string {
  const wordings = [...new Set(items.map(({ text }) => text))];
  return wordings.length > 5 ? `${wordings.slice(0, 5).join(', ')} …` : wordings.join(', ');
}

function hasSameItems(a: readonly AnnotationItem[], b: readonly AnnotationItem[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

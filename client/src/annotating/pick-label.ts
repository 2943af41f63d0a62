import * as vscode from 'vscode';
import type { SpanLayer } from '../../../server/src/lsp/protocol';
import { DATE_TYPES, labelsInUse, QUOTE_TYPES, type Label } from './label-set';

interface LabelChoice extends vscode.QuickPickItem {
  readonly layer?: SpanLayer;
  readonly key?: string;
}

const TITLES: Readonly<Record<SpanLayer, string>> = { entities: 'Names', dates: 'Dates', quotes: 'Quotes' };

function labelsOf(layer: SpanLayer): readonly Label[] {
  return layer === 'entities' ? labelsInUse() : layer === 'dates' ? DATE_TYPES : QUOTE_TYPES;
}

/**
 * Asks for a label of one of the layers. The key of a label, typed alone, picks it; keys are those of the first layer.
 * @param last the label that is offered first
 */
export async function pickLabel(layers: readonly SpanLayer[], last?: string): Promise<{ readonly layer: SpanLayer; readonly label: string } | undefined> {
  const items = layers.flatMap((layer, index): LabelChoice[] => [
    { label: TITLES[layer], kind: vscode.QuickPickItemKind.Separator },
    ...labelsOf(layer).map(({ name, words, key }) => ({ label: name, description: index === 0 && key !== undefined ? `${words} (${key})` : words, layer, ...(index === 0 && { key }) })),
  ]);
  const chosen = await ask(items, items.find(({ label, layer }) => layer !== undefined && label === last));
  return chosen?.layer && { layer: chosen.layer, label: chosen.label };
}

function ask(items: readonly LabelChoice[], active: LabelChoice | undefined): Promise<LabelChoice | undefined> {
  const picker = vscode.window.createQuickPick<LabelChoice>();
  picker.title = 'Label';
  picker.placeholder = 'Type the key of a label, or part of its name';
  picker.matchOnDescription = true;
  picker.items = items;
  if (active) picker.activeItems = [active];
  return new Promise((resolve) => {
    const done = (choice: LabelChoice | undefined): void => {
      resolve(choice);
      picker.dispose();
    };
    picker.onDidAccept(() => done(picker.activeItems[0]));
    picker.onDidHide(() => done(undefined));
    picker.onDidChangeValue((typed) => {
      const byKey = items.find(({ key }) => key !== undefined && key === typed);
      if (byKey) done(byKey);
    });
    picker.show();
  });
}

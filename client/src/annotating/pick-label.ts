import * as vscode from 'vscode';
import type { LabelItem, SpanLayer } from '../../../server/src/lsp/protocol';
import { labelsFor } from './label-set';
import type { AnnotatingSession, Scene } from './session';

interface LabelChoice extends vscode.QuickPickItem {
  readonly layer?: SpanLayer;
  readonly key?: string;
}

const TITLES: Readonly<Record<SpanLayer, string>> = { entities: 'Names', dates: 'Dates', quotes: 'Quotes' };

/**
 * Asks for a label of one of the layers. The key of a label, typed alone, picks it; keys are those of the first layer.
 * @param last the label that is offered first
 */
export async function pickLabel(session: AnnotatingSession, { document }: Scene, layers: readonly SpanLayer[], last?: string): Promise<{ readonly layer: SpanLayer; readonly label: string } | undefined> {
  const labels = await labelsFor(session, document.uri);
  const items = layers.flatMap((layer, index): LabelChoice[] => [
    { label: TITLES[layer], kind: vscode.QuickPickItemKind.Separator },
    ...labels[layer].map((label): LabelChoice => ({
      label: label.label,
      description: index === 0 && label.key !== undefined ? `${label.words} (${label.key})` : label.words,
      detail: explain(label),
      layer,
      ...(index === 0 && { key: label.key }),
    })),
  ]);
  const chosen = await ask(items, items.find(({ label, layer }) => layer !== undefined && label === last));
  return chosen?.layer && { layer: chosen.layer, label: chosen.label };
}

/** What a label is for, with an example or two. */
function explain({ definition, examples = [] }: LabelItem): string | undefined {
  const such = examples.length === 0 ? undefined : `Such as ${examples.slice(0, 3).map((example) => `“${example}”`).join(', ')}.`;
  return [definition, such].filter((part) => part !== undefined).join(' ') || undefined;
}

function ask(items: readonly LabelChoice[], active: LabelChoice | undefined): Promise<LabelChoice | undefined> {
  const picker = vscode.window.createQuickPick<LabelChoice>();
  picker.title = 'Label';
  picker.placeholder = 'Type the key of a label, or part of its name';
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
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

import * as vscode from 'vscode';
import type { LayerName } from '../../../server/src/lsp/protocol';
import { LAYER_NAMES, readLayers, writeLayer } from '../settings';
import type { Session } from './register';

const LABELS: Readonly<Record<LayerName, string>> = {
  entities: 'Entities',
  quotes: 'Quotes',
  dates: 'Dates',
  boilerplate: 'Boilerplate',
};

/** Turns one layer over (for keybindings), or asks which layers to show. */
export async function toggleLayers({ active }: Session, layer?: LayerName): Promise<void> {
  const scope = active.current()?.uri;
  const shown = readLayers(scope);
  if (layer && LAYER_NAMES.includes(layer)) {
    await writeLayer(scope, layer, !shown[layer]);
    return;
  }
  const chosen = await vscode.window.showQuickPick(
    LAYER_NAMES.map((name) => ({ label: LABELS[name], name, picked: shown[name] })),
    { title: 'Layers to Show', placeHolder: 'Exports always hold every layer', canPickMany: true },
  );
  if (!chosen) return;
  for (const name of LAYER_NAMES) {
    const wanted = chosen.some((item) => item.name === name);
    if (wanted !== shown[name]) await writeLayer(scope, name, wanted);
  }
}

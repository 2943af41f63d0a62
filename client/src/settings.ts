import * as vscode from 'vscode';
import type { LayerName } from '../../server/src/lsp/protocol';
import type { ArticleGlobs } from './article-globs';
import { planUpdate } from './setting-update';

/** The layers in the order in which they are offered. */
export const LAYER_NAMES: readonly LayerName[] = ['entities', 'quotes', 'dates', 'boilerplate'];

export function readArticleGlobs(scope: vscode.Uri): ArticleGlobs {
  const files = vscode.workspace.getConfiguration('newsmark.files', scope);
  return { include: files.get<string[]>('include', []), exclude: files.get<string[]>('exclude', []) };
}

/** Whether kinds are told apart by underlines besides colour. */
export function readUnderlines(scope: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('newsmark', scope).get('underlines', true);
}

export function readLayers(scope: vscode.Uri | undefined): Record<LayerName, boolean> {
  const layers = vscode.workspace.getConfiguration('newsmark.layers', scope);
  return Object.fromEntries(LAYER_NAMES.map((name) => [name, layers.get(name, true)])) as Record<LayerName, boolean>;
}

/** Switches a layer on or off, as {@link planUpdate} says where. */
export async function writeLayer(scope: vscode.Uri | undefined, name: LayerName, shown: boolean): Promise<void> {
  const layers = vscode.workspace.getConfiguration('newsmark.layers', scope);
  const { target, value } = planUpdate(layers.inspect<boolean>(name) ?? {}, shown);
  await layers.update(name, value, TARGETS[target]);
}

const TARGETS = { folder: vscode.ConfigurationTarget.WorkspaceFolder, workspace: vscode.ConfigurationTarget.Workspace, user: vscode.ConfigurationTarget.Global };

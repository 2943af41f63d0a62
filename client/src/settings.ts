import * as vscode from 'vscode';
import type { LayerName } from '../../server/src/lsp/protocol';

/** The layers in the order in which they are offered. */
export const LAYER_NAMES: readonly LayerName[] = ['entities', 'quotes', 'dates', 'boilerplate'];

/** Globs that say which files count as articles, relative to the workspace folder. */
export interface ArticleGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

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

/** Switches a layer on or off where the setting has a value already, else in the workspace, else for the user. */
export async function writeLayer(scope: vscode.Uri | undefined, name: LayerName, shown: boolean): Promise<void> {
  const layers = vscode.workspace.getConfiguration('newsmark.layers', scope);
  const known = layers.inspect<boolean>(name);
  const target =
    known?.workspaceFolderValue !== undefined ? vscode.ConfigurationTarget.WorkspaceFolder
    : known?.workspaceValue !== undefined || vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await layers.update(name, shown, target);
}

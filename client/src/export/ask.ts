import * as vscode from 'vscode';
import { plural } from '../status-text';
import { resultName } from './result-name';
import type { Destination } from './destination';

/** Asks what to export: the article in the active editor, a workspace folder, or all of them. */
export async function askForArticles(document: vscode.TextDocument | undefined): Promise<readonly vscode.Uri[] | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const choices = [
    ...(document?.languageId === 'plaintext' ? [{ label: '$(file) This article', description: vscode.workspace.asRelativePath(document.uri), uris: [document.uri] }] : []),
    ...folders.map((folder) => ({ label: `$(folder) ${folder.name}`, description: 'every article in the folder', uris: [folder.uri] })),
    ...(folders.length > 1 ? [{ label: '$(folder-library) Whole workspace', description: 'every article in every folder', uris: folders.map((folder) => folder.uri) }] : []),
  ];
  if (choices.length === 0) {
    void vscode.window.showInformationMessage('Open an article or a folder with articles first.');
    return undefined;
  }
  if (choices.length === 1) return choices[0]?.uris;
  return (await vscode.window.showQuickPick(choices, { title: 'Export Annotations', placeHolder: 'What to export' }))?.uris;
}

/** Asks which annotations are written: true for only what people accepted, changed or added. `undefined` where the person turned back. */
export async function askWhichAnnotations(): Promise<boolean | undefined> {
  const choices = [
    { label: '$(list-flat) Everything', description: 'suggestions and decisions, each with its status', accepted: false },
    { label: '$(check-all) Only what was accepted', description: 'what somebody accepted, changed or added', accepted: true },
  ];
  return (await vscode.window.showQuickPick(choices, { title: 'Export Annotations', placeHolder: 'Which annotations to write' }))?.accepted;
}

/** Asks where the record of one article goes. */
export async function askForFile(article: vscode.Uri): Promise<Destination | undefined> {
  const defaultUri = article.scheme === 'untitled' ? besideNothing(article) : article.with({ path: resultName(article.path) });
  const file = await vscode.window.showSaveDialog({ title: 'Export Annotations', defaultUri, filters: { JSON: ['json'], 'JSON Lines': ['jsonl'] } });
  return file && { kind: 'file', file };
}

/** Where the record of an article that was never saved may go. */
function besideNothing({ path }: vscode.Uri): vscode.Uri | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && vscode.Uri.joinPath(folder.uri, resultName(path.slice(path.lastIndexOf('/') + 1)));
}

/** Asks once before records that are there already are replaced; yes where there are none. */
export async function askToReplace(count: number): Promise<boolean> {
  if (count === 0) return true;
  const text = count === 1 ? '1 file is there already and will be replaced.' : `${plural(count, 'file')} are there already and will be replaced.`;
  return (await vscode.window.showWarningMessage(text, { modal: true }, 'Replace')) === 'Replace';
}

/** Asks how and where the records of many articles go. */
export async function askForDestination(near: vscode.Uri): Promise<Destination | undefined> {
  const layouts: readonly (vscode.QuickPickItem & { readonly writes: 'folder' | 'jsonl' })[] = [
    { label: '$(files) One JSON file per article', description: 'in a folder, names as in the workspace', writes: 'folder' },
    { label: '$(file) One JSONL file', description: 'one article per line', writes: 'jsonl' },
  ];
  const layout = await vscode.window.showQuickPick(layouts, { title: 'Export Annotations', placeHolder: 'How to write the records' });
  if (!layout) return undefined;
  if (layout.writes === 'folder') {
    const chosen = await vscode.window.showOpenDialog({ title: 'Export Annotations', openLabel: 'Export Here', defaultUri: near, canSelectFiles: false, canSelectFolders: true });
    return chosen?.[0] && { kind: 'folder', folder: chosen[0] };
  }
  const defaultUri = vscode.Uri.joinPath(near, 'newsmark.jsonl');
  const file = await vscode.window.showSaveDialog({ title: 'Export Annotations', defaultUri, filters: { 'JSON Lines': ['jsonl'] } });
  return file && { kind: 'file', file };
}

import * as vscode from 'vscode';
import { articleMatcher } from './article-globs';
import { readArticleGlobs } from './settings';
import { sidecarSuffixes, stemOf } from './sidecar-names';

/** Lets sidecars go where their articles go in VS Code, and with them: in the same edit, so that one undo takes both back. */
export function followArticles(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(moveSidecars(event.files))),
    vscode.workspace.onWillDeleteFiles((event) => event.waitUntil(deleteSidecars(event.files))),
  );
}

async function moveSidecars(files: vscode.FileWillRenameEvent['files']): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  const taken = new Set(files.map(({ newUri }) => newUri.toString()));
  for (const { oldUri, newUri } of files) {
    for (const suffix of await suffixesBeside(oldUri)) {
      const [from, to] = [besideArticle(oldUri, suffix), besideArticle(newUri, suffix)];
      if (from.toString() === to.toString() || moved.has(from.toString())) continue;
      if (taken.has(to.toString()) || (!isSameButForCase(from, to) && (await exists(to)))) {
        void vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(from)} stays where it is: ${vscode.workspace.asRelativePath(to)} is there already.`);
        continue;
      }
      taken.add(to.toString());
      edit.renameFile(from, to, { ignoreIfExists: true });
    }
  }
  return edit;
}

async function deleteSidecars(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const deleted = new Set(files.map(String));
  for (const article of files) {
    for (const suffix of await suffixesBeside(article)) {
      const sidecar = besideArticle(article, suffix);
      if (!deleted.has(sidecar.toString())) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
    }
  }
  return edit;
}

/** What the sidecars of a file are named behind its own name; nothing where it is a folder or no article. */
export async function suffixesBeside(file: vscode.Uri): Promise<string[]> {
  const base = vscode.workspace.getWorkspaceFolder(file)?.uri.path ?? '';
  const matches = articleMatcher(readArticleGlobs(file));
  const isArticle = (uri: vscode.Uri): boolean => matches(uri.path.slice(base.length).replace(/^\//, ''));
  const name = nameOf(file);
  if (!isArticle(file) && !isOpenText(file)) return [];
  const folder = vscode.Uri.joinPath(file, '..');
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = entries.flatMap(([entry, type]) => (type & vscode.FileType.Directory ? [] : [entry]));
  return names.includes(name) ? sidecarSuffixes(name, names, (entry) => isArticle(vscode.Uri.joinPath(folder, entry))) : [];
}

function isOpenText(file: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri, languageId }) => languageId === 'plaintext' && uri.toString() === file.toString());
}

function besideArticle(article: vscode.Uri, suffix: string): vscode.Uri {
  return vscode.Uri.joinPath(article, '..', `${stemOf(nameOf(article))}${suffix}`);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** On file systems that ignore case a file that changes its case alone is in its own way. */
function isSameButForCase(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString().toLowerCase() === other.toString().toLowerCase();
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(file)).then(() => true, () => false);
}

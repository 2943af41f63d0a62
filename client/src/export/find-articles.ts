import * as vscode from 'vscode';
import { articleMatcher } from '../article-globs';
import { readArticleGlobs } from '../settings';

/** An article to export, with the id of its record. */
export interface ArticleFile {
  readonly uri: vscode.Uri;
  /** Path relative to the workspace folder, with `/`. */
  readonly id: string;
}

/**
 * Finds the articles among files and folders, in order of their paths. A file counts because a person chose it; in folders
 * the `newsmark.files` settings decide. Linked folders are not followed: they can lead in circles.
 *
 * Folders are read one by one because VS Code's own search finds nothing in the virtual file systems of other extensions.
 */
export async function findArticles(chosen: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<ArticleFile[]> {
  const found = new Map<string, vscode.Uri>();
  for (const uri of chosen) {
    const { type } = await vscode.workspace.fs.stat(uri);
    const files = type & vscode.FileType.Directory ? articlesBelow(uri, token) : [uri];
    for await (const file of files) found.set(file.toString(), file);
  }
  const uris = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const folders = new Set(uris.map((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString()));
  return uris.map((uri) => ({ uri, id: relativePath(uri, folders.size > 1) }));
}

/** Path of a file in its workspace folder; the name of the folder before it where several would be mixed up. */
function relativePath(uri: vscode.Uri, withFolder: boolean): string {
  if (vscode.workspace.getWorkspaceFolder(uri)) return vscode.workspace.asRelativePath(uri, withFolder);
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function* articlesBelow(folder: vscode.Uri, token: vscode.CancellationToken): AsyncGenerator<vscode.Uri> {
  const base = vscode.workspace.getWorkspaceFolder(folder)?.uri.path ?? '';
  const isArticle = articleMatcher(readArticleGlobs(folder));
  yield* filesBelow(folder, (uri) => isArticle(uri.path.slice(base.length).replace(/^\//, '')), token);
}

/** The files of a folder and all folders in it, but those that are hidden or hold packages. */
export async function* filesBelow(folder: vscode.Uri, isWanted: (uri: vscode.Uri) => boolean, token?: vscode.CancellationToken): AsyncGenerator<vscode.Uri> {
  const folders = [folder];
  for (let next = folders.pop(); next && token?.isCancellationRequested !== true; next = folders.pop()) {
    for (const [name, type] of await vscode.workspace.fs.readDirectory(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      if (type === vscode.FileType.Directory) {
        if (!name.startsWith('.') && name !== 'node_modules') folders.push(uri);
      } else if (type & vscode.FileType.File && isWanted(uri)) {
        yield uri;
      }
    }
  }
}

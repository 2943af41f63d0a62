import * as vscode from 'vscode';
import { articleMatcher } from '../article-globs';
import { readArticleGlobs } from '../settings';
import type { Direction } from './next-undecided';

/** The other articles of a folder in the order in which one goes through it: those after an article first, then those before it. */
export async function articlesBeside(article: vscode.Uri, direction: Direction): Promise<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(article, '..');
  const base = vscode.workspace.getWorkspaceFolder(article)?.uri.path ?? folder.path;
  const isArticle = articleMatcher(readArticleGlobs(article));
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const articles = entries.flatMap(([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    return type & vscode.FileType.Directory || !isArticle(uri.path.slice(base.length).replace(/^\//, '')) ? [] : [uri];
  });
  articles.sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }));
  if (direction === 'previous') articles.reverse();
  const at = articles.findIndex(({ path }) => path === article.path);
  return [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))];
}

import * as vscode from 'vscode';
import { stemOf } from '../sidecar-names';

/**
 * Says which version of an article and its sidecar the disk holds; `undefined` where the article is open: what the editor
 * shows counts then, and the disk tells nothing of it.
 */
export async function stampOf(article: vscode.Uri): Promise<string | undefined> {
  if (vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === article.toString())) return undefined;
  const stamps = await Promise.all([article, sidecarOf(article)].map(async (file) => {
    const stat = await Promise.resolve(vscode.workspace.fs.stat(file)).catch(() => undefined);
    return stat === undefined ? '' : `${stat.mtime} ${stat.size}`;
  }));
  return stamps.join(' ');
}

/** Where the decisions lie that the views show: those of the annotator who is at work. */
function sidecarOf(article: vscode.Uri): vscode.Uri {
  const annotator = vscode.workspace.getConfiguration('newsmark', article).get('annotator', '');
  const stem = stemOf(article.path.slice(article.path.lastIndexOf('/') + 1));
  return vscode.Uri.joinPath(article, '..', `${stem}${annotator === '' ? '' : `.${annotator}`}.marks.json`);
}

import * as vscode from 'vscode';
import type { FolderArticles } from './folder-articles';
import { isBegun, progressOf, progressWords } from './read-article';

/** Marks articles that somebody decides on in the Explorer: a tick where all is decided, else how much is left. */
export function markArticles(folder: FolderArticles): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      const article = folder.known(uri.toString());
      const progress = article && progressOf(article);
      if (!progress || !isBegun(progress) || !readArticleBadges(uri)) return undefined;
      const { undecided } = progress;
      // There is room for two characters.
      return { badge: undecided === 0 ? '✓' : undecided < 100 ? String(undecided) : '•', tooltip: progressWords(progress) };
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    folder.onDidChange(() => changed.fire(undefined)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.articleBadges')) changed.fire(undefined);
    }),
  );
}

function readArticleBadges(scope: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('newsmark', scope).get('articleBadges', true);
}

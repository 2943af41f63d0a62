import * as vscode from 'vscode';
import type { Session } from '../commands/register';
import type { ActiveAnnotations } from './active-annotations';
import type { FolderArticles } from './folder-articles';
import { readingWords } from './folder-tree';
import type { ReadArticle } from './read-article';
import { createTree, type Tree } from './tree';
import type { TreeNode } from './tree-node';

/** A view of something in the active article, or in all articles of the folder. */
export interface ArticleOrFolderView extends vscode.Disposable {
  readonly tree: Tree;
  showFolder(wanted: boolean): void;
  /** Builds it anew: something else that it shows has changed. */
  redraw(): void;
}

export interface ArticleOrFolderOptions {
  readonly id: string;
  /** The context key that says that the folder is shown. */
  readonly key: string;
  /** What to say where the articles hold nothing to list. */
  readonly nothing: string;
  build(articles: readonly ReadArticle[], naming: boolean): TreeNode[];
}

export function showArticleOrFolder({ context }: Session, active: ActiveAnnotations, folder: FolderArticles, { id, key, nothing, build }: ArticleOrFolderOptions): ArticleOrFolderView {
  const tree = createTree(id);
  let drawn = 0;
  let isFolder = context.workspaceState.get(key, false);

  function update(): void {
    if (!tree.view.visible) return;
    const article = active.current();
    const state = isFolder ? folder.state() : undefined;
    const articles = state?.articles ?? (article === undefined ? [] : [article]);
    tree.view.description = state === undefined ? undefined : state.isReading ? readingWords(state) : `all articles (${articles.length})`;
    // A long list that grows is drawn anew when it has doubled: every time would cost more than the reading.
    if (state?.isReading === true && articles.length > drawn && articles.length < 2 * drawn) return;
    drawn = articles.length;
    const shown = build(articles, isFolder);
    tree.show(shown);
    tree.view.message = shown.length === 0 && articles.length > 0 && state?.isReading !== true ? nothing : undefined;
  }

  function readIfWanted(): void {
    if (isFolder && tree.view.visible) void folder.read();
  }

  function showFolder(wanted: boolean): void {
    isFolder = wanted;
    void vscode.commands.executeCommand('setContext', key, wanted);
    void context.workspaceState.update(key, wanted);
    update();
    readIfWanted();
  }

  const subscriptions = vscode.Disposable.from(
    active.onDidChange(() => {
      if (!isFolder) update();
    }),
    folder.onDidChange(() => {
      if (isFolder) update();
    }),
    tree.view.onDidChangeVisibility(() => {
      update();
      readIfWanted();
    }),
  );
  showFolder(isFolder);
  return { tree, showFolder, redraw: update, dispose: () => vscode.Disposable.from(tree, subscriptions).dispose() };
}

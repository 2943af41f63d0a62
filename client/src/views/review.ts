import * as vscode from 'vscode';
import type { Session } from '../commands/register';
import type { ActiveAnnotations } from './active-annotations';
import { VIEW_KEYS, VIEWS } from './command-names';
import type { FolderArticles } from './folder-articles';
import { FOLDER_ID, folderNode } from './folder-tree';
import { isBegun, progressOf, progressWords, type ReadArticle } from './read-article';
import { NO_FILTER, describeFilter, isFiltering, type ReviewFilter } from './review-filter';
import { reviewTree, type Grouping } from './review-tree';
import { createTree, type Tree } from './tree';

const GROUPING_KEY = 'review.grouping';

/** The view of what is decided and what is left in the active article. */
export interface Review extends vscode.Disposable {
  readonly tree: Tree;
  readonly article: () => ReadArticle | undefined;
  grouping(): Grouping;
  groupBy(grouping: Grouping): void;
  filter(): ReviewFilter;
  filterBy(filter: ReviewFilter): void;
}

export function showReview({ context }: Session, active: ActiveAnnotations, folder: FolderArticles): Review {
  const tree = createTree(VIEWS.review);
  let grouping = context.workspaceState.get<Grouping>(GROUPING_KEY, 'status');
  let filter = NO_FILTER;

  function update(): void {
    const article = active.current();
    const shown = article === undefined ? [] : reviewTree(article, grouping, filter);
    // Without an article the view says what it is for, until somebody counts the folder.
    const isFolderShown = vscode.workspace.workspaceFolders !== undefined && (article !== undefined || folder.isWanted());
    tree.show([...(isFolderShown ? [folderNode(folder.state())] : []), ...shown]);
    tree.view.message = article !== undefined && isFiltering(filter) ? `Shown: ${describeFilter(filter)}` : undefined;
    countIn(tree, article);
  }

  const subscriptions = vscode.Disposable.from(
    active.onDidChange(update),
    folder.onDidChange(update),
    tree.view.onDidExpandElement(({ element }) => {
      if (element === FOLDER_ID) void folder.read();
    }),
  );
  update();
  return {
    tree,
    article: active.current,
    grouping: () => grouping,
    groupBy(wanted) {
      grouping = wanted;
      void context.workspaceState.update(GROUPING_KEY, wanted);
      update();
    },
    filter: () => filter,
    filterBy(wanted) {
      filter = wanted;
      void vscode.commands.executeCommand('setContext', VIEW_KEYS.reviewFiltered, isFiltering(filter));
      update();
    },
    dispose: () => vscode.Disposable.from(tree, subscriptions).dispose(),
  };
}

/** The badge is for who annotates: a reader has nothing left to do. */
function countIn({ view }: Tree, article: ReadArticle | undefined): void {
  const progress = article && progressOf(article);
  view.description = progress && progressWords(progress);
  view.badge = progress && isBegun(progress) && progress.undecided > 0 ? { value: progress.undecided, tooltip: progressWords(progress) } : undefined;
}

import { plural } from '../status-text';
import { progressOf, progressWords, type ReadArticle } from './read-article';
import type { TreeNode } from './tree-node';

/** How far the reading of a folder has come. */
export interface FolderState {
  readonly articles: readonly ReadArticle[];
  readonly isReading: boolean;
  /** Articles to read in all, where that is known. */
  readonly total?: number;
  /** Articles that cannot be read, by name, and why. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

/** The id of {@link folderNode}. */
export const FOLDER_ID = 'folder';

/** `reading, 12 of 40`: shown while it goes on. */
export function readingWords({ articles, problems, total }: FolderState): string {
  return total === undefined ? 'looking for articles' : `reading, ${articles.length + problems.length} of ${total}`;
}

/** All articles of the folder with what is left to decide in each. */
export function folderNode(state: FolderState): TreeNode {
  const counted = state.articles.map((article) => ({ article, progress: progressOf(article) }));
  const done = counted.filter(({ progress }) => progress.undecided === 0).length;
  const undecided = counted.reduce((sum, { progress }) => sum + progress.undecided, 0);
  const summary = state.articles.length === 0 ? 'not counted yet' : `${done} of ${plural(state.articles.length, 'article')} done, ${undecided} undecided`;
  return {
    id: FOLDER_ID, kind: 'folder', label: 'All articles', icon: 'folder-library', description: state.isReading ? readingWords(state) : summary,
    children: [
      ...counted.map(({ article, progress }): TreeNode => ({
        id: `article ${article.uri}`, kind: 'article', label: article.name, icon: progress.undecided === 0 ? 'pass' : 'circle-outline', target: { uri: article.uri },
        description: [progressWords(progress), ...(progress.orphans > 0 ? [plural(progress.orphans, 'orphan')] : [])].join(', '),
      })),
      ...state.problems.map(({ name, message }): TreeNode => ({ id: `problem ${name}`, kind: 'note', label: name, description: message, tooltip: message, icon: 'warning' })),
      ...(counted.length + state.problems.length === 0 ? [{ id: 'no article', kind: 'note', label: state.isReading ? 'Reading the articles' : 'No articles here' } as const] : []),
    ],
  };
}

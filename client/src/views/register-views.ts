import * as vscode from 'vscode';
import type { Session } from '../commands/register';
import { registerComparing } from '../comparing/register-comparing';
import { followActive } from './active-annotations';
import { markArticles } from './article-badges';
import { showArticleOrFolder } from './article-or-folder';
import { chooseFilter, chooseGrouping, chooseText } from './choose-filter';
import { VIEWS, VIEW_COMMANDS as COMMANDS, VIEW_KEYS, type ViewCommand } from './command-names';
import { attachOrphan, decideInReview, discardOrphans, markArticleDone } from './decide-in-review';
import { createFolderArticles } from './folder-articles';
import { goToText } from './go-to-text';
import { quoteWithAttribution } from './quoted-words';
import { showReview } from './review';
import { NO_FILTER } from './review-filter';
import { speakersTree } from './speakers-tree';
import { timelineTree } from './timeline-tree';
import type { Tree } from './tree';
import type { TreeNode } from './tree-node';

/** Nodes come by their ids. */
type Handler = (node?: string, selected?: readonly string[]) => unknown;

/** Shows the review, the timeline and the speakers of articles beside the editor, with their commands and badges. */
export function registerViews(session: Session): vscode.Disposable {
  const { client, log, decisions } = session;
  const folder = createFolderArticles(session);
  const trees: Tree[] = [];
  const active = followActive(session, () => trees.some(({ view }) => view.visible));
  const review = showReview(session, active, folder);
  const timeline = showArticleOrFolder(session, active, folder, { id: VIEWS.timeline, key: VIEW_KEYS.timelineShowsFolder, nothing: 'No dates here.', build: timelineTree });
  const speakers = showArticleOrFolder(session, active, folder, { id: VIEWS.speakers, key: VIEW_KEYS.speakersShowFolder, nothing: 'Nobody is quoted here.', build: (articles, naming) => speakersTree(articles, naming, session.tinting.isOn()) });
  const comparing = registerComparing(session);
  trees.push(review.tree, timeline.tree, speakers.tree, comparing.tree);
  const readAgain = (): void => void (folder.isWanted() && folder.read());
  const handlers: Record<ViewCommand, Handler> = {
    [COMMANDS.refreshViews]() {
      active.refresh();
      readAgain();
    },
    [COMMANDS.stopReading]: folder.stop,
    [COMMANDS.groupReview]: () => chooseGrouping(review),
    [COMMANDS.filterReview]: () => chooseFilter(review),
    [COMMANDS.searchReview]: () => chooseText(review),
    [COMMANDS.clearReviewFilter]: () => review.filterBy(NO_FILTER),
    [COMMANDS.acceptInReview]: (node, selected) => decideInReview(session, review, 'accept', node, selected),
    [COMMANDS.rejectInReview]: (node, selected) => decideInReview(session, review, 'reject', node, selected),
    [COMMANDS.forgetInReview]: (node, selected) => decideInReview(session, review, 'forget', node, selected),
    [COMMANDS.attachOrphan]: (node) => attachOrphan(session, review, node),
    [COMMANDS.discardOrphan]: (node, selected) => discardOrphans(session, review, node, selected),
    [COMMANDS.markArticleDone]: () => markArticleDone(session, review),
    [COMMANDS.countFolder]: () => folder.read(),
    [COMMANDS.timelineOfFolder]: () => timeline.showFolder(true),
    [COMMANDS.timelineOfArticle]: () => timeline.showFolder(false),
    [COMMANDS.speakersOfFolder]: () => speakers.showFolder(true),
    [COMMANDS.speakersOfArticle]: () => speakers.showFolder(false),
    [COMMANDS.copyQuote]: (node) => copyQuote(speakers.tree.find(node === undefined ? speakers.tree.view.selection : [node])[0]),
    [COMMANDS.goToText]: (view, nodes) => goToText(trees.find((tree) => tree.id === view)?.find(nodes ?? [])[0]),
  };
  return vscode.Disposable.from(
    active,
    folder,
    review,
    timeline,
    speakers,
    comparing,
    markArticles(folder),
    active.onDidChange(() => {
      const article = active.current();
      if (article) folder.put(article);
    }),
    session.tinting.onDidChange(speakers.redraw),
    ...trees.map(({ view }) => view.onDidChangeVisibility(() => active.refresh())),
    client.onDidChangeState(readAgain),
    decisions.onDidChange((article) => {
      if (article?.toString() !== active.current()?.uri) readAgain();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('newsmark')) return;
      folder.forget();
      readAgain();
    }),
    ...Object.entries(handlers).map(([name, handle]) => vscode.commands.registerCommand(name, async (node?: string, selected?: readonly string[]) => {
      try {
        await handle(node, selected);
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    })),
  );
}

async function copyQuote(node?: TreeNode): Promise<void> {
  if (!node?.item || !node.target) return;
  await vscode.env.clipboard.writeText(quoteWithAttribution(node.item, vscode.workspace.asRelativePath(vscode.Uri.parse(node.target.uri))));
}

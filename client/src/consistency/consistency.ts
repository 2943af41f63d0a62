import * as vscode from 'vscode';
import { canKeepDecisions } from '../commands/decide';
import { keepInFolder } from '../annotating/decide-in-folder';
import { folderOf, preview } from '../annotating/in-folder';
import type { AnnotatingSession } from '../annotating/session';
import { plural } from '../status-text';
import { offerFixes, placesOf, type FixRequest } from './fixes';
import { showReports } from './reports';

/** How long nothing must change before the folders are checked again, in milliseconds: a pull or a bulk decision writes many sidecars. */
const CALM = 500;

/** Checks the decisions of whole folders, and mends them. */
export interface Consistency extends vscode.Disposable {
  checkFolder(folder: unknown): Promise<void>;
  fix(request: unknown): Promise<void>;
}

export function createConsistency(session: AnnotatingSession): Consistency {
  const reports = showReports(session.client);
  let folders: readonly vscode.Uri[] = [];
  let running = new vscode.CancellationTokenSource();
  let calm: ReturnType<typeof setTimeout> | undefined;

  async function checkAgain(): Promise<void> {
    running.cancel();
    running.dispose();
    running = new vscode.CancellationTokenSource();
    const { token } = running;
    try {
      await reports.check(folders, token);
    } catch (error) {
      if (!token.isCancellationRequested) session.log.error(error instanceof Error ? error : String(error));
    }
  }
  function changed(): void {
    clearTimeout(calm);
    if (folders.length > 0) calm = setTimeout(() => void checkAgain(), CALM);
  }
  const watcher = vscode.workspace.createFileSystemWatcher('**/{*.marks.json,newsmark.labels.json}');
  const listening = vscode.Disposable.from(reports, watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed), session.decisions.onDidChange(changed), offerFixes(reports));

  return {
    async checkFolder(folder) {
      const wanted = chosenFolders(folder);
      if (wanted.length === 0) {
        void vscode.window.showInformationMessage('Open a folder or an article first.');
        return;
      }
      running.cancel();
      try {
        const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Checking decisions', cancellable: true }, (_progress, token) => reports.check(wanted, token));
        if (found === undefined) return;
        folders = wanted;
        const unread = found.failures === 0 ? '' : ` ${plural(found.failures, 'article')} could not be checked: the Problems view says why.`;
        void vscode.window.showInformationMessage(found.problems === 0 ? `No problem was found in the decisions of this folder.${unread}` : `${plural(found.problems, 'problem')} in the decisions on ${plural(found.articles, 'article')}: the Problems view lists them.${unread}`);
      } catch (error) {
        if (error instanceof vscode.CancellationError) return;
        void vscode.window.showErrorMessage(`The folder could not be checked: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    async fix(given) {
      const request = given as FixRequest;
      const { found, changes } = placesOf(reports.articles(), request);
      const article = vscode.Uri.parse(request.uri, true);
      if (found.length === 0 || !canKeepDecisions(article)) return;
      const chosen = request.scope === 'place' ? found : await preview(found, `${request.all} in ${plural(found.length, 'article')}`, 0, ({ label = '' }) => label);
      if (!chosen || chosen.length === 0) return;
      await keepInFolder(session, article, chosen, (place) => changes.get(place) ?? { layer: 'entities', range: place.range, do: 'accept' });
      await checkAgain();
    },
    dispose() {
      clearTimeout(calm);
      running.cancel();
      running.dispose();
      listening.dispose();
    },
  };
}

/** What the Explorer passes; else where the article in front lies, else the whole workspace. */
function chosenFolders(folder: unknown): readonly vscode.Uri[] {
  if (folder instanceof vscode.Uri) return [folder];
  const roots = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const front = vscode.window.activeTextEditor?.document.uri;
  return roots.length > 0 || front === undefined ? roots : [folderOf(front)];
}

import * as vscode from 'vscode';
import { askForArticles, askForDestination, askForFile } from '../export/ask';
import { openResult, sinkOf, type Destination } from '../export/destination';
import { findArticles } from '../export/find-articles';
import { readRecord } from '../export/read-record';
import { describeSummary, NOTHING_EXPORTED, type ExportSummary } from '../export/summary';
import { writeRecords } from '../export/write-records';
import type { Session } from './register';

/** What keybindings and scripts may pass to leave out the dialogs. */
export interface ExportOptions {
  readonly destination?: Destination;
}

/**
 * Exports the annotations of articles. `resource` is a file or folder, and `more` the whole selection of the Explorer, or
 * options. Without a resource it asks. Resolves with the summary, before the closing message is read; undefined where the
 * person turned back.
 */
export async function exportAnnotations(session: Session, resource?: vscode.Uri, more?: readonly vscode.Uri[] | ExportOptions): Promise<ExportSummary | undefined> {
  const selected = Array.isArray(more) ? (more as readonly vscode.Uri[]) : undefined;
  const options = selected ? {} : ((more as ExportOptions | undefined) ?? {});
  const chosen = selected ?? (resource ? [resource] : await askForArticles(session.active.current()));
  const first = chosen?.[0];
  if (!chosen || !first) return undefined;
  try {
    const single = chosen.length === 1 && (await isFile(first));
    const destination = options.destination ?? (single ? await askForFile(first) : await askForDestination(folderOf(first)));
    if (!destination) return undefined;
    const summary = await run(session, chosen, destination, single);
    tellSummary(session, summary, destination);
    return summary;
  } catch (error) {
    session.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`The export failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function run({ client }: Session, chosen: readonly vscode.Uri[], destination: Destination, single: boolean): Thenable<ExportSummary> {
  const location = single ? vscode.ProgressLocation.Window : vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title: 'Exporting annotations', cancellable: true }, async (progress, token) => {
    const articles = single ? chosen.map((uri) => ({ uri, id: vscode.workspace.asRelativePath(uri, false) })) : await findArticles(chosen, token);
    if (articles.length === 0) return { ...NOTHING_EXPORTED, cancelled: token.isCancellationRequested };
    let reported = 0;
    return writeRecords({
      articles,
      sink: sinkOf(destination),
      isCancelled: () => token.isCancellationRequested,
      record: (article) => readRecord(client, article, token),
      report(done) {
        progress.report({ message: `${done} of ${articles.length}`, increment: ((done - reported) / articles.length) * 100 });
        reported = done;
      },
    });
  });
}

/** Says what was done; waits for nobody. */
function tellSummary({ log }: Session, summary: ExportSummary, destination: Destination): void {
  for (const { id, message } of summary.problems) log.error(`Not exported: ${id}: ${message}`);
  const text = describeSummary(summary);
  const open = summary.files.length === 0 ? [] : [destination.kind === 'folder' ? 'Show Files' : 'Open'];
  const shown = summary.problems.length > 0 ? vscode.window.showWarningMessage(text, ...open, 'Show Log') : vscode.window.showInformationMessage(text, ...open);
  void shown.then((choice) => {
    if (choice === 'Show Log') log.show();
    else if (choice && summary.files[0] !== undefined) return openResult(vscode.Uri.parse(summary.files[0]), destination);
    return undefined;
  });
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return true;
  return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) === 0;
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
}

import * as vscode from 'vscode';
import { askForArticles, askForDestination, askForFile, askToReplace, askWhichAnnotations } from '../export/ask';
import { countExisting, openResult, sinkOf, type Destination } from '../export/destination';
import { findArticles, type ArticleFile } from '../export/find-articles';
import { readRecord } from '../export/read-record';
import { describeSummary, listRemarks, NOTHING_EXPORTED, type ExportSummary } from '../export/summary';
import { writeRecords } from '../export/write-records';
import type { Session } from './register';

/** What keybindings and scripts may pass to leave out the dialogs. */
export interface ExportOptions {
  readonly destination?: Destination;
  /** Keep only what people accepted, changed or added. */
  readonly accepted?: boolean;
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
    const accepted = options.accepted ?? (options.destination ? false : await askWhichAnnotations());
    if (accepted === undefined) return undefined;
    const destination = options.destination ?? (single ? await askForFile(first) : await askForDestination(folderOf(first)));
    if (!destination) return undefined;
    const articles = single ? [{ uri: first, id: vscode.workspace.asRelativePath(first, false) }] : await find(chosen);
    if (!articles || (!options.destination && !(await mayReplace(articles, destination)))) return undefined;
    const summary = await run(session, { articles, destination, single, accepted });
    tellSummary(session, summary, destination);
    return summary;
  } catch (error) {
    session.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`The export failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** `undefined` where the person turned back. */
function find(chosen: readonly vscode.Uri[]): Thenable<readonly ArticleFile[] | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Looking for articles', cancellable: true }, async (_progress, token) => {
    const found = await findArticles(chosen, token);
    return token.isCancellationRequested ? undefined : found;
  });
}

async function mayReplace(articles: readonly ArticleFile[], destination: Destination): Promise<boolean> {
  // The dialog for a file has asked already.
  return destination.kind === 'file' || askToReplace(await countExisting(destination.folder, articles.map(({ id }) => id)));
}

interface Run {
  readonly articles: readonly ArticleFile[];
  readonly destination: Destination;
  /** One article, chosen as such. */
  readonly single: boolean;
  readonly accepted: boolean;
}

function run({ client }: Session, { articles, destination, single, accepted }: Run): Thenable<ExportSummary> {
  const location = single ? vscode.ProgressLocation.Window : vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title: 'Exporting annotations', cancellable: true }, async (progress, token) => {
    if (articles.length === 0) return NOTHING_EXPORTED;
    let reported = 0;
    return writeRecords({
      articles,
      sink: sinkOf(destination),
      isCancelled: () => token.isCancellationRequested,
      record: (article) => readRecord(client, article, accepted, token),
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
  const list = summary.problems.length > 0 ? ['Show Failures'] : summary.notes.length > 0 ? ['Show Notes'] : [];
  const shown = list.length > 0 ? vscode.window.showWarningMessage(text, ...open, ...list) : vscode.window.showInformationMessage(text, ...open);
  void shown.then((choice) => {
    if (choice !== undefined && list.includes(choice)) return showRemarks(summary);
    if (choice && summary.files[0] !== undefined) return openResult(vscode.Uri.parse(summary.files[0]), destination);
    return undefined;
  });
}

/** In Markdown, because plain text would be read as an article. */
async function showRemarks(summary: ExportSummary): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: listRemarks(summary) }));
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return true;
  return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) === 0;
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
}

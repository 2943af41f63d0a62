import * as vscode from 'vscode';
import { RELABEL, type RelabelParams, type RelabelResult } from '../../../server/src/lsp/protocol';
import { ANNOTATING_COMMANDS } from '../annotating/command-names';
import type { Session } from '../commands/register';
import { filesBelow } from '../export/find-articles';
import { readSidecarFile } from '../sidecars';
import { plural } from '../status-text';
import { renamedLabels, type RenamedLabel } from './renamed-labels';

const LABELS_FILE = 'newsmark.labels.json';

/** Offers to update the sidecars when a label is renamed in `newsmark.labels.json` and that is saved. */
export function followLabels(session: Session): vscode.Disposable {
  const before = new WeakMap<vscode.TextDocument, string>();
  const isLabels = ({ uri }: vscode.TextDocument): boolean => uri.path.endsWith(`/${LABELS_FILE}`);
  return vscode.Disposable.from(
    vscode.workspace.onWillSaveTextDocument((event) => {
      const { document } = event;
      if (isLabels(document)) event.waitUntil(readSidecarFile(document.uri.toString()).then((content) => void before.set(document, content ?? ''), () => void before.delete(document)));
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!isLabels(document)) return;
      const renamed = renamedLabels(before.get(document) ?? '', document.getText());
      void offerAll(session, document.uri, renamed);
    }),
  );
}

async function offerAll(session: Session, labels: vscode.Uri, renamed: readonly RenamedLabel[]): Promise<void> {
  try {
    for (const one of renamed) await offer(session, labels, one);
  } catch (error) {
    session.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`The sidecars could not be updated: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Counts the decisions that still have the old label, and gives them the new one where the person says so: as one step. */
async function offer(session: Session, labels: vscode.Uri, { from, to }: RenamedLabel): Promise<void> {
  const { client, decisions, log } = session;
  const labelsUri = client.code2ProtocolConverter.asUri(labels);
  const ask = async (sidecar: vscode.Uri): Promise<RelabelResult> => {
    const sidecarUri = client.code2ProtocolConverter.asUri(sidecar);
    return client.sendRequest<RelabelResult>(RELABEL, { sidecarUri, content: await readSidecarFile(sidecarUri), labelsUri, from, to } satisfies RelabelParams);
  };
  const { found, count, failures } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: `Looking for the label ${from}` }, () => countDecisions(vscode.Uri.joinPath(labels, '..'), ask));
  for (const failure of failures) log.error(failure);
  if (found.length === 0) return;
  const left = failures.length === 0 ? '' : ` ${plural(failures.length, 'sidecar')} could not be read and stay as they are: ${failures[0]}`;
  const update = 'Update Sidecars';
  if ((await vscode.window.showInformationMessage(`${from} was renamed to ${to}. ${plural(count, 'decision')} in ${plural(found.length, 'sidecar')} still say ${from}.${left}`, update)) !== update) return;
  const made = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Changing ${from} to ${to}`, cancellable: true }, (progress, token) =>
    decisions.makeAll(found.map((sidecar) => () => ask(sidecar)), undefined, () => {
      progress.report({ increment: 100 / found.length });
      return !token.isCancellationRequested;
    }));
  for (const { index, message } of made.failures) log.error(`${found[index]?.toString()}: ${message}`);
  const failed = made.failures.length === 0 ? '' : ` ${plural(made.failures.length, 'sidecar')} stayed as they are: ${made.failures[0]?.message}`;
  const undo = 'Undo';
  void vscode.window.showInformationMessage(`${plural(made.changed, 'sidecar')} now say ${to}.${failed}`, undo).then((choice) => (choice === undo ? vscode.commands.executeCommand(ANNOTATING_COMMANDS.undoDecision) : undefined));
}

async function countDecisions(folder: vscode.Uri, ask: (sidecar: vscode.Uri) => Promise<RelabelResult>): Promise<{ readonly found: readonly vscode.Uri[]; readonly count: number; readonly failures: readonly string[] }> {
  const found: vscode.Uri[] = [];
  const failures: string[] = [];
  let count = 0;
  for await (const sidecar of filesBelow(folder, ({ path }) => path.endsWith('.marks.json'))) {
    try {
      const { changed } = await ask(sidecar);
      if (changed > 0) found.push(sidecar);
      count += changed;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { found, count, failures };
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE, SIDECAR_CHANGED, type DecideParams, type DecideResult, type SidecarChangedParams } from '../../server/src/lsp/protocol';
import { describeFileError } from './file-error';
import { writeAtomically } from './atomic-write';

/** Asks the server what the sidecar must hold after a decision, and writes it. Throws where either fails. */
export async function decide(client: BaseLanguageClient, decision: DecideParams): Promise<void> {
  const { sidecarUri, content } = await client.sendRequest<DecideResult>(DECIDE, decision);
  const sidecar = vscode.Uri.parse(sidecarUri, true);
  if (content === null) await deleteIfThere(sidecar);
  else await writeAtomically(sidecar, content);
  // Outside the workspace no watcher would tell.
  await client.sendNotification(SIDECAR_CHANGED, { sidecarUri } satisfies SidecarChangedParams);
}

/** Tells the server about sidecars that others write: a colleague's pull, another window, an editor. */
export function watchSidecars(client: BaseLanguageClient): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.marks.json');
  function tell(sidecar: vscode.Uri): void {
    if (!client.isRunning()) return;
    const params: SidecarChangedParams = { sidecarUri: client.code2ProtocolConverter.asUri(sidecar) };
    client.sendNotification(SIDECAR_CHANGED, params).catch((error: unknown) => client.warn('The server did not hear of a sidecar', error));
  }
  return vscode.Disposable.from(watcher, watcher.onDidCreate(tell), watcher.onDidChange(tell), watcher.onDidDelete(tell));
}

async function deleteIfThere(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return;
    throw new Error(describeFileError(vscode.workspace.asRelativePath(file), 'removed', error), { cause: error });
  }
}

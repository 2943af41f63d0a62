import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE, SIDECAR_CHANGED, type DecideParams, type DecideResult, type SidecarChangedParams } from '../../server/src/lsp/protocol';
import { decideOnNewest } from './decide-on-newest';
import { describeFileError } from './file-error';
import { writeAtomically, type ReplaceFile } from './atomic-write';

/** What became of the file of a sidecar; `null`: there is none. */
export interface SidecarChange {
  readonly sidecarUri: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Asks the server what the sidecar must hold after a decision. */
export function askToDecide(client: BaseLanguageClient, decision: DecideParams): () => Promise<DecideResult> {
  return () => client.sendRequest<DecideResult>(DECIDE, decision);
}

/** Writes what a sidecar must hold after a change. Throws where either the asking or the writing fails. */
export async function decide(client: BaseLanguageClient, replace: ReplaceFile, ask: () => Promise<DecideResult>): Promise<SidecarChange> {
  const decided = await decideOnNewest(ask, readSidecarFile);
  if (decided === undefined) throw new Error('Somebody else goes on writing the decisions on this article, so nothing was decided. Try again in a moment.');
  const { sidecarUri, content, basedOn } = decided;
  if (content !== basedOn) await putSidecar(client, replace, sidecarUri, content);
  return { sidecarUri, before: basedOn, after: content };
}

/** Gives the file of a sidecar this content, or removes it; the server hears of it. */
export async function putSidecar(client: BaseLanguageClient, replace: ReplaceFile, sidecarUri: string, content: string | null): Promise<void> {
  const sidecar = vscode.Uri.parse(sidecarUri, true);
  if (content === null) await deleteIfThere(sidecar);
  else await writeAtomically(sidecar, content, replace);
  // Outside the workspace no watcher would tell.
  await client.sendNotification(SIDECAR_CHANGED, { sidecarUri } satisfies SidecarChangedParams);
}

/** The content of the file of a sidecar as it is now; `null` where there is none. */
export async function readSidecarFile(sidecarUri: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(sidecarUri, true)));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Tells the server about sidecars and label sets that others write: a colleague's pull, another window, an editor. */
export function watchSidecars(client: BaseLanguageClient): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/{*.marks.json,newsmark.labels.json}');
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

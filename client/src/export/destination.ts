import * as vscode from 'vscode';
import { writeAtomically } from '../atomic-write';
import { layOut } from './lay-out';
import { resultName } from './result-name';
import type { RecordSink } from './write-records';

/** One file an article under a folder, or one file: JSONL, or the JSON of a single article. */
export type Destination =
  | { readonly kind: 'folder'; readonly folder: vscode.Uri }
  | { readonly kind: 'file'; readonly file: vscode.Uri };

/** Writes records to a destination. Two articles never go into one file: the second is refused. */
export function sinkOf(destination: Destination): RecordSink {
  if (destination.kind === 'file') return { kind: 'all', write: (content) => write(destination.file, content) };
  const writers = new Map<string, string>();
  return {
    kind: 'each',
    async write(id, content) {
      const name = resultName(id);
      const first = writers.get(name);
      if (first !== undefined) throw new Error(`Its record would be written over the one of ${first}, as ${name}.`);
      writers.set(name, id);
      return write(vscode.Uri.joinPath(destination.folder, name), content);
    },
  };
}

async function write(file: vscode.Uri, records: string): Promise<string> {
  await writeAtomically(file, layOut(file.path, records));
  return file.toString();
}

/** How many records of these articles are there already, under a folder, and would be replaced. */
export async function countExisting(folder: vscode.Uri, ids: readonly string[]): Promise<number> {
  const found = await Promise.all(ids.map(async (id) => Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, resultName(id)))).then(() => true, () => false)));
  return found.filter(Boolean).length;
}

/** Opens the one file, or shows the first of many where they lie. */
export async function openResult(file: vscode.Uri, { kind }: Destination): Promise<void> {
  const isLocal = file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (kind === 'folder' && vscode.workspace.getWorkspaceFolder(file)) await vscode.commands.executeCommand('revealInExplorer', file);
  else if (kind === 'folder' && isLocal) await vscode.commands.executeCommand('revealFileInOS', file);
  else await vscode.window.showTextDocument(file);
}

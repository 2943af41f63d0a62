import * as vscode from 'vscode';
import { describeFileError } from './file-error';

/** Puts content in the place of a file, or where none is. */
export type ReplaceFile = (file: vscode.Uri, content: Uint8Array) => Promise<void>;

/**
 * Writes a file in one step: who reads it meanwhile, or after a crash, finds no part of the content.
 * Throws a plain sentence where it cannot be written, and leaves no temporary file.
 */
export async function writeAtomically(file: vscode.Uri, content: string, replace: ReplaceFile = replaceThroughEditor): Promise<void> {
  try {
    // Renamed over a folder, a file would take the place of all that it holds.
    if (await isFolder(file)) throw vscode.FileSystemError.FileIsADirectory(file);
    await replace(file, new TextEncoder().encode(content));
  } catch (error) {
    throw new Error(describeFileError(vscode.workspace.asRelativePath(file), 'written', error), { cause: error });
  }
}

/** By way of the editor, in whatever file system: for a moment there is no file, because the editor takes the old one away first. */
export async function replaceThroughEditor(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const temporary = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, content);
    await vscode.workspace.fs.rename(temporary, file, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const found = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
  return found !== undefined && (found.type & vscode.FileType.Directory) !== 0;
}

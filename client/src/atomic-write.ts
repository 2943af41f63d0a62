import * as vscode from 'vscode';
import { describeFileError } from './file-error';

/**
 * Writes a file in one step: who reads it meanwhile, or after a crash, finds the old or the new content, never a part.
 * Throws a plain sentence where it cannot be written, and leaves no temporary file.
 */
export async function writeAtomically(file: vscode.Uri, content: string): Promise<void> {
  try {
    await replace(file, content);
  } catch (error) {
    throw new Error(describeFileError(vscode.workspace.asRelativePath(file), 'written', error), { cause: error });
  }
}

async function replace(file: vscode.Uri, content: string): Promise<void> {
  // Renamed over a folder, a file would take the place of all that it holds.
  if (await isFolder(file)) throw vscode.FileSystemError.FileIsADirectory(file);
  const temporary = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(content));
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

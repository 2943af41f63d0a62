import * as vscode from 'vscode';

/**
 * Writes a file in one step: who reads it meanwhile, or after a crash, finds the old or the new content, never a part.
 * Throws what the file system throws, and leaves no temporary file.
 */
export async function writeAtomically(file: vscode.Uri, content: string): Promise<void> {
  const temporary = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(content));
    await vscode.workspace.fs.rename(temporary, file, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}

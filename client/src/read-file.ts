import * as vscode from 'vscode';
import type { ReadFileParams, ReadFileResult } from '../../server/src/lsp/protocol';
import { encodeBase64 } from './base64';

/** Answers {@link READ_FILE}: null where there is no such file; other errors reach the server as they are. */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { base64: encodeBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true))) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { base64: null };
    throw error;
  }
}

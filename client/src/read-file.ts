import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { FileModifiedResult, ReadFileParams, ReadFileResult } from '../../server/src/lsp/protocol';
import { encodeBase64 } from './base64';
import { reasonOf } from './file-error';

/** Answers {@link READ_FILE}: null where there is no such file; of other errors the server gets the reason, as codes do not reach it. */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { base64: encodeBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true))) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { base64: null };
    throw new ResponseError(LSPErrorCodes.RequestFailed, reasonOf(error));
  }
}

/** Answers {@link FILE_MODIFIED}. */
export async function readModified({ uri }: ReadFileParams): Promise<FileModifiedResult> {
  try {
    return { time: (await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true))).mtime };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { time: null };
    throw new ResponseError(LSPErrorCodes.RequestFailed, reasonOf(error));
  }
}

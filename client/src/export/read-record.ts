import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RECORD, type RecordParams, type RecordResult } from '../../../server/src/lsp/protocol';
import type { ArticleFile } from './find-articles';

/** The document record of an article: of what the editor shows where it is open, else of the file, which the server decodes. @param accepted keep only what people accepted, changed or added */
export async function readRecord(client: BaseLanguageClient, { uri, id }: ArticleFile, accepted: boolean, token: vscode.CancellationToken): Promise<RecordResult> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const params: RecordParams = {
    id,
    uri: client.code2ProtocolConverter.asUri(uri),
    accepted,
    text: open && open.languageId !== 'plaintext' ? open.getText() : undefined,
  };
  return client.sendRequest<RecordResult>(RECORD, params, token);
}

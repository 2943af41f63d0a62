import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ANNOTATIONS, type AnnotationsParams, type AnnotationsResult } from '../../../server/src/lsp/protocol';
import type { ReadArticle } from './read-article';

/** Asks for the annotations of an article, open or not. */
export async function askAnnotations(client: BaseLanguageClient, uri: vscode.Uri, token: vscode.CancellationToken): Promise<ReadArticle> {
  const params: AnnotationsParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  const { version, annotations, orphans } = await client.sendRequest<AnnotationsResult>(ANNOTATIONS, params, token);
  return { uri: uri.toString(), name: vscode.workspace.asRelativePath(uri), annotations, orphans, version };
}

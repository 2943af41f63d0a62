import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Articles } from '../articles';
import type { Decisions } from './decisions';

/** When an article is saved, lets its sidecar say where the decisions stand in it now. */
export function keepOnSave(client: BaseLanguageClient, articles: Articles, decisions: Decisions): vscode.Disposable {
  return vscode.workspace.onDidSaveTextDocument((document) => {
    if (!client.isRunning() || articles.status(document)?.isArticle !== true) return;
    decisions.keep(client.code2ProtocolConverter.asUri(document.uri)).catch((error: unknown) => client.warn('The decisions were not kept as the article was saved', error));
  });
}

import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { READ_FILE, type InitializationOptions } from '../../server/src/lsp/protocol';
import { readFile } from './read-file';

/** How an entry makes the client of its platform. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Makes the language client, not yet started. */
export function createLanguageClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, create: CreateClient): BaseLanguageClient {
  const initializationOptions: InitializationOptions = {
    readFile: true,
    articleChanged: true,
    dataUri: vscode.Uri.joinPath(context.extensionUri, 'dist', 'data').toString(),
  };
  const client = create('newsmark', 'Newsmark', {
    // No scheme: articles lie in virtual workspaces too. What counts as an article is for the server to say.
    documentSelector: [{ language: 'plaintext' }],
    outputChannel: log,
    traceOutputChannel: log,
    initializationOptions,
    // The status item says it; a toast would say it twice.
    initializationFailedHandler: () => false,
    markdown: { supportThemeIcons: true },
  });
  context.subscriptions.push(client, client.onRequest(READ_FILE, readFile));
  return client;
}

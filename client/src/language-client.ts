import * as vscode from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { FILE_MODIFIED, READ_FILE, type InitializationOptions } from '../../server/src/lsp/protocol';
import { quietly } from './quiet-errors';
import { readFile, readModified } from './read-file';
import { reportFailures, type RequestFailure } from './request-failures';

/** How an entry makes the client of its platform. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Makes the language client, not yet started.
 * @param failed called with every request about a document that the server answers with an error
 */
export function createLanguageClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, create: CreateClient, failed: (failure: RequestFailure) => void): BaseLanguageClient {
  const initializationOptions: InitializationOptions = {
    readFile: true,
    articleChanged: true,
    dataUri: vscode.Uri.joinPath(context.extensionUri, 'dist', 'data').toString(),
  };
  const client: BaseLanguageClient = create('newsmark', 'Newsmark', {
    // No scheme: articles lie in virtual workspaces too. What counts as an article is for the server to say.
    documentSelector: [{ language: 'plaintext' }],
    outputChannel: log,
    traceOutputChannel: log,
    initializationOptions,
    // The status item says what failed; toasts would say it again, once a request.
    initializationFailedHandler: () => false,
    errorHandler: quietly(() => client.createDefaultErrorHandler()),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: reportFailures(failed),
    markdown: { supportThemeIcons: true },
  });
  context.subscriptions.push(client, client.onRequest(READ_FILE, readFile), client.onRequest(FILE_MODIFIED, readModified));
  return client;
}

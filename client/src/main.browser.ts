import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { activateNewsmark } from './extension';

/** Entry in browsers: the server is a web worker, a new one whenever the client starts. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;

  // Transports rather than the worker itself: in the extension host a worker is no `instanceof Worker`, which the client asks.
  function startWorker(): Promise<MessageTransports> {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  }

  context.subscriptions.push({ dispose: () => worker?.terminate() });
  await activateNewsmark(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
}

import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateNewsmark } from './extension';

/** Entry in browsers: the server is a web worker, started anew whenever the client starts. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  await activateNewsmark(context, (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options));
}

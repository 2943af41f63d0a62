import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type NodeModule } from 'vscode-languageclient/node';
import { NODE_FLAGS } from '../../server/src/lsp/protocol';
import { replaceThroughEditor } from './atomic-write';
import { activateNewsmark } from './extension';
import { replaceOnDisk } from './replace-on-disk';

/** Entry on the desktop and in remote extension hosts: the server is a Node process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const run: NodeModule = {
    module: vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath,
    transport: TransportKind.ipc,
    options: { execArgv: [...NODE_FLAGS] },
  };
  const debug: NodeModule = { ...run, options: { execArgv: [...NODE_FLAGS, '--nolazy', '--inspect=6009'] } };
  await activateNewsmark(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options), replaceOnDisk(replaceThroughEditor));
}

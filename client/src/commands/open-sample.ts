import * as vscode from 'vscode';

/** Opens the sample article as a file of the user's own, so that it can be edited and a date set for it. */
export async function openSample({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const sample = vscode.Uri.joinPath(globalStorageUri, 'sample-article.txt');
  const known = await Promise.resolve(vscode.workspace.fs.stat(sample)).catch(() => undefined);
  if (!known) await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'client', 'walkthrough', 'sample-article.txt'), sample);
  await vscode.window.showTextDocument(sample, { preview: false });
}

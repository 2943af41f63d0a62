import * as vscode from 'vscode';
import { toRange } from '../annotating/editor-ranges';
import type { TreeNode } from './tree-node';

/** Shows the target of a node and selects it; the tree keeps the keyboard. */
export async function goToText(node: TreeNode | undefined): Promise<void> {
  if (node?.target === undefined) return;
  const { uri, range } = node.target;
  const options: vscode.TextDocumentShowOptions = { preserveFocus: true, ...(range && { selection: toRange(range) }) };
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), options);
}

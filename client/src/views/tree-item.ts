import * as vscode from 'vscode';
import { toRange } from '../annotating/editor-ranges';
import type { TreeNode } from './tree-node';

/** A node as VS Code draws it; a click jumps to its target and selects it, and the tree keeps the keyboard. */
export function toTreeItem(node: TreeNode): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, node.children === undefined ? None : node.expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.contextValue = node.kind;
  item.description = node.description;
  item.tooltip = node.tooltip;
  if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon);
  if (node.target !== undefined) {
    const { uri, range } = node.target;
    const options: vscode.TextDocumentShowOptions = { preserveFocus: true, ...(range && { selection: toRange(range) }) };
    item.command = { command: 'vscode.open', title: 'Go to Text', arguments: [vscode.Uri.parse(uri), options] };
  }
  return item;
}

import * as vscode from 'vscode';
import { VIEW_COMMANDS } from './command-names';
import type { TreeNode } from './tree-node';

/** A node as VS Code draws it; a click goes to where its target is then. */
export function toTreeItem(view: string, node: TreeNode): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, node.children === undefined ? None : node.expanded ? Expanded : Collapsed);
  item.id = node.id;
  item.contextValue = node.kind;
  item.description = node.description;
  item.tooltip = node.tooltip;
  if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon, node.color === undefined ? undefined : new vscode.ThemeColor(node.color));
  if (node.target !== undefined) item.command = { command: VIEW_COMMANDS.goToText, title: 'Go to Text', arguments: [view, [node.id]] };
  return item;
}

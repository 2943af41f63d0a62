import * as vscode from 'vscode';
import { toTreeItem } from './tree-item';
import type { TreeNode } from './tree-node';

/** A tree view that shows what it is given. */
export interface Tree extends vscode.Disposable {
  readonly view: vscode.TreeView<TreeNode>;
  /** Shows these from now on; what has the same id as before stays selected and open. */
  show(roots: readonly TreeNode[]): void;
}

export function createTree(id: string): Tree {
  const changed = new vscode.EventEmitter<undefined>();
  let roots: readonly TreeNode[] = [];
  let shown = '[]';
  const provider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? node.children ?? [] : roots)],
    getTreeItem: toTreeItem,
  };
  const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true, canSelectMany: true });
  return {
    view,
    show(wanted) {
      // Drawing the same again would flicker for nothing.
      const drawn = JSON.stringify(wanted);
      roots = drawn === shown ? roots : wanted;
      if (drawn !== shown) changed.fire(undefined);
      shown = drawn;
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

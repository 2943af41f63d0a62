import * as vscode from 'vscode';
import { signatureOf } from './signature';
import { toTreeItem } from './tree-item';
import { nodesBelow, type TreeNode } from './tree-node';

/** A tree view that shows what it is given. VS Code knows its nodes by their ids. */
export interface Tree extends vscode.Disposable {
  /** Of the view. */
  readonly id: string;
  readonly view: vscode.TreeView<string>;
  /** Shows these from now on; what has the same id as before stays selected and open, and what looks the same is not drawn again. */
  show(roots: readonly TreeNode[]): void;
  /** The nodes with these ids, as they are now. */
  find(ids: readonly string[]): TreeNode[];
}

export function createTree(id: string): Tree {
  const changed = new vscode.EventEmitter<string | undefined>();
  let roots: readonly TreeNode[] = [];
  let nodes = new Map<string, TreeNode>();
  let parents = new Map<string, string>();
  let signatures = new Map<string, string>();
  const provider: vscode.TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getChildren: (of) => (of === undefined ? roots : nodes.get(of)?.children ?? []).map((node) => node.id),
    getParent: (of) => parents.get(of),
    // A node may be gone while it is still asked for.
    getTreeItem: (of) => toTreeItem(id, nodes.get(of) ?? { id: of, kind: 'note', label: '' }),
  };
  const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true, canSelectMany: true });
  return {
    id,
    view,
    show(wanted) {
      const isSameRow = wanted.length === roots.length && wanted.every((root, index) => root.id === roots[index]?.id);
      const drawn = new Map(wanted.map((root) => [root.id, signatureOf(root)]));
      const different = isSameRow ? wanted.filter((root) => drawn.get(root.id) !== signatures.get(root.id)) : [];
      roots = wanted;
      nodes = new Map(nodesBelow(wanted).map((node) => [node.id, node]));
      parents = new Map([...nodes.values()].flatMap(({ id: parent, children = [] }) => children.map((child): [string, string] => [child.id, parent])));
      signatures = drawn;
      if (!isSameRow) changed.fire(undefined);
      for (const root of different) changed.fire(root.id);
    },
    find: (ids) => ids.flatMap((of) => nodes.get(of) ?? []),
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

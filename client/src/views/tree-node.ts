import type { AnnotationItem, FlatRange, OrphanItem } from '../../../server/src/lsp/protocol';

/** What menus of the manifest tell nodes apart by. */
export type NodeKind = 'group' | 'undecided' | 'decided' | 'orphans' | 'orphan' | 'quote' | 'date' | 'folder' | 'article' | 'disagreement' | 'nesting' | 'note';

/** A line of a tree view. */
export interface TreeNode {
  /** The same for the same thing whenever the tree is made, and no other's in its view: by it selection and expansion last. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a codicon. */
  readonly icon?: string;
  /** Id of the colour of the icon. */
  readonly color?: string;
  readonly children?: readonly TreeNode[];
  /** Whether the children are shown at first. */
  readonly expanded?: boolean;
  /** Where a click leads. */
  readonly target?: Target;
  readonly item?: AnnotationItem;
  readonly orphan?: OrphanItem;
}

export interface Target {
  /** URI of the article as the editor writes it. */
  readonly uri: string;
  readonly range?: FlatRange;
}

/** All nodes of a tree below some, these included. */
export function nodesBelow(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...nodesBelow(node.children ?? [])]);
}

/** Text on one line, cut at a blank where there is one, with an ellipsis. */
export function oneLine(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > length / 2 ? cut.slice(0, blank) : cut}…`;
}

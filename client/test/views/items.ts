import type { AnnotationItem, OrphanItem } from '../../../server/src/lsp/protocol';
import type { ReadArticle } from '../../src/views/read-article';
import type { TreeNode } from '../../src/views/tree-node';

/** An annotation on a line of its own; what a test does not say is of no weight in it. */
export function item(layer: AnnotationItem['layer'], text: string, label: string, more: Partial<AnnotationItem> = {}): AnnotationItem {
  return { layer, text, label, status: 'suggested', range: [0, 0, 0, text.length], ...more };
}

export function article(annotations: readonly AnnotationItem[], name = 'a.txt', orphans: readonly OrphanItem[] = []): ReadArticle {
  return { uri: `file:///${name}`, name, annotations, orphans };
}

/** A tree as indented lines of label and description. */
export function drawn(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children = [] }) => [`${indent}${label}${description === undefined ? '' : ` | ${description}`}`, ...drawn(children, `${indent}  `)]);
}

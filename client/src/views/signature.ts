import type { TreeNode } from './tree-node';

/** All that can be seen of a node and of those below it, and what clicks and menus go by. Where they lead may change unseen. */
export function signatureOf({ id, kind, label, description, tooltip, icon, color, children, expanded, target }: TreeNode): string {
  return JSON.stringify([id, kind, label, description, tooltip, icon, color, expanded, target !== undefined, children?.map(signatureOf)]);
}

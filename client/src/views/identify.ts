import type { AnnotationItem } from '../../../server/src/lsp/protocol';

export interface IdentifiedItem {
  /** Names the annotation among those of its article; lasts through edits beside it and through decisions on it. */
  readonly id: string;
  readonly item: AnnotationItem;
}

/** Names annotations by layer, text, and which of several with the same text they are. */
export function identify(items: readonly AnnotationItem[]): IdentifiedItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const what = `${item.layer} ${item.text}`;
    const n = (seen.get(what) ?? 0) + 1;
    seen.set(what, n);
    return { id: `${what} ${n}`, item };
  });
}

import type { AnnotationItem, AnnotationStatus, FlatRange, SpanLayer } from '../../../server/src/lsp/protocol';

/** An annotation for tests: `3:4-9` is line 3, from character 4 to 9; its text is made up where none is given. */
export function item(where: string, layer: SpanLayer = 'entities', status: AnnotationStatus = 'suggested', more: Partial<AnnotationItem> = {}): AnnotationItem {
  return { layer, range: at(where), text: more.text ?? where, status, label: layer === 'entities' ? 'PERSON' : layer === 'dates' ? 'DATE' : 'direct', ...more };
}

/** `3:4-9`, `3:4` for an empty range, `3:4-4:2` over lines. */
export function at(where: string): FlatRange {
  const [, line = '', character = '', endLine, end] = /^(\d+):(\d+)(?:-(?:(\d+):)?(\d+))?$/.exec(where) ?? [];
  return [Number(line), Number(character), Number(endLine ?? line), Number(end ?? character)];
}

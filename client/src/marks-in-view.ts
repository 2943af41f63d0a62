/** Start line, start character, end line, end character. */
export type Quadruple = readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];

/** Lines from `first` to `last`, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines that are drawn for what an editor shows: `margin` more on both sides, so that most scrolling finds them drawn. */
export function linesAround(visible: readonly Lines[], margin: number): Lines {
  const first = Math.min(...visible.map((lines) => lines.first));
  const last = Math.max(...visible.map((lines) => lines.last));
  return visible.length === 0 ? { first: 0, last: margin } : { first: Math.max(0, first - margin), last: last + margin };
}

/** Whether `inner` lies inside `outer`. */
export function containsLines(outer: Lines, inner: Lines): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** The marks of a flat list of quadruples that touch `lines`, at most `limit` of them. */
export function marksInLines(flat: readonly number[], lines: Lines, limit: number): Quadruple[] {
  const found: Quadruple[] = [];
  for (let at = 0; at + 3 < flat.length && found.length < limit; at += 4) {
    const [startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = flat.slice(at, at + 4);
    if (endLine >= lines.first && startLine <= lines.last) found.push([startLine, startCharacter, endLine, endCharacter]);
  }
  return found;
}

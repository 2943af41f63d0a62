import type { Span } from '../analysis/types';

/**
 * Cuts spans that nest or overlap into pieces that do not: where several stand, the one that began last is kept.
 * @param spans ordered by start, then longest first
 * @returns pieces in order, in time linear in the spans
 */
export function flatten<T extends Span>(spans: readonly T[]): T[] {
  const pieces: T[] = [];
  const open: T[] = [];
  let at = 0;
  const advance = (to: number): void => {
    for (let top = open.at(-1); top !== undefined && at < to; top = open.at(-1)) {
      const end = Math.min(top.end, to);
      if (end > at) {
        pieces.push(at === top.start && end === top.end ? top : { ...top, start: at, end });
        at = end;
      }
      if (top.end <= at) open.pop();
    }
    at = Math.max(at, to);
  };
  for (const span of spans) {
    advance(span.start);
    open.push(span);
  }
  advance(Infinity);
  return pieces;
}

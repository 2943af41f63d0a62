import type { Span } from './types';

/** Tells whether spans, asked in ascending order of their starts, share characters with one of the given ones, which are in that order too and may overlap. */
export function touching(given: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < given.length && (given[next]?.end ?? 0) <= start) next++;
    return (given[next]?.start ?? Infinity) < end;
  };
}

import type { Span } from '../analysis/types';
import type { DecisionLayer, DecisionStatus } from './sidecar';

/** What decides on a span. */
export interface DecidedSpan extends Span {
  readonly layer: DecisionLayer;
  readonly status: DecisionStatus;
  /** The pieces, where it has several. */
  readonly spans?: readonly unknown[];
}

const LAYERS: readonly DecisionLayer[] = ['entities', 'dates', 'boilerplate'];

/**
 * Decisions of one layer that share characters and exclude each other: two names, two dates, what is boilerplate and what is
 * not; quotes may nest, and a name in pieces may share words with another. Each comes with the one before it that reaches furthest. All must count over one text.
 */
export function findOverlaps<T extends DecidedSpan>(decisions: readonly T[]): readonly (readonly [T, T])[] {
  return LAYERS.flatMap((layer) => {
    const overlaps: (readonly [T, T])[] = [];
    const furthest = new Map<boolean, T>();
    for (const one of decisions.filter((decision) => decision.layer === layer && (layer !== 'entities' || decision.spans === undefined)).sort((a, b) => a.start - b.start || b.end - a.end)) {
      const isPositive = one.status !== 'rejected';
      const rival = layer === 'boilerplate' ? furthest.get(!isPositive) : isPositive ? furthest.get(true) : undefined;
      if (rival !== undefined && one.start < rival.end) overlaps.push([rival, one]);
      if (one.end > (furthest.get(isPositive)?.end ?? 0)) furthest.set(isPositive, one);
    }
    return overlaps;
  });
}

import type { Decision } from './sidecar';

/** Which of two lists of decisions are about the same span. */
export interface Alignment {
  readonly pairs: ReadonlyMap<Decision, Decision>;
  /** Those of the second list that have no partner. */
  readonly others: readonly Decision[];
}

/**
 * Pairs decisions by id, where ids tell (one side descends from the other), then by where they stand, where both lists
 * count over one text, then by layer, text and context.
 * @param isLoose decisions whose offsets say nothing about the text that the others count over
 */
export function alignDecisions(list: readonly Decision[], other: readonly Decision[], isLoose: (decision: Decision) => boolean, idsTell: boolean): Alignment {
  const pairs = new Map<Decision, Decision>();
  const left = new Set(other);
  const pairBy = (keyOf: (decision: Decision) => string, applies: (decision: Decision) => boolean): void => {
    const byKey = new Map<string, Decision[]>();
    for (const one of left) if (applies(one)) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
    for (const one of list) {
      const partner = pairs.has(one) || !applies(one) ? undefined : byKey.get(keyOf(one))?.shift();
      if (partner === undefined) continue;
      pairs.set(one, partner);
      left.delete(partner);
    }
  };
  if (idsTell) pairBy(({ id, layer }) => JSON.stringify([layer, id]), () => true);
  pairBy(({ layer, start, end }) => `${layer} ${start}-${end}`, (decision) => !isLoose(decision));
  pairBy(({ layer, text, prefix, suffix }) => JSON.stringify([layer, text, prefix, suffix]), isLoose);
  return { pairs, others: [...left] };
}

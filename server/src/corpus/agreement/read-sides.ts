import { tokenize } from '../../analysis/segment/tokens';
import { placeDecisions } from '../../annotations/place-decisions';
import type { Decision, DecisionLayer, Sidecar } from '../../annotations/sidecar';
import type { ComparedArticle, LabelledSpan } from './agreement';

/** What annotators say of an article, layer by layer. */
export interface ArticleSides {
  on(layer: DecisionLayer): ComparedArticle;
  /** How many decisions of each annotator were not found in the text, and are left out. */
  readonly lost: readonly number[];
}

/**
 * Reads what the sidecars of an article say of it.
 * @param sidecars one for each annotator, `undefined` where they have none
 */
export function readSides(text: string, sidecars: readonly (Sidecar | undefined)[]): ArticleSides {
  const tokens = tokenize(text);
  const placements = sidecars.map((sidecar) => sidecar && placeDecisions(text, sidecar.decisions));
  return {
    on: (layer) => ({
      tokens,
      spans: placements.map((placement) => placement?.placed.flatMap(({ start, end, decision }): LabelledSpan[] => (
        decision.layer === layer && decision.status !== 'rejected' ? [{ start, end, label: labelOf(decision) }] : []))),
    }),
    lost: placements.map((placement) => placement?.orphans.length ?? 0),
  };
}

function labelOf(decision: Decision): string {
  switch (decision.layer) {
    case 'entities': return decision.label;
    case 'quotes':
    case 'dates': return decision.type;
    case 'boilerplate': return 'boilerplate';
  }
}

import type { Decision, JsonObject, Sidecar } from './sidecar';

/** A sidecar in which a label of names is called otherwise, and how many decisions say so. */
export interface Relabelled {
  readonly sidecar: Sidecar;
  readonly changed: number;
}

/**
 * Gives a label of names another name, for a label set in which it was renamed. What was accepted as suggested is changed
 * then: the engine goes on suggesting the label that it knows.
 */
export function relabel(sidecar: Sidecar, from: string, to: string): Relabelled {
  let changed = 0;
  const decisions = sidecar.decisions.map((decision): Decision => {
    if (decision.layer !== 'entities') return decision;
    const against = decision.against?.map((other) => (other['label'] === from ? withLabel(other, to) : other));
    const isChanged = decision.label === from || against?.some((other, index) => other !== decision.against?.[index]) === true;
    if (!isChanged) return decision;
    changed++;
    const { label, status } = decision;
    return { ...decision, ...(label === from && { label: to, status: status === 'accepted' ? 'changed' : status }), ...(against && { against }) };
  });
  return { sidecar: changed === 0 ? sidecar : { ...sidecar, decisions }, changed };
}

function withLabel(said: JsonObject, label: string): JsonObject {
  return { ...said, label, ...(said['status'] === 'accepted' && { status: 'changed' }) };
}

import { whoChanged, type Versions } from './merge-values';
import { canonicalJson } from './same-json';
import type { JsonObject } from './sidecar';

/** Decisions of layers that this version does not know, merged as wholes; those that both sides changed, ours with theirs in `against`. */
export interface MergedUnknown {
  readonly decisions: readonly JsonObject[];
  readonly conflicts: readonly JsonObject[];
}

export function mergeUnknownDecisions(versions: Versions<readonly JsonObject[]>): MergedUnknown {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(byKey) as [Keyed, Keyed, Keyed];
  const decisions: JsonObject[] = [];
  const conflicts: JsonObject[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, our, their] = [base.get(key), ours.get(key), theirs.get(key)];
    const who = whoChanged({ base: before, ours: our, theirs: their });
    const isConflict = who === 'both' && our !== undefined && their !== undefined;
    const decision = isConflict ? { ...our, against: [their] } : who === 'both' ? our ?? their : who === 'ours' ? our : their;
    if (decision !== undefined) decisions.push(decision);
    if (isConflict && decision !== undefined) conflicts.push(decision);
  }
  return { decisions, conflicts };
}

type Keyed = ReadonlyMap<string, JsonObject>;

/** By id, where they have one, else by all that they say; the second of two with the same key has a key of its own. */
function byKey(decisions: readonly JsonObject[] = []): Keyed {
  const keyed = new Map<string, JsonObject>();
  const copies = new Map<string, number>();
  for (const decision of decisions) {
    const key = typeof decision['id'] === 'string' ? JSON.stringify([decision['layer'] ?? null, decision['id']]) : canonicalJson(decision);
    const copy = (copies.get(key) ?? 0) + 1;
    copies.set(key, copy);
    keyed.set(`${copy} ${key}`, decision);
  }
  return keyed;
}

import { mergeFields, mergeLists, whoChanged, type Versions } from './merge-values';
import { canonicalJson, isSameJson } from './same-json';
import type { DecisionLayer, DecisionStatus, JsonObject } from './sidecar';

/** What became of what both sides say of one span, in the form of `saidOf`. */
export interface MergedSaid {
  readonly said: JsonObject;
  readonly isConflict: boolean;
}

/** Fields that make one statement: taking one of them from each side would say what nobody said. */
const STATEMENTS: Readonly<Record<DecisionLayer, readonly string[]>> = { boilerplate: [], entities: [], quotes: [], dates: ['type', 'value', 'mod'] };

/** Of two ways to say that a span is right: the one that is kept when the sides came by it differently. */
const PRECEDENCE: readonly DecisionStatus[] = ['changed', 'accepted', 'added'];

/**
 * What two sides say of one span. Changes of different fields are both kept; where the sides contradict each other all of
 * ours is kept, and it is a conflict. Two that reject it agree, whatever they took it for.
 */
export function mergeSaid(layer: DecisionLayer, versions: Versions<JsonObject> & { readonly ours: JsonObject; readonly theirs: JsonObject }): MergedSaid {
  const { base, ours, theirs } = versions;
  const who = whoChanged(versions);
  if (who !== 'both') return { said: versions[who], isConflict: false };
  const { merged, against } = mergeFields(versions);
  const claims = { base: base && claimOf(base), ours: claimOf(ours), theirs: claimOf(theirs) };
  const claim = whoChanged(claims) === 'both' ? mergeClaims(layer, claims, merged) : claimOf(merged);
  const { note } = merged;
  return claim === undefined || against['note'] !== undefined
    ? { said: ours, isConflict: true }
    : { said: { ...claim, ...(note !== undefined && { note }) }, isConflict: false };
}

/** Claims that both sides changed; `undefined` where they contradict each other. */
function mergeClaims(layer: DecisionLayer, { base, ours, theirs }: Versions<JsonObject> & { readonly ours: JsonObject; readonly theirs: JsonObject }, merged: JsonObject): JsonObject | undefined {
  if (isRejected(ours) && isRejected(theirs)) return canonicalJson(ours) < canonicalJson(theirs) ? ours : theirs;
  if (isRejected(ours) || isRejected(theirs)) return undefined;
  const statement = STATEMENTS[layer];
  if (whoChanged({ base: base && pick(base, statement), ours: pick(ours, statement), theirs: pick(theirs, statement) }) === 'both') return undefined;
  const { against: { status: contrary, ...against } } = mergeFields({ base, ours, theirs });
  if (Object.keys(against).length > 0) return undefined;
  const status = contrary === undefined ? undefined : PRECEDENCE.find((one) => one === ours['status'] || one === theirs['status']);
  return { ...claimOf(merged), ...(status !== undefined && { status }) };
}

/** The same for what is kept of earlier conflicts: settled by one side is settled, and what now holds is against nothing. */
export function mergeAgainst(versions: Versions<readonly JsonObject[]>, said: JsonObject, theirs: JsonObject | undefined): readonly JsonObject[] {
  const kept = mergeLists(versions);
  const isNew = theirs !== undefined && !kept.some((one) => isSameJson(one, theirs));
  return (isNew ? [...kept, theirs] : kept).filter((one) => !isSameJson(one, said));
}

function isRejected({ status }: JsonObject): boolean {
  return status === 'rejected';
}

/** All that is said but for the note, which contradicts nothing. */
function claimOf(said: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(said).filter(([name]) => name !== 'note'));
}

function pick(said: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(said).filter(([name]) => names.includes(name)));
}

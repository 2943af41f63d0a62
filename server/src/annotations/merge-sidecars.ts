import { alignDecisions } from './align-decisions';
import { hashText } from './lf-text';
import { mergeAgainst, mergeSaid } from './merge-said';
import { mergeFields, whoChanged, type Versions } from './merge-values';
import { mergeUnknownDecisions } from './merge-unknown';
import { findOverlaps } from './overlaps';
import { placeDecisions } from './place-decisions';
import { describePlaced } from './rewrite';
import { decisionSaying, saidOf, type DecisionPlace } from './said';
import { isSameJson } from './same-json';
import type { Decision, JsonObject, Sidecar } from './sidecar';

/** The sidecars to merge; `base` is what both began with, missing where there was none. */
export interface SidecarVersions {
  readonly base?: Sidecar;
  readonly ours: Sidecar;
  readonly theirs: Sidecar;
}

/** What a person has to settle. */
export type MergeConflict =
  | { readonly kind: 'decision'; readonly decision: Decision /* in force; what the others say is in its `against` */ }
  | { readonly kind: 'overlap'; readonly decisions: readonly [Decision, Decision] /* two of one layer that exclude each other */ }
  | { readonly kind: 'file'; readonly fields: JsonObject /* what theirs says of fields such as `date`; in the file's `against` */ }
  | { readonly kind: 'unknown'; readonly decision: JsonObject };

export interface MergedSidecar {
  readonly sidecar: Sidecar;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two sidecars of one article, decision by decision. What one side changed holds; what both changed alike holds; what
 * one side deleted is gone, unless the other changed it. Nothing that a side said is lost: where the sides contradict each
 * other, ours is in force and theirs is kept in `against`.
 * @param text the article in the hands of the one who merges; the result is described for it, else for the text of ours
 */
export function mergeSidecars(versions: SidecarVersions, text?: string): MergedSidecar {
  const { base, ours, theirs, isLoose } = text === undefined ? { ...versions, isLoose: undefined } : inText(versions, text);
  const conflicts: MergeConflict[] = [];
  const decisions: Decision[] = [];
  const ids = new Set<string>();
  for (const thread of threadsOf({ base, ours, theirs }, isLoose)) {
    const merged = mergeThread(thread, ids);
    if (merged === undefined) continue;
    ids.add(merged.decision.id);
    decisions.push(merged.decision);
    if (merged.isConflict) conflicts.push({ kind: 'decision', decision: merged.decision });
  }
  const isLooseNow = isLoose ?? looseBetween(ours, theirs);
  conflicts.push(...newOverlaps(decisions.filter((decision) => !isLooseNow(decision)), ours, theirs));
  const unknown = mergeUnknownDecisions({ base: base?.unknownDecisions, ours: ours.unknownDecisions, theirs: theirs.unknownDecisions });
  conflicts.push(...unknown.conflicts.map((decision): MergeConflict => ({ kind: 'unknown', decision })));
  const file = mergeFileFields({ base, ours, theirs });
  if (Object.keys(file.contrary).length > 0) conflicts.push({ kind: 'file', fields: file.contrary });
  return {
    sidecar: {
      newsmark: 1, sha256: ours.sha256, ...file.fields,
      decisions: decisions.sort((a, b) => a.start - b.start || b.end - a.end),
      ...(unknown.decisions.length > 0 && { unknownDecisions: unknown.decisions }),
    },
    conflicts,
  };
}

/** Whether the offsets of a decision say nothing about the text that the others count over. */
type IsLoose = (decision: Decision) => boolean;

function inText({ base, ours, theirs }: SidecarVersions, text: string): SidecarVersions & { readonly isLoose: IsLoose } {
  const loose = new Set<string>();
  const move = (sidecar: Sidecar): Sidecar => {
    const { placed, orphans } = placeDecisions(text, sidecar.decisions);
    for (const orphan of orphans) loose.add(placeKey(orphan));
    return { ...sidecar, sha256: hashText(text), decisions: [...describePlaced(text, placed), ...orphans] };
  };
  return { base: base && move(base), ours: move(ours), theirs: move(theirs), isLoose: (decision) => loose.has(placeKey(decision)) };
}

function looseBetween(one: Sidecar, other: Sidecar): IsLoose {
  return () => one.sha256 !== other.sha256;
}

function placeKey({ layer, start, text, prefix, suffix }: Decision): string {
  return JSON.stringify([layer, start, text, prefix, suffix]);
}

type Thread = Versions<Decision>;

/** What became of every decision on each side. */
function* threadsOf({ base, ours, theirs }: SidecarVersions, isLoose: IsLoose | undefined): Generator<Thread> {
  const before = base?.decisions ?? [];
  const our = alignDecisions(before, ours.decisions, isLoose ?? looseBetween(base ?? ours, ours), true);
  const their = alignDecisions(before, theirs.decisions, isLoose ?? looseBetween(base ?? theirs, theirs), true);
  for (const one of before) yield { base: one, ours: our.pairs.get(one), theirs: their.pairs.get(one) };
  const added = alignDecisions(our.others, their.others, isLoose ?? looseBetween(ours, theirs), false);
  for (const one of our.others) yield { base: undefined, ours: one, theirs: added.pairs.get(one) };
  for (const one of added.others) yield { base: undefined, ours: undefined, theirs: one };
}

function mergeThread({ base, ours, theirs }: Thread, taken: ReadonlySet<string>): { readonly decision: Decision; readonly isConflict: boolean } | undefined {
  if (ours === undefined || theirs === undefined) {
    const left = ours ?? theirs;
    const isDeleted = left === undefined || (base !== undefined && isSameJson(stateOf(base), stateOf(left)));
    return isDeleted ? undefined : { decision: { ...left, id: freeId(left.id, taken) }, isConflict: false };
  }
  const { said, isConflict } = mergeSaid(ours.layer, { base: base && saidOf(base), ours: saidOf(ours), theirs: saidOf(theirs) });
  const against = mergeAgainst({ base: base?.against, ours: ours.against, theirs: theirs.against }, said, isConflict ? saidOf(theirs) : undefined);
  const place = placeOf({ base, ours, theirs });
  const id = freeId(base?.id ?? (ours.id < theirs.id ? ours.id : theirs.id), taken);
  return { decision: decisionSaying(said, { ...place, id, against }), isConflict };
}

function stateOf(decision: Decision): JsonObject {
  return { said: saidOf(decision), against: decision.against ?? [] };
}

/** Of two texts that a person made of one, ours counts: the result is for the text of ours. */
function placeOf({ base, ours, theirs }: Thread & { readonly ours: Decision; readonly theirs: Decision }): DecisionPlace {
  const edges = (decision: Decision | undefined): JsonObject | undefined => decision && { start: decision.start, end: decision.end, text: decision.text };
  return whoChanged({ base: edges(base), ours: edges(ours), theirs: edges(theirs) }) === 'theirs' ? theirs : ours;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? id : `${id}-${copy}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Overlaps that neither side had alone. */
function newOverlaps(merged: readonly Decision[], ours: Sidecar, theirs: Sidecar): MergeConflict[] {
  const pair = (overlap: readonly Decision[]): string => overlap.map(placeKey).join();
  const known = new Set([ours, theirs].flatMap(({ decisions }) => findOverlaps(decisions)).map(pair));
  return findOverlaps(merged).filter((overlap) => !known.has(pair(overlap))).map((decisions) => ({ kind: 'overlap', decisions }));
}

function mergeFileFields({ base, ours, theirs }: SidecarVersions): { readonly fields: Pick<Sidecar, 'date' | 'against' | 'unknownFields'>; readonly contrary: JsonObject } {
  const { merged, against: contrary } = mergeFields({ base: base && fileFieldsOf(base), ours: fileFieldsOf(ours), theirs: fileFieldsOf(theirs) });
  const isContrary = Object.keys(contrary).length > 0;
  const against = mergeAgainst({ base: base?.against, ours: ours.against, theirs: theirs.against }, {}, isContrary ? contrary : undefined)
    .filter((other) => Object.entries(other).some(([name, value]) => !isSameJson(merged[name], value)));
  const { date, ...unknownFields } = merged;
  return {
    fields: {
      ...(date !== undefined && { date: date as string }), ...(against.length > 0 && { against }),
      ...(Object.keys(unknownFields).length > 0 && { unknownFields }),
    },
    contrary,
  };
}

function fileFieldsOf({ date, unknownFields }: Sidecar): JsonObject {
  return { ...unknownFields, ...(date !== undefined && { date }) };
}

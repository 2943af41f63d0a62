import { canonicalJson, isSameJson } from './same-json';
import type { Json, JsonObject } from './sidecar';

/** Three versions of one thing: what both sides began with, and what each made of it. `undefined` where it was not there. */
export interface Versions<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/** Which version holds: the one that was changed, either where they agree, `'both'` where each side made something else of it. */
export function whoChanged({ base, ours, theirs }: Versions<Json>): 'ours' | 'theirs' | 'both' {
  if (isSameJson(ours, theirs) || isSameJson(theirs, base)) return 'ours';
  return isSameJson(ours, base) ? 'theirs' : 'both';
}

/**
 * Objects merged field by field. What one side deleted and the other changed stays, changed.
 * @returns `merged` holds ours where both sides changed a field differently; `against` what theirs says there
 */
export function mergeFields({ base, ours, theirs }: Versions<JsonObject>): { readonly merged: JsonObject; readonly against: JsonObject } {
  const merged: Record<string, Json> = {};
  const against: Record<string, Json> = {};
  for (const name of new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])) {
    const versions = { base: fieldOf(base, name), ours: fieldOf(ours, name), theirs: fieldOf(theirs, name) };
    const who = whoChanged(versions);
    const value = who === 'theirs' ? versions.theirs : versions.ours ?? (who === 'both' ? versions.theirs : undefined);
    if (value !== undefined) define(merged, name, value);
    if (who === 'both' && versions.ours !== undefined && versions.theirs !== undefined) define(against, name, versions.theirs);
  }
  return { merged, against };
}

/** Lists merged as sets: what a side added is there, what a side took away is not. In the order of ours, then theirs. */
export function mergeLists({ base = [], ours = [], theirs = [] }: Versions<readonly JsonObject[]>): readonly JsonObject[] {
  const [before, left, right] = [base, ours, theirs].map((list) => new Set(list.map(canonicalJson))) as [Set<string>, Set<string>, Set<string>];
  const all = new Map([...ours, ...theirs].map((value) => [canonicalJson(value), value]));
  return [...all].filter(([key]) => (left.has(key) && right.has(key)) || !before.has(key)).map(([, value]) => value);
}

function fieldOf(object: JsonObject | undefined, name: string): Json | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Also where the name is `__proto__`: files hold what they hold. */
function define(object: Record<string, Json>, name: string, value: Json): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

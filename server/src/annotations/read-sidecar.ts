import { isCalendarDate } from './calendar-date';
import { readJsonFile, type Fault, type FileProblem } from './json-lines';
import { findAgainstFault, findOwnFault } from './decision-fields';
import { DECISION_FIELDS, DECISION_LAYERS, type Decision, type DecisionLayer, type Json, type JsonObject, type Sidecar } from './sidecar';

export type SidecarReading =
  | { readonly sidecar: Sidecar; readonly problem?: undefined }
  | { readonly sidecar?: undefined; readonly problem: FileProblem };

/** Reads the content of a sidecar file; what this version does not know is kept, what is wrong is said: such a file is never written over. */
export function readSidecar(content: string): SidecarReading {
  const { value, problem } = readJsonFile(content, findFault);
  if (problem) return { problem };
  return { sidecar: toSidecar(value as JsonObject) };
}

function findFault(file: Json): Fault | undefined {
  if (!isObject(file)) return { path: [], reason: 'is not a sidecar: it must hold one JSON object' };
  if (typeof file.newsmark === 'number' && file.newsmark > 1) {
    return { path: ['newsmark'], reason: `was written by a newer Newsmark (format ${file.newsmark}); update Newsmark to use it` };
  }
  if (file.newsmark !== 1) return { path: ['newsmark'], reason: 'is not a sidecar: "newsmark" must be 1' };
  if (typeof file.sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(file.sha256)) {
    return { path: ['sha256'], reason: '"sha256" must be 64 hexadecimal digits in lower case' };
  }
  if (file.date !== undefined && !isCalendarDate(file.date)) return { path: ['date'], reason: '"date" must be a day of the calendar, YYYY-MM-DD' };
  const againstFault = findAgainstFault(file.against, ({ date }) => (date === undefined || isCalendarDate(date) ? undefined : { path: ['date'], reason: '"date" must be a day of the calendar, YYYY-MM-DD' }));
  if (againstFault) return againstFault;
  if (!Array.isArray(file.decisions)) return { path: ['decisions'], reason: '"decisions" must be a list' };
  const ids = new Set<Json>();
  for (const [index, decision] of (file.decisions as readonly Json[]).entries()) {
    const fault = findDecisionFault(decision, ids);
    if (fault) return { path: ['decisions', index, ...fault.path], reason: fault.reason };
  }
  return undefined;
}

function findDecisionFault(decision: Json, ids: Set<Json>): Fault | undefined {
  if (!isObject(decision)) return { path: [], reason: 'every decision must be an object' };
  if (typeof decision.layer !== 'string') return { path: ['layer'], reason: 'a decision needs a "layer"' };
  if (!isKnown(decision)) return undefined;
  const { id, start, end, text } = decision;
  if (typeof id !== 'string' || id === '') return { path: ['id'], reason: 'a decision needs an "id"' };
  if (ids.has(id)) return { path: ['id'], reason: `the id "${id}" is used twice; remove one of the two decisions` };
  ids.add(id);
  for (const name of ['text', 'prefix', 'suffix']) {
    if (typeof decision[name] !== 'string') return { path: [name], reason: `"${name}" of a decision must be text` };
  }
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isSafeInteger(start) || start < 0 || end - start !== [...String(text)].length || end === start) {
    return { path: ['start'], reason: '"start" and "end" must be character offsets, as far apart as "text" is long' };
  }
  return findOwnFault(decision.layer as DecisionLayer, decision);
}

const SIDECAR_FIELDS = ['newsmark', 'sha256', 'date', 'against', 'decisions'];

function toSidecar(file: JsonObject): Sidecar {
  const decisions = file.decisions as readonly JsonObject[];
  const unknown = decisions.filter((decision) => !isKnown(decision));
  return {
    newsmark: 1,
    sha256: file.sha256 as string,
    ...(file.date === undefined ? {} : { date: file.date as string }),
    ...(file.against === undefined ? {} : { against: file.against as readonly JsonObject[] }),
    decisions: decisions.filter(isKnown).map(readDecision),
    ...(unknown.length === 0 ? {} : { unknownDecisions: unknown }),
    ...unknownFields(file, SIDECAR_FIELDS),
  };
}

/** A decision as it stands in the file, of a layer and with fields that were found to be right. */
export function readDecision(decision: JsonObject): Decision {
  const fields = DECISION_FIELDS[decision.layer as DecisionLayer];
  const known = Object.fromEntries(fields.flatMap((name) => (decision[name] === undefined ? [] : [[name, decision[name]]])));
  return { ...(known as unknown as Decision), ...unknownFields(decision, fields) };
}

function unknownFields(from: JsonObject, known: readonly string[]): { readonly unknownFields?: JsonObject } {
  const unknown = Object.entries(from).filter(([name]) => !known.includes(name));
  return unknown.length === 0 ? {} : { unknownFields: Object.fromEntries(unknown) };
}

function isKnown(decision: JsonObject): boolean {
  return DECISION_LAYERS.includes(decision.layer as DecisionLayer);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { DECISION_FIELDS, type Decision, type Json, type JsonObject, type Sidecar } from './sidecar';

/**
 * The content of a sidecar file: the same bytes for the same decisions, one decision a line, in the order of the text.
 * @returns `null` where there is nothing to keep, and the file can go
 */
export function writeSidecar(sidecar: Sidecar): string | null {
  const { date, against, decisions, unknownDecisions = [], unknownFields = {} } = sidecar;
  const isEmpty = date === undefined && against === undefined && decisions.length + unknownDecisions.length + Object.keys(unknownFields).length === 0;
  return isEmpty ? null : formatSidecar(sidecar);
}

/** The same, also where there is nothing to keep. */
export function formatSidecar(sidecar: Sidecar): string {
  const decisions = [...sidecar.decisions.map(writeDecision), ...(sidecar.unknownDecisions ?? [])].sort(byPosition);
  const unknown = inNameOrder(sidecar.unknownFields ?? {});
  const fields = [
    field('newsmark', sidecar.newsmark),
    field('sha256', sidecar.sha256),
    ...(sidecar.date === undefined ? [] : [field('date', sidecar.date)]),
    ...(sidecar.against === undefined ? [] : [field('against', sidecar.against)]),
    ...unknown.map(([name, value]) => field(name, value)),
    `  "decisions": [${decisions.map((decision) => `\n    ${JSON.stringify(decision)}`).join(',')}${decisions.length > 0 ? '\n  ' : ''}]`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

function field(name: string, value: Json): string {
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

/** A decision as it stands in the file. */
export function writeDecision(decision: Decision): JsonObject {
  const values = decision as unknown as JsonObject;
  const known = DECISION_FIELDS[decision.layer].flatMap((name): [string, Json][] => (values[name] === undefined ? [] : [[name, values[name]]]));
  return Object.fromEntries([...known, ...inNameOrder(decision.unknownFields ?? {})]);
}

function inNameOrder(fields: JsonObject): [string, Json][] {
  return Object.entries(fields).sort(([a], [b]) => compare(a, b));
}

function byPosition(a: JsonObject, b: JsonObject): number {
  return offset(a.start) - offset(b.start) || offset(a.end) - offset(b.end) || compare(JSON.stringify(a), JSON.stringify(b));
}

/** Decisions of unknown layers may have no position: they come last. */
function offset(value: Json | undefined): number {
  return typeof value === 'number' ? value : Number.MAX_VALUE;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

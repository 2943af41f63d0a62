import { readDecision } from './read-sidecar';
import type { Decision, Json, JsonObject } from './sidecar';
import { writeDecision } from './write-sidecar';

/** What tells which span a decision is about, and not what is said of it. */
export interface DecisionPlace extends Pick<Decision, 'id' | 'layer' | 'start' | 'end' | 'text' | 'prefix' | 'suffix'> {
  readonly against?: Decision['against'];
}

const PLACE_FIELDS: ReadonlySet<string> = new Set(['id', 'layer', 'start', 'end', 'text', 'prefix', 'suffix', 'against']);

/**
 * What a decision says of its span, in the form that `against` has: without the place, the offsets of the parts of a quote
 * counted from the start of the span, so that it stays true wherever the span moves.
 */
export function saidOf(decision: Decision): JsonObject {
  const said = Object.entries(writeDecision(decision)).filter(([name]) => !PLACE_FIELDS.has(name));
  return shiftParts(Object.fromEntries(said), -decision.start);
}

/** The decision that says this of a span. */
export function decisionSaying(said: JsonObject, { id, layer, start, end, text, prefix, suffix, against = [] }: DecisionPlace): Decision {
  const place = { id, layer, start, end, text, prefix, suffix };
  return readDecision({ ...shiftParts(said, start), ...place, ...(against.length > 0 && { against }) });
}

function shiftParts(said: JsonObject, by: number): JsonObject {
  const { spans, speaker, cue } = said;
  const shifted = (part: Json): JsonObject => {
    const { start, end, ...rest } = part as JsonObject;
    return { start: Number(start) + by, end: Number(end) + by, ...rest };
  };
  return {
    ...said,
    ...(spans !== undefined && { spans: (spans as readonly (readonly number[])[]).map((piece) => piece.map((offset) => offset + by)) }),
    ...(speaker !== undefined && { speaker: shifted(speaker) }),
    ...(cue !== undefined && { cue: shifted(cue) }),
  };
}

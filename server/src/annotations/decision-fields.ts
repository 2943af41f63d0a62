import type { QuoteType, TimexMod, TimexType } from '../analysis/types';
import type { Fault } from './json-lines';
import { DECISION_STATUSES, type DecisionLayer, type Json, type JsonObject } from './sidecar';

export const QUOTE_TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];
export const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];
const TIMEX_MODS: readonly TimexMod[] = [
  'START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'ON_OR_BEFORE', 'ON_OR_AFTER',
];

/** What is wrong with the fields of a decision besides those that tell its place; `undefined` where nothing is. */
export function findOwnFault(layer: DecisionLayer, decision: JsonObject): Fault | undefined {
  return findSaidFault(layer, decision, isOffset) ?? findAgainstFault(decision.against, (said) => findSaidFault(layer, said, Number.isSafeInteger));
}

/** What is wrong with what another side said, each one tested by `find`. */
export function findAgainstFault(against: Json | undefined, find: (said: JsonObject) => Fault | undefined): Fault | undefined {
  if (against === undefined) return undefined;
  if (!Array.isArray(against) || against.length === 0) return { path: ['against'], reason: '"against" must be a list of what others say; remove it where the conflict is settled' };
  for (const [index, said] of (against as readonly Json[]).entries()) {
    const isObject = typeof said === 'object' && said !== null && !Array.isArray(said);
    const fault = isObject ? find(said as JsonObject) : { path: [], reason: 'everything in "against" must be an object' };
    if (fault) return { path: ['against', index, ...fault.path], reason: fault.reason };
  }
  return undefined;
}

type IsOffset = (value: unknown) => boolean;

/** @param isOffset whether a value can be an offset of a part: in `against` they count from the start of the span */
function findSaidFault(layer: DecisionLayer, said: JsonObject, isOffset: IsOffset): Fault | undefined {
  return needOneOf(said, 'status', DECISION_STATUSES) ?? mayHaveText(said, 'note') ?? FAULTS[layer](said, isOffset);
}

const FAULTS: Readonly<Record<DecisionLayer, (decision: JsonObject, isOffset: IsOffset) => Fault | undefined>> = {
  boilerplate: () => undefined,
  entities: (decision, isOffset) => needText(decision, 'label') ?? findPiecesFault(decision.spans, isOffset, decision) ?? mayHaveText(decision, 'name') ?? mayHaveText(decision, 'link'),
  dates: (decision) => needOneOf(decision, 'type', TIMEX_TYPES) ?? mayHaveText(decision, 'value') ?? (decision.mod === undefined ? undefined : needOneOf(decision, 'mod', TIMEX_MODS)),
  quotes: (decision, isOffset) => needOneOf(decision, 'type', QUOTE_TYPES) ?? findPiecesFault(decision.spans, isOffset, decision)
    ?? findPartFault('speaker', decision.speaker, isOffset) ?? findPartFault('cue', decision.cue, isOffset),
};

function needText(decision: JsonObject, name: string): Fault | undefined {
  const value = decision[name];
  return typeof value === 'string' && value !== '' ? undefined : { path: [name], reason: `"${name}" of a decision must be text` };
}

function mayHaveText(decision: JsonObject, name: string): Fault | undefined {
  return decision[name] === undefined ? undefined : needText(decision, name);
}

function needOneOf(decision: JsonObject, name: string, values: readonly string[]): Fault | undefined {
  return values.includes(decision[name] as string) ? undefined : { path: [name], reason: `"${name}" must be one of ${values.join(', ')}` };
}

/** @param within where the pieces must lie, if that is known here */
function findPiecesFault(spans: Json | undefined, isOffset: IsOffset, within: { readonly start?: Json; readonly end?: Json }): Fault | undefined {
  if (spans === undefined) return undefined;
  let from = typeof within.start === 'number' ? within.start : -Infinity;
  const to = typeof within.end === 'number' ? within.end : Infinity;
  const isNext = (piece: Json): boolean => {
    if (!Array.isArray(piece) || piece.length !== 2 || !piece.every(isOffset) || Number(piece[0]) < from || Number(piece[1]) > to || Number(piece[0]) >= Number(piece[1])) return false;
    from = Number(piece[1]);
    return true;
  };
  if (Array.isArray(spans) && spans.length > 0 && (spans as readonly Json[]).every(isNext)) return undefined;
  return { path: ['spans'], reason: '"spans" must be a list of pieces of the span, in order, each a pair of character offsets' };
}

function findPartFault(name: string, part: Json | undefined, isOffset: IsOffset): Fault | undefined {
  if (part === undefined) return undefined;
  const { start, end, text, name: called } = (typeof part === 'object' && part !== null ? part : {}) as JsonObject;
  const isPart = typeof text === 'string' && isOffset(start) && isOffset(end) && Number(end) - Number(start) === [...text].length && text !== '';
  if (isPart && (called === undefined || typeof called === 'string')) return undefined;
  return { path: [name], reason: `"${name}" must have "start", "end" and the "text" between them` };
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

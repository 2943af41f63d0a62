import type { Span } from '../../analysis/types';
import type { SpanLayer } from '../../annotations/decide-spans';
import type { PlacedDecision } from '../../annotations/place-decisions';
import { canonicalJson } from '../../annotations/same-json';
import { saidOf } from '../../annotations/said';
import type { JsonObject } from '../../annotations/sidecar';

/** What an annotator marks: what they accepted, changed or added. UTF-16 offsets, without white space at the ends. */
export interface Reading extends Span {
  readonly layer: SpanLayer;
  /** Of a name its label, of a quote or a date its type. */
  readonly label: string;
  /** All that is said of the span and counts in a comparison; equal for equal readings. */
  readonly says: string;
  readonly placed: PlacedDecision;
}

/** The readings among placed decisions; boilerplate is not compared. */
export function readingsOf(text: string, placed: readonly PlacedDecision[]): readonly Reading[] {
  return placed.flatMap((one): Reading[] => {
    const { decision } = one;
    if (decision.layer === 'boilerplate' || decision.status === 'rejected') return [];
    const { start, end } = trim(text, one);
    if (start >= end) return [];
    const label = decision.layer === 'entities' ? decision.label : decision.type;
    return [{ start, end, layer: decision.layer, label, says: saysOf(one), placed: { ...one, start, end } }];
  });
}

/** Whether it was accepted or added, and what was noted, is between an annotator and the engine. */
function saysOf({ decision }: PlacedDecision): string {
  const said = Object.entries(saidOf(decision)).filter(([name]) => name !== 'status' && name !== 'note');
  return canonicalJson(Object.fromEntries(said) as JsonObject);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

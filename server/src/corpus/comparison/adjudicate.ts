import type { Span } from '../../analysis/types';
import { firstFrom } from '../../analysis/first-from';
import { sayAt, type SpanLayer } from '../../annotations/decide-spans';
import { placeDecisions, type PlacedDecision } from '../../annotations/place-decisions';
import { asSaid, rewrite, type SaidAt } from '../../annotations/rewrite';
import type { Sidecar } from '../../annotations/sidecar';
import type { Comparison, Disagreement, Place } from './disagreements';
import type { Reading } from './readings';

/** Whose reading holds: that of the annotator with an index, nobody's, or all, where the layer lets spans overlap. */
export type Take = number | 'neither' | 'both';

/** Quotes may nest; names may not overlap, nor may dates. */
export function canTakeBoth({ layer, places }: Disagreement): boolean {
  return layer === 'quotes' && places.length > 1;
}

/** The gold sidecar after disagreements were adjudicated, in one step. What was not taken is kept as rejected, so that it counts as decided. */
export function adjudicate(gold: Sidecar | undefined, text: string, verdicts: readonly (readonly [Disagreement, Take])[]): Sidecar {
  return say(gold, text, verdicts.flatMap(([{ places }, take]) => places.flatMap((place) => verdictOn(place, take))));
}

/** The gold sidecar with all that annotators agree on and it says nothing of yet. */
export function takeAgreed(gold: Sidecar | undefined, text: string, comparison: Comparison): Sidecar {
  return say(gold, text, agreedOpen(gold, text, comparison).flatMap((place) => firstOf(place).map((reading) => asGold(reading, true))));
}

/** On how many spans all agree of which the gold sidecar says nothing yet. */
export function countAgreedOpen(gold: Sidecar | undefined, text: string, comparison: Comparison): number {
  return agreedOpen(gold, text, comparison).length;
}

/** The disagreements on which the gold sidecar says nothing yet of some place. */
export function openDisagreements(gold: Sidecar | undefined, text: string, { agreed, disagreements }: Comparison): readonly Disagreement[] {
  const isDecided = decidedIn(gold, text, [...agreed, ...disagreements.flatMap(({ places }) => places)]);
  return disagreements.filter(({ places }) => !places.every(isDecided));
}

function agreedOpen(gold: Sidecar | undefined, text: string, { agreed, disagreements }: Comparison): readonly Place[] {
  const isDecided = decidedIn(gold, text, [...agreed, ...disagreements.flatMap(({ places }) => places)]);
  return agreed.filter((place) => !isDecided(place));
}

function say(gold: Sidecar | undefined, text: string, fresh: readonly SaidAt[]): Sidecar {
  const { placed, orphans } = placeDecisions(text, gold?.decisions ?? []);
  return rewrite(gold, text, sayAt(placed.map(asSaid), fresh), orphans);
}

function verdictOn(place: Place, take: Take): readonly SaidAt[] {
  const taken = typeof take === 'number' ? place.readings[take] : take === 'both' ? firstOf(place)[0] : undefined;
  return taken === undefined ? firstOf(place).map((reading) => asGold(reading, false)) : [asGold(taken, true)];
}

function firstOf({ readings }: Place): readonly Reading[] {
  return readings.filter((reading) => reading !== undefined).slice(0, 1);
}

function asGold({ placed }: Reading, holds: boolean): SaidAt {
  const said = asSaid(placed);
  return { ...said, said: { ...said.said, against: undefined, ...(!holds && { status: 'rejected' }) } };
}

/** A place is decided where gold says anything of it, or has a reading of its own across it. */
function decidedIn(gold: Sidecar | undefined, text: string, places: readonly Place[]): (place: Place) => boolean {
  const known = new Set(places.map((place) => keyOf(place.layer, place)));
  const { placed } = placeDecisions(text, gold?.decisions ?? []);
  const said = new Set(placed.map((one) => keyOf(one.decision.layer, one)));
  const own = placed.filter((one) => one.decision.status !== 'rejected' && !known.has(keyOf(one.decision.layer, one)));
  const crosses: Record<SpanLayer, (span: Span) => boolean> = { entities: overlapping(own, 'entities'), quotes: overlapping(own, 'quotes'), dates: overlapping(own, 'dates') };
  return (place) => said.has(keyOf(place.layer, place)) || crosses[place.layer](place);
}

/** Whether a span shares characters with one of a layer; a binary search each. */
function overlapping(placed: readonly PlacedDecision[], layer: SpanLayer): (span: Span) => boolean {
  const spans = placed.filter(({ decision }) => decision.layer === layer).sort((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = spans.map(({ end }) => (reach = Math.max(reach, end)));
  // Of those that begin before its end, one reaches past its start.
  return ({ start, end }) => (reaches[firstFrom(spans, end) - 1] ?? 0) > start;
}

function keyOf(layer: string, { start, end }: Span): string {
  return `${layer} ${start}-${end}`;
}

import type { Span } from '../../analysis/types';
import { sayAt } from '../../annotations/decide-spans';
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
export function takeAgreed(gold: Sidecar | undefined, text: string, { agreed, disagreements }: Comparison): Sidecar {
  const isDecided = decidedIn(gold, text, [...agreed, ...disagreements.flatMap(({ places }) => places)]);
  return say(gold, text, agreed.filter((place) => !isDecided(place)).flatMap((place) => firstOf(place).map((reading) => asGold(reading, true))));
}

/** The disagreements on which the gold sidecar says nothing yet of some place. */
export function openDisagreements(gold: Sidecar | undefined, text: string, { agreed, disagreements }: Comparison): readonly Disagreement[] {
  const isDecided = decidedIn(gold, text, [...agreed, ...disagreements.flatMap(({ places }) => places)]);
  return disagreements.filter(({ places }) => !places.every(isDecided));
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
  return (place) => said.has(keyOf(place.layer, place)) || own.some((one) => crosses(one, place));
}

function crosses(one: PlacedDecision, { layer, start, end }: Place): boolean {
  return one.decision.layer === layer && one.start < end && start < one.end;
}

function keyOf(layer: string, { start, end }: Span): string {
  return `${layer} ${start}-${end}`;
}

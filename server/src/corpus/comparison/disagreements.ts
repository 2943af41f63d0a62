import type { Span } from '../../analysis/types';
import type { SpanLayer } from '../../annotations/decide-spans';
import type { Reading } from './readings';

/** Edges at which somebody marks something of a layer, with what each annotator says there. */
export interface Place extends Span {
  readonly layer: SpanLayer;
  readonly readings: readonly (Reading | undefined)[];
}

/** `missing`: an annotator marks nothing there; `extent`: other edges; `label`: another label or type; `value`: anything else. */
export type DisagreementKind = 'missing' | 'extent' | 'label' | 'value';

/** Places of one layer that overlap, and on which annotators do not all say the same. */
export interface Disagreement extends Span {
  readonly layer: SpanLayer;
  readonly kind: DisagreementKind;
  readonly places: readonly Place[];
}

export interface Comparison {
  readonly agreed: readonly Place[];
  /** In the order of the text. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares what annotators say of one article; sorts, and is linear beside that.
 * @param sides a list for each, `undefined` for one who has not worked on it and so does not count
 */
export function compareSides(sides: readonly (readonly Reading[] | undefined)[]): Comparison {
  const places = placesOf(sides);
  const isAgreed = ({ readings }: Place): boolean => new Set(sides.flatMap((side, index) => (side === undefined ? [] : [readings[index]?.says]))).size === 1;
  const agreed = places.filter(isAgreed);
  const open = LAYERS.map((layer) => places.filter((place) => place.layer === layer && !isAgreed(place)));
  const disagreements = open.flatMap(clusters).map((cluster): Disagreement => ({
    start: cluster[0]?.start ?? 0, end: Math.max(...cluster.map(({ end }) => end)), layer: cluster[0]?.layer ?? 'entities', kind: kindOf(cluster, sides), places: cluster,
  }));
  return { agreed, disagreements: disagreements.sort((a, b) => a.start - b.start || b.end - a.end) };
}

const LAYERS: readonly SpanLayer[] = ['entities', 'quotes', 'dates'];

function placesOf(sides: readonly (readonly Reading[] | undefined)[]): readonly Place[] {
  const places = new Map<string, Place & { readonly readings: (Reading | undefined)[] }>();
  for (const [index, side] of sides.entries()) {
    for (const reading of side ?? []) {
      const { layer, start, end } = reading;
      const key = `${layer} ${start}-${end}`;
      const place = places.get(key) ?? { layer, start, end, readings: sides.map(() => undefined) };
      place.readings[index] ??= reading;
      places.set(key, place);
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Places, in order, in groups whose spans hang together. */
function clusters(places: readonly Place[]): readonly (readonly Place[])[] {
  const found: Place[][] = [];
  let reach = -1;
  for (const place of places) {
    if (place.start < reach) found.at(-1)?.push(place);
    else found.push([place]);
    reach = Math.max(reach, place.end);
  }
  return found;
}

function kindOf(places: readonly Place[], sides: readonly unknown[]): DisagreementKind {
  if (sides.some((side, index) => side !== undefined && !places.some(({ readings }) => readings[index] !== undefined))) return 'missing';
  if (places.length > 1) return 'extent';
  return new Set(places[0]?.readings.flatMap((reading) => reading?.label ?? [])).size > 1 ? 'label' : 'value';
}

import fc from 'fast-check';
import { DECISION_STATUSES, type Decision, type JsonObject } from '../../src/annotations/sidecar';
import { awkwardText } from './texts';

const filled = awkwardText.filter((text) => text !== '');
const span = fc.tuple(fc.nat(1000), filled).map(([start, text]) => ({ start, end: start + [...text].length, text }));
const name = fc.string({ minLength: 1 });

/** What decisions of each layer say besides the common fields. */
const own = fc.oneof(
  fc.constant({ layer: 'boilerplate' as const }),
  fc.record({ layer: fc.constant('entities' as const), label: name, name, link: name }, { requiredKeys: ['layer', 'label'] }),
  fc.record({ layer: fc.constant('dates' as const), type: fc.constantFrom('DATE' as const, 'SET' as const), value: name, mod: fc.constant('APPROX' as const) }, { requiredKeys: ['layer', 'type'] }),
  fc.record(
    {
      layer: fc.constant('quotes' as const), type: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      spans: fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 9 })).map(([start, length]): [number, number][] => [[start, start + length]]),
      speaker: fc.record({ span, name }, { requiredKeys: ['span'] }).map(({ span: place, ...rest }) => ({ ...place, ...rest })), cue: span,
    },
    { requiredKeys: ['layer', 'type'] },
  ),
);

/** Decisions of all layers, as a file may hold them; some with what another side says of the span. */
export function anyDecision(unknownFields: fc.Arbitrary<Decision['unknownFields']>): fc.Arbitrary<Decision> {
  return fc
    .record(
      { id: name, span, prefix: awkwardText, suffix: awkwardText, status: fc.constantFrom(...DECISION_STATUSES), note: name, unknownFields, own, other: own },
      { requiredKeys: ['id', 'span', 'prefix', 'suffix', 'status', 'own'] },
    )
    .map(({ span: place, own: fields, other, ...rest }): Decision => ({ ...rest, ...place, ...fields, ...inside(fields, place), ...(other?.layer === fields.layer && { against: [opposing(other)] }) }));
}

/** The pieces of a quote lie in its span. */
function inside(fields: object, { start, end }: { readonly start: number; readonly end: number }): { readonly spans?: [number, number][] } {
  return 'spans' in fields && fields.spans !== undefined ? { spans: [[start, end]] } : {};
}

function opposing(said: { readonly layer: string }): JsonObject {
  return JSON.parse(JSON.stringify({ ...said, layer: undefined, status: 'changed' })) as JsonObject;
}

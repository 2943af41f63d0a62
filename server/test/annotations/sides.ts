import fc from 'fast-check';
import { rewrite, type Said, type SaidAt } from '../../src/annotations/rewrite';
import type { Sidecar } from '../../src/annotations/sidecar';

/** An article with emoji and a name that stands in it several times. */
export const TEXT = 'OSLO 😀 — Kari Berg met Lee on Friday. “We will sail,” Berg said. Lee and Berg left 👨‍👩‍👧 Norhav.\n\nOn Sunday Berg, Lee and Norhav sailed.\n';

const PLACES = [...TEXT.matchAll(/[A-Z][a-z]+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
const QUOTE = { start: TEXT.indexOf('We will'), end: TEXT.indexOf(',”') };
const BERG = { start: TEXT.indexOf('Berg said'), end: TEXT.indexOf(' said') };
const OSLO = { start: 0, end: 4 };

const status = fc.constantFrom('accepted' as const, 'rejected' as const, 'changed' as const, 'added' as const);
const note = fc.constantFrom('sure', 'ask Kim');
const entity = fc.record({ layer: fc.constant('entities' as const), status, label: fc.constantFrom('PERSON', 'ORG', 'GPE'), name: fc.constantFrom('Kari Berg', 'Lee Ann'), link: fc.constant('Q1'), note }, { requiredKeys: ['layer', 'status', 'label'] });
const date = fc.record({ layer: fc.constant('dates' as const), status, type: fc.constantFrom('DATE' as const, 'SET' as const), value: fc.constantFrom('2025-11-07', '2025-11-08'), mod: fc.constant('APPROX' as const), note }, { requiredKeys: ['layer', 'status', 'type'] });
const quote = fc.tuple(
  fc.record({ layer: fc.constant('quotes' as const), status, type: fc.constantFrom('direct' as const, 'mixed' as const), note }, { requiredKeys: ['layer', 'status', 'type'] }),
  fc.constantFrom(undefined, OSLO, BERG),
);
const NOWHERE = { start: 0, end: 0, text: '' };

const saidAt: fc.Arbitrary<SaidAt> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(PLACES.length - 1), fc.oneof(entity, date)).map(([at, said]) => ({ ...PLACES[at]!, said: said as Said })) },
  { weight: 1, arbitrary: quote.map(([said, speaker]) => ({ ...QUOTE, said: { ...said, ...(speaker && { speaker: NOWHERE }) }, parts: speaker && { speaker } })) },
);

/** What one side makes of a list: says something of a place, or forgets all of it there. */
interface Step { readonly say: SaidAt; readonly forget: boolean }

const steps = fc.array(fc.record({ say: saidAt, forget: fc.boolean() }), { maxLength: 6 });

/** What is said, by layer and place. */
export type Model = ReadonlyMap<string, SaidAt>;

export function keyOf({ start, end, said }: SaidAt): string {
  return `${said.layer} ${start}-${end}`;
}

function after(model: Model, script: readonly Step[]): Model {
  const changed = new Map(model);
  for (const { say, forget } of script) {
    if (forget) changed.delete(keyOf(say));
    else changed.set(keyOf(say), say);
  }
  return changed;
}

/** A common beginning and what two sides made of it. */
export const sides = fc.tuple(fc.array(saidAt, { maxLength: 8 }), steps, steps, fc.array(fc.constantFrom(undefined, '2025-11-07', '2025-11-08'), { minLength: 3, maxLength: 3 }))
  .map(([beginning, our, their, dates]) => {
    const base: Model = new Map(beginning.map((said) => [keyOf(said), said]));
    return { base, ours: after(base, our), theirs: after(base, their), dates };
  });

/** The sidecar that says this about {@link TEXT}, or about a text that differs from it by what stands before it. */
export function sidecarOf(model: Model, date?: string, before = ''): Sidecar {
  const by = before.length;
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const said = [...model.values()].map((one): SaidAt => ({ ...move(one), ...(one.parts?.speaker && { parts: { speaker: move(one.parts.speaker) } }) }));
  return { ...rewrite(undefined, before + TEXT, said, []), ...(date !== undefined && { date }) };
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bringBack, moveDecisions, type TextEdit } from '../../src/annotations/move-decisions';
import type { PlacedDecision, Placement } from '../../src/annotations/place-decisions';
import type { EntityDecision } from '../../src/annotations/sidecar';

/** A text whose characters are all different, so that every one of them can be followed. */
const ALPHABET = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(0x4e00 + index));
const START = ALPHABET.slice(0, 60);

function decided(id: string, start: number, end: number): PlacedDecision {
  const decision: EntityDecision = { id, layer: 'entities', start, end, text: START.slice(start, end).join(''), prefix: '', suffix: '', status: 'accepted', label: 'ORG' };
  return { decision, start, end };
}

const spans = fc.uniqueArray(fc.tuple(fc.nat(58), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 6, selector: ([start, length]) => `${start} ${length}` })
  .map((list) => list.map(([start, length], index) => decided(`e-${index}`, start, Math.min(60, start + length))).sort((a, b) => a.start - b.start || b.end - a.end));
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), typed: fc.nat(4) }), { maxLength: 8 });

/** Applies an edit to text and placement. */
function edit(text: string, placement: Placement, change: TextEdit, typed: string): { text: string; placement: Placement } {
  const after = text.slice(0, change.start) + typed + text.slice(change.end);
  const moved = moveDecisions(placement, change, text, after);
  return { text: after, placement: typed === '' ? moved : bringBack(moved, after, { start: change.start, end: change.start + typed.length }) };
}

describe('moving decisions with the text', () => {
  it('keeps each on the characters that it was on, and on what is typed between them', () => {
    fc.assert(fc.property(spans, edits, (placed, changes) => {
      let next = START.length;
      let state: { text: string; placement: Placement } = { text: START.join(''), placement: { placed, orphans: [] } };
      for (const { at, cut, typed } of changes) {
        const start = Math.floor(at * state.text.length);
        const end = Math.min(state.text.length, start + cut);
        const letters = ALPHABET.slice(next, (next += typed)).join('');
        state = edit(state.text, state.placement, { start, end, length: letters.length }, letters);
      }
      const { text, placement } = state;
      for (const one of placed) {
        const left = [...one.decision.text].map((character) => text.indexOf(character)).filter((index) => index >= 0);
        const found = placement.placed.find(({ decision }) => decision.id === one.decision.id);
        if (left.length === 0) assert.ok(placement.orphans.some(({ id, text: own }) => id === one.decision.id && own !== ''), one.decision.id);
        else assert.deepEqual(found && { start: found.start, end: found.end }, { start: Math.min(...left), end: Math.max(...left) + 1 });
      }
      assert.equal(placement.placed.length + placement.orphans.length, placed.length);
    }), { numRuns: 500 });
  });

  it('is undone and redone with the edit, also where all of a span was deleted', () => {
    fc.assert(fc.property(spans, fc.nat(55), fc.nat(30), (placed, start, cut) => {
      const text = START.join('');
      const end = Math.min(60, start + cut);
      const before: Placement = { placed, orphans: [] };
      const done = edit(text, before, { start, end, length: 0 }, '');
      const undone = edit(done.text, done.placement, { start, end: start, length: end - start }, text.slice(start, end));
      assert.equal(undone.text, text);
      const places = (placement: Placement): string[] => placement.placed.map(({ decision, start: from, end: to }) => `${decision.id} ${from}-${to}`).sort();
      assert.deepEqual(places(undone.placement), places(before));
      assert.deepEqual(edit(undone.text, undone.placement, { start, end, length: 0 }, '').placement.orphans.map(({ id }) => id).sort(), done.placement.orphans.map(({ id }) => id).sort());
    }), { numRuns: 300 });
  });

  it('makes an orphan of what is left with white space alone, and never writes a stump of what was cut and put back', () => {
    const text = 'When North Korea fired, Korea said so on Monday.';
    const name = (start: number, words: string): PlacedDecision => (
      { decision: { id: words, layer: 'entities', label: 'GPE', start, end: start + words.length, text: words, prefix: '', suffix: '', status: 'accepted' }, start, end: start + words.length });
    const before: Placement = { placed: [name(5, 'North Korea')], orphans: [] };
    const one = edit(text, before, { start: 11, end: 16, length: 0 }, '');
    const two = edit(one.text, one.placement, { start: 5, end: 10, length: 0 }, '');
    assert.deepEqual([two.placement.placed, two.placement.orphans.map(({ text: own }) => own)], [[], ['North Korea']]);
    const replaced = edit(text, before, { start: 11, end: 47, length: 37 }, 'Korea fired, Korea said so on Tuesday');
    assert.deepEqual(replaced.placement.placed.map(({ start, end }) => replaced.text.slice(start, end)), ['North Korea']);
  });

  it('moves the parts of a quote, and forgets where those stood that were deleted', () => {
    const text = 'Berg said: “No.” Lee left.';
    const quote: PlacedDecision = {
      decision: { id: 'q', layer: 'quotes', type: 'direct', start: 11, end: 16, text: '“No.”', prefix: '', suffix: '', status: 'accepted', speaker: { start: 0, end: 4, text: 'Berg' }, cue: { start: 5, end: 9, text: 'said' } },
      start: 11, end: 16, parts: { speaker: { start: 0, end: 4 }, cue: { start: 5, end: 9 } },
    };
    const typed = edit(text, { placed: [quote], orphans: [] }, { start: 0, end: 0, length: 3 }, 'Ms ');
    assert.deepEqual(typed.placement.placed.map(({ start, end, parts }) => ({ start, end, parts })), [{ start: 14, end: 19, parts: { speaker: { start: 3, end: 7 }, cue: { start: 8, end: 12 } } }]);
    const cut = edit(typed.text, typed.placement, { start: 7, end: 12, length: 0 }, '');
    assert.deepEqual(cut.placement.placed[0]?.parts, { speaker: { start: 3, end: 7 } });
  });
});

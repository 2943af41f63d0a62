import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotations/article';
import { decideSpans } from '../../src/annotations/decide-spans';
import { findEverywhere, type Wanted } from '../../src/corpus/everywhere';

const TEXT = 'The Norhav left Norhavik. Norhav sank; the Norhav-class ship sailed.';
const at = (start: number): { start: number; end: number } => ({ start, end: start + 6 });

function found(text: string, wanted: Wanted, sidecar = decideSpans(annotate(text, undefined), [])): string[] {
  return findEverywhere(annotate(text, sidecar), wanted).map(({ start, status, label }) => [start, status, label].join(' ').trim());
}

describe('all that say the same', () => {
  it('are annotations with the text and whole words that are not marked', () => {
    assert.deepEqual(found(TEXT, { layer: 'entities', text: 'Norhav' }), ['4 unmarked', '26 unmarked', '43 unmarked']);
    const sidecar = decideSpans(annotate(TEXT, undefined), [
      { layer: 'entities', span: at(4), do: 'set', to: { label: 'SHIP' } },
      { layer: 'entities', span: { start: 43, end: 55 }, do: 'set', to: { label: 'SHIP' } },
    ]);
    assert.deepEqual(found(TEXT, { layer: 'entities', text: 'Norhav' }, sidecar), ['4 added SHIP', '26 unmarked']);
  });

  it('are mentions of an entity, whatever their text', () => {
    const sidecar = decideSpans(annotate(TEXT, undefined), [
      { layer: 'entities', span: at(4), do: 'set', to: { label: 'SHIP', name: 'MS Norhav' } },
      { layer: 'entities', span: { start: 43, end: 55 }, do: 'set', to: { label: 'SHIP', name: 'MS Norhav' } },
      { layer: 'entities', span: at(26), do: 'set', to: { label: 'ORG', name: 'Norhav AS' } },
    ]);
    assert.deepEqual(found(TEXT, { layer: 'entities', text: 'Norhav-class', entity: 'MS Norhav' }, sidecar), ['4 added SHIP', '43 added SHIP']);
  });

  it('are what was rejected too, and dates only as dates', () => {
    const text = 'It opens on Friday, on Friday again, and Fridays too.';
    const [first] = annotate(text, undefined).analysis.dates;
    assert.ok(first);
    const sidecar = decideSpans(annotate(text, undefined), [{ layer: 'dates', span: first, do: 'reject' }]);
    assert.deepEqual(found(text, { layer: 'dates', text: 'Friday' }, sidecar), ['12 rejected', '23 suggested DATE']);
    assert.deepEqual(found(text, { layer: 'quotes', text: 'Friday' }, sidecar), []);
  });

  it('share no character with each other, and say what was looked for, in any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ab', ' ', 'ab ab', '-', '\n', '😀', 'é'), { maxLength: 40 }), fc.constantFrom('ab', 'ab ab', 'ab-ab', '😀'), (parts, wanted) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of findEverywhere(annotate(text, undefined), { layer: 'entities', text: wanted })) {
        assert.equal(text.slice(start, end), wanted);
        assert.ok(start >= last);
        last = end;
      }
    }));
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotations/article';
import { moveToText } from '../../src/annotations/decide';
import { decideSpans, type SpanChange } from '../../src/annotations/decide-spans';
import { readSidecar } from '../../src/annotations/read-sidecar';
import { restore } from '../../src/annotations/restore';
import type { Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';

const TEXT = 'Kari Berg of Norhav met Lee in Oslo. Norhav failed. Berg went to Rome with Ann Day and Tom Fry.\n';
const WORDS = ['Kari Berg', 'Norhav', 'Lee', 'Oslo', 'Rome', 'Ann Day', 'Tom Fry'];

/** As it stands on disk. */
function kept(sidecar: Sidecar | undefined): Sidecar | undefined {
  const content = sidecar && writeSidecar(sidecar);
  return content == null ? undefined : readSidecar(content).sidecar;
}

function on(words: string, change: { readonly do: 'accept' | 'reject' | 'forget' } | { readonly do: 'set'; readonly to: { readonly label: string } }): SpanChange {
  const start = TEXT.indexOf(words);
  return { layer: 'entities', span: { start, end: start + words.length }, ...change };
}

function decide(sidecar: Sidecar | undefined, ...changes: SpanChange[]): Sidecar | undefined {
  return kept(decideSpans(annotate(TEXT, sidecar), changes));
}

const label = (words: string, name: string): SpanChange => on(words, { do: 'set', to: { label: name } });

function said(sidecar: Sidecar | undefined): string[] {
  return sidecar?.decisions.map((decision) => `${decision.text} ${decision.layer === 'entities' ? decision.label : ''}`) ?? [];
}

describe('restoring a step', () => {
  it('is exact to the byte where the text is as it was, whatever the steps', () => {
    const change = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('ORG', 'GPE', 'forget', 'reject')).map(([words, what]) =>
      what === 'forget' || what === 'reject' ? on(words, { do: what }) : label(words, what));
    fc.assert(fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (steps) => {
      const states: (Sidecar | undefined)[] = [undefined];
      for (const changes of steps) states.push(decide(states.at(-1), ...changes));
      const bytes = (sidecar: Sidecar | undefined): string | null => (sidecar === undefined ? null : writeSidecar(sidecar));
      let now = states.at(-1);
      for (let at = states.length - 1; at > 0; at--) {
        now = kept(restore(now, TEXT, { from: states[at], to: states[at - 1] }));
        assert.equal(bytes(now), bytes(states[at - 1]));
      }
      for (let at = 1; at < states.length; at++) {
        now = kept(restore(now, TEXT, { from: states[at - 1], to: states[at] }));
        assert.equal(bytes(now), bytes(states[at]));
      }
    }), { numRuns: 60 });
  });
  it('leaves what else was decided, and where it stands in a text that was edited since', () => {
    const before = decide(undefined, label('Oslo', 'GPE'));
    const after = decide(before, label('Lee', 'PERSON'));
    const text = `Today: ${TEXT.replace('Lee', 'Ms Lee')}`;
    const restored = kept(restore(moveToText(after, text), text, { from: after, to: before }));
    assert.deepEqual(said(restored), ['Oslo GPE']);
    assert.equal(restored?.decisions[0]?.start, text.indexOf('Oslo'));
  });
  it('gives back a label where the words have changed', () => {
    const before = decide(undefined, label('Norhav', 'ORG'));
    const after = decide(before, label('Norhav', 'GPE'));
    const text = TEXT.replace('Norhav', 'Nordhav');
    const start = text.indexOf('Nordhav');
    const placed = (after?.decisions ?? []).map((decision) => ({ decision, start, end: start + 'Nordhav'.length }));
    const followed = kept(moveToText(after, text, { placed, orphans: [] }));
    assert.deepEqual(said(restore(followed, text, { from: after, to: before })), ['Nordhav ORG']);
  });
  it('makes an orphan of what was taken away where its text is gone', () => {
    const before = decide(undefined, label('Rome', 'GPE'));
    const text = TEXT.replace('Rome', 'it');
    const restored = kept(restore(undefined, text, { from: undefined, to: before }));
    assert.deepEqual(said(restored), ['Rome GPE']);
    assert.deepEqual(annotate(text, restored).orphans.length, 1);
  });
  it('changes nothing about what somebody else has decided otherwise since', () => {
    const before = decide(undefined, label('Oslo', 'GPE'));
    const after = decide(before, label('Oslo', 'LOC'));
    const other = decide(after, label('Oslo', 'ORG'));
    assert.equal(restore(other, TEXT, { from: after, to: before }), undefined);
    const added = decide(undefined, label('Lee', 'PERSON'));
    const changed = decide(added, label('Lee', 'ORG'));
    assert.deepEqual(said(restore(changed, TEXT, { from: added, to: undefined })), ['Lee ORG']);
  });
});

import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/article';
import { decideDocumentDate } from '../../src/annotations/decide';
import { decideSpans, type SpanChange } from '../../src/annotations/decide-spans';
import { mergeSidecars } from '../../src/annotations/merge-sidecars';
import { readSidecar } from '../../src/annotations/read-sidecar';
import type { Sidecar } from '../../src/annotations/sidecar';
import { formatSidecar } from '../../src/annotations/write-sidecar';

const TEXT = 'Lee of Norhav sailed. “We will sail,” Berg said. Lee left.\n';

function at(words: string): { start: number; end: number } {
  return { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
}

function decide(sidecar: Sidecar | undefined, ...changes: SpanChange[]): Sidecar {
  return readSidecar(formatSidecar(decideSpans(annotate(TEXT, sidecar), changes))).sidecar!;
}

/** What two sides that contradict each other leave. */
function merge(ours: SpanChange, theirs: SpanChange): Sidecar {
  const { sidecar, conflicts } = mergeSidecars({ ours: decide(undefined, ours), theirs: decide(undefined, theirs) });
  assert.equal(conflicts.length, 1);
  return sidecar;
}

const lee = { layer: 'entities' as const, span: at('Lee') };
const open = merge({ ...lee, do: 'set', to: { label: 'PERSON' } }, { ...lee, do: 'set', to: { label: 'ORG', note: 'theirs' } });

function says(sidecar: Sidecar): unknown[] {
  return sidecar.decisions.map((one) => [one.text, one.status, one.layer === 'entities' ? one.label : '', one.note, one.against?.length ?? 0]);
}

describe('settling what a merge left open', () => {
  it('keeps what holds, takes what the other side says, or says something else', () => {
    assert.deepEqual(says(open), [['Lee', 'added', 'PERSON', undefined, 1]]);
    assert.deepEqual(says(decide(open, { ...lee, do: 'accept' })), [['Lee', 'added', 'PERSON', undefined, 0]]);
    assert.deepEqual(says(decide(open, { ...lee, do: 'take', other: 0 })), [['Lee', 'added', 'ORG', 'theirs', 0]]);
    assert.deepEqual(says(decide(open, { ...lee, do: 'set', to: { label: 'GPE' } })), [['Lee', 'added', 'GPE', undefined, 0]]);
    assert.deepEqual(says(decide(open, { ...lee, do: 'forget' })), []);
  });
  it('leaves it open while something else is decided, or only a note is written', () => {
    const elsewhere = decide(open, { layer: 'entities', span: at('Norhav'), do: 'set', to: { label: 'ORG' } });
    assert.deepEqual(says(elsewhere)[0], ['Lee', 'added', 'PERSON', undefined, 1]);
    assert.deepEqual(says(decide(open, { ...lee, do: 'set', to: { note: 'hm' } })), [['Lee', 'added', 'PERSON', 'hm', 1]]);
  });
  it('takes nothing where the other side says nothing', () => {
    assert.deepEqual(says(decide(open, { ...lee, do: 'take', other: 1 })), says(open));
    assert.deepEqual(says(decide(open, { layer: 'dates', span: lee.span, do: 'take', other: 0 })), says(open));
  });
  it('takes a speaker with its place, after the text has moved too', () => {
    const quote = { layer: 'quotes' as const, span: at('We will sail') };
    const torn = merge({ ...quote, do: 'set', to: { type: 'direct', speaker: at('Norhav') } }, { ...quote, do: 'set', to: { type: 'direct', speaker: at('Berg') } });
    const moved = `Breaking\n\n${TEXT}`;
    const span = { start: moved.indexOf('We will'), end: moved.indexOf(',”') };
    const [taken] = decideSpans(annotate(moved, torn), [{ layer: 'quotes', span, do: 'take', other: 0 }]).decisions;
    assert.ok(taken?.layer === 'quotes');
    assert.deepEqual([taken.speaker?.text, taken.speaker?.start], ['Berg', moved.indexOf('Berg')]);
  });
  it('settles the document date by setting it', () => {
    const dated: Sidecar = { ...open, date: '2025-11-07', against: [{ date: '2025-11-08', annotator: 'kim' }, { date: '2025-11-09' }] };
    const settled = decideDocumentDate(dated, TEXT, '2025-11-08');
    assert.deepEqual([settled.date, settled.against], ['2025-11-08', [{ annotator: 'kim' }]]);
    assert.equal(decideDocumentDate({ ...dated, against: [{ date: '2025-11-09' }] }, TEXT, null).against, undefined);
  });
});

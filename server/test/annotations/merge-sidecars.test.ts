import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars, type MergeConflict } from '../../src/annotations/merge-sidecars';
import { readSidecar } from '../../src/annotations/read-sidecar';
import { saidOf } from '../../src/annotations/said';
import { canonicalJson } from '../../src/annotations/same-json';
import type { Decision, Json, JsonObject, Sidecar } from '../../src/annotations/sidecar';
import { formatSidecar } from '../../src/annotations/write-sidecar';
import { sides, sidecarOf, TEXT, type Model } from './sides';

const HASH = 'a'.repeat(64);

function entity(text: string, says: Partial<Decision> & JsonObject = {}): Decision {
  const start = TEXT.indexOf(text);
  return { id: `e-${text}`, layer: 'entities', start, end: start + text.length, text, prefix: TEXT.slice(Math.max(0, start - 9), start), suffix: 'x', status: 'accepted', label: 'PERSON', ...says } as Decision;
}

function file(decisions: readonly Decision[], more: Partial<Sidecar> = {}): Sidecar {
  return { newsmark: 1, sha256: HASH, decisions, ...more };
}

/** What the merged sidecar says, one line a decision. */
function lines({ sidecar }: { readonly sidecar: Sidecar }): string[] {
  return sidecar.decisions.map((decision) => {
    const { status, label, name, note } = saidOf(decision);
    const against = decision.against?.map((one) => canonicalJson(one)).join(' ');
    return [decision.text, status, label, name, note, against && `against ${against}`].filter((word) => word !== undefined).join(' ');
  });
}

function kinds(conflicts: readonly MergeConflict[]): string[] {
  return conflicts.map(({ kind }) => kind);
}

describe('merging sidecars', () => {
  const base = file([entity('Kari'), entity('Lee'), entity('Norhav', { label: 'ORG' })]);

  it('keeps what each side added, changed and deleted', () => {
    const ours = file([entity('Kari', { name: 'Kari Berg', status: 'changed' }), entity('Lee'), entity('Friday')]);
    const theirs = file([entity('Kari'), entity('Lee', { status: 'rejected' }), entity('Norhav', { label: 'ORG' }), entity('Sunday')]);
    const merged = mergeSidecars({ base, ours, theirs });
    assert.deepEqual(lines(merged), ['Kari changed PERSON Kari Berg', 'Lee rejected PERSON', 'Friday accepted PERSON', 'Sunday accepted PERSON']);
    assert.deepEqual(merged.conflicts, []);
  });
  it('keeps changes of different fields of one decision', () => {
    const ours = file([entity('Lee', { status: 'changed', name: 'Lee Ann' })]);
    const theirs = file([entity('Lee', { status: 'changed', label: 'ORG', note: 'sure' })]);
    assert.deepEqual(lines(mergeSidecars({ base: file([entity('Lee')]), ours, theirs })), ['Lee changed ORG Lee Ann sure']);
  });
  it('keeps both of two that contradict each other, ours in force', () => {
    const ours = file([entity('Lee', { status: 'changed', label: 'ORG' })]);
    const theirs = file([entity('Lee', { status: 'changed', label: 'GPE' })]);
    const merged = mergeSidecars({ base: file([entity('Lee')]), ours, theirs });
    assert.deepEqual(lines(merged), ['Lee changed ORG against {"label":"GPE","status":"changed"}']);
    assert.deepEqual(kinds(merged.conflicts), ['decision']);
  });
  it('takes a rejection and a change for a contradiction, a rejection and a note for none', () => {
    const rejected = file([entity('Lee', { status: 'rejected' })]);
    const before = file([entity('Lee')]);
    assert.equal(mergeSidecars({ base: before, ours: rejected, theirs: file([entity('Lee', { status: 'changed', label: 'GPE' })]) }).conflicts.length, 1);
    assert.deepEqual(lines(mergeSidecars({ base: before, ours: rejected, theirs: file([entity('Lee', { note: 'who?' })]) })), ['Lee rejected PERSON who?']);
  });
  it('takes type, value and modifier of a date for one statement', () => {
    const friday = (says: object): Sidecar => file([{ ...entity('Friday'), layer: 'dates', label: undefined, type: 'DATE', value: '2025-11-07', ...says } as unknown as Decision]);
    const merged = mergeSidecars({ base: friday({}), ours: friday({ value: '2025-11-14' }), theirs: friday({ mod: 'APPROX' }) });
    assert.deepEqual(merged.sidecar.decisions.map(({ against }) => against), [[{ status: 'accepted', type: 'DATE', value: '2025-11-07', mod: 'APPROX' }]]);
    assert.deepEqual(mergeSidecars({ base: friday({}), ours: friday({ value: '2025-11-14' }), theirs: friday({ note: 'sure' }) }).conflicts, []);
  });
  it('keeps edges that one side changed with its text, and what the other side says', () => {
    const theirs = { ...entity('Lee'), text: 'Leeds', end: entity('Lee').end + 2 };
    const merged = mergeSidecars({ base: file([entity('Lee')]), ours: file([entity('Lee', { note: 'sure' })]), theirs: { ...file([theirs]), sha256: 'b'.repeat(64) } });
    assert.deepEqual([lines(merged), merged.conflicts], [['Leeds accepted PERSON sure'], []]);
  });
  it('keeps what one side deleted and the other changed', () => {
    const changed = file([entity('Lee', { note: 'sure' })]);
    for (const versions of [{ ours: file([]), theirs: changed }, { ours: changed, theirs: file([]) }]) {
      assert.deepEqual(lines(mergeSidecars({ base: file([entity('Lee')]), ...versions })), ['Lee accepted PERSON sure']);
    }
  });
  it('takes two decisions on one span for one, whatever their ids', () => {
    const merged = mergeSidecars({ ours: file([entity('Lee')]), theirs: file([entity('Lee', { id: 'hand-made', note: 'mine' })]) });
    assert.deepEqual(lines(merged), ['Lee accepted PERSON mine']);
  });
  it('gives decisions on different spans ids of their own', () => {
    const merged = mergeSidecars({ ours: file([entity('Lee')]), theirs: file([entity('Kari', { id: 'e-Lee' })]) });
    assert.deepEqual(merged.sidecar.decisions.map(({ id }) => id).sort(), ['e-Lee', 'e-Lee-2']);
  });
  it('reports names of two sides that overlap, and keeps both', () => {
    const merged = mergeSidecars({ ours: file([entity('Kari Berg')]), theirs: file([entity('Berg met')]) });
    assert.equal(merged.sidecar.decisions.length, 2);
    assert.deepEqual(kinds(merged.conflicts), ['overlap']);
    assert.deepEqual(mergeSidecars({ ours: merged.sidecar, theirs: file([entity('Sunday')]) }).conflicts, []);
  });
  it('keeps both document dates where the sides contradict each other', () => {
    const [ours, theirs] = [file([], { date: '2025-11-07' }), file([], { date: '2025-11-08' })];
    const merged = mergeSidecars({ ours, theirs });
    assert.deepEqual([merged.sidecar.date, merged.sidecar.against, kinds(merged.conflicts)], ['2025-11-07', [{ date: '2025-11-08' }], ['file']]);
    assert.equal(mergeSidecars({ base: ours, ours, theirs }).sidecar.date, '2025-11-08');
    assert.equal(mergeSidecars({ base: ours, ours, theirs: file([]) }).sidecar.date, undefined);
    const settled = mergeSidecars({ base: merged.sidecar, ours: merged.sidecar, theirs });
    assert.deepEqual([settled.sidecar.date, settled.sidecar.against], ['2025-11-08', undefined]);
  });
  it('settles what one side has settled', () => {
    const open = file([entity('Lee', { label: 'ORG', against: [{ status: 'changed', label: 'GPE' }] })]);
    const settled = file([entity('Lee', { label: 'GPE' })]);
    assert.deepEqual(lines(mergeSidecars({ base: open, ours: open, theirs: settled })), ['Lee accepted GPE']);
    const noted = file([entity('Lee', { label: 'ORG', note: 'hm', against: [{ status: 'changed', label: 'GPE' }] })]);
    assert.deepEqual(lines(mergeSidecars({ base: open, ours: noted, theirs: settled })), ['Lee accepted GPE hm']);
  });
  it('merges what a newer version decided as wholes', () => {
    const claim = (says: string): JsonObject => ({ layer: 'claims', id: 'c1', says });
    const of = (...unknownDecisions: JsonObject[]): Sidecar => file([], { unknownDecisions, unknownFields: { annotators: unknownDecisions.length } });
    assert.deepEqual(mergeSidecars({ base: of(claim('a')), ours: of(claim('a')), theirs: of(claim('b'), { layer: 'claims' }) }).sidecar.unknownDecisions, [claim('b'), { layer: 'claims' }]);
    const torn = mergeSidecars({ base: of(claim('a')), ours: of(claim('b')), theirs: of(claim('c')) });
    assert.deepEqual([torn.sidecar.unknownDecisions, kinds(torn.conflicts)], [[{ ...claim('b'), against: [claim('c')] }], ['unknown']]);
  });
  it('finds decisions of both sides in the text that it is given', () => {
    const model = (label: string): Model => new Map([['k', { start: TEXT.indexOf('Lee and Berg left'), end: TEXT.indexOf(' and Berg left'), said: { layer: 'entities', status: 'changed', label } }]]);
    const merged = mergeSidecars({ ours: sidecarOf(model('ORG')), theirs: sidecarOf(model('ORG'), undefined, 'Breaking: ') }, TEXT);
    assert.equal(formatSidecar(merged.sidecar), formatSidecar(sidecarOf(model('ORG'))));
    assert.deepEqual(kinds(mergeSidecars({ ours: sidecarOf(model('ORG')), theirs: sidecarOf(model('GPE'), undefined, 'Breaking: ') }).conflicts), ['decision']);
  });
});

/** Merges what two sides made of a beginning: theirs perhaps on a text with something new before it. */
const merges = fc.tuple(sides, fc.constantFrom('', 'Breaking 😀: '), fc.boolean()).map(([models, before, withText]) => {
  const [ofBase, ofOurs, ofTheirs] = models.dates;
  const [base, ours, theirs] = [sidecarOf(models.base, ofBase), sidecarOf(models.ours, ofOurs), sidecarOf(models.theirs, ofTheirs, before)] as const;
  return { models, base, ours, theirs, before, text: withText || before !== '' ? TEXT : undefined };
});

describe('a merge of sidecars', () => {
  it('is a side where the other changed nothing, and where both did the same', () => {
    fc.assert(fc.property(merges, ({ base, ours, text }) => {
      const bytes = formatSidecar(ours);
      assert.equal(formatSidecar(mergeSidecars({ base, ours, theirs: base }, text).sidecar), bytes);
      assert.equal(formatSidecar(mergeSidecars({ base, ours: base, theirs: ours }, text).sidecar), bytes);
      const same = mergeSidecars({ base, ours, theirs: ours }, text);
      assert.deepEqual([formatSidecar(same.sidecar), same.conflicts], [bytes, []]);
    }));
  });
  it('is the same from both sides but for which one is in force', () => {
    fc.assert(fc.property(merges, ({ base, ours, theirs, text }) => {
      const there = mergeSidecars({ base, ours, theirs }, text);
      const back = mergeSidecars({ base, ours: theirs, theirs: ours }, text);
      assert.equal(there.conflicts.length, back.conflicts.length);
      assert.deepEqual(statements(there.sidecar), statements(back.sidecar));
      if (there.conflicts.length === 0) assert.equal(formatSidecar(there.sidecar), formatSidecar(back.sidecar));
    }));
  });
  it('loses nothing', () => {
    fc.assert(fc.property(merges, ({ base, ours, theirs, text }) => {
      const merged = placed(mergeSidecars({ base, ours, theirs }, text).sidecar);
      const [before, our, their] = [base, ours, theirs].map((sidecar) => placed(mergeSidecars({ ours: sidecar, theirs: sidecar }, text).sidecar)) as [Placed, Placed, Placed];
      for (const key of new Set([...before.keys(), ...our.keys(), ...their.keys()])) {
        const [was, left, right, now] = [before, our, their, merged].map((side) => side.get(key)) as (Decision | undefined)[];
        const sameAs = (a?: Decision, b?: Decision): boolean => said(a) === said(b);
        if (sameAs(right, was) || sameAs(left, right)) assert.equal(said(now), said(left), key);
        else if (sameAs(left, was)) assert.equal(said(now), said(right), key);
        else if (left === undefined || right === undefined) assert.equal(said(now), said(left ?? right), key);
        else holdsBoth(now!, left, right, was);
      }
    }), { numRuns: 300 });
  });
  it('changes nothing when it is done again, and comes back from its file', () => {
    fc.assert(fc.property(merges, ({ base, ours, theirs, text }) => {
      const { sidecar } = mergeSidecars({ base, ours, theirs }, text);
      const bytes = formatSidecar(sidecar);
      assert.equal(formatSidecar(readSidecar(bytes).sidecar!), bytes);
      assert.equal(formatSidecar(mergeSidecars({ base, ours: sidecar, theirs }, text).sidecar), bytes);
    }));
  });
});

type Placed = ReadonlyMap<string, Decision>;

function placed({ decisions }: Sidecar): Placed {
  return new Map(decisions.map((decision) => [`${decision.layer} ${decision.start} ${decision.text}`, decision]));
}

function said(decision: Decision | undefined): string | undefined {
  return decision && canonicalJson(saidOf(decision));
}

/** All that is said of every place, in force or not. */
function statements(sidecar: Sidecar): Json {
  const all = sidecar.decisions.map((decision) => [decision.layer, decision.start, ...[saidOf(decision), ...(decision.against ?? [])].map(canonicalJson).sort()]);
  const dates = [sidecar.date ?? null, ...(sidecar.against ?? []).map(({ date }) => date ?? null)].map(canonicalJson).sort();
  return [...all.map((one) => JSON.stringify(one)).sort(), dates];
}

/** Ours is in force and theirs is kept; or every change of either is in force. */
function holdsBoth(now: Decision, ours: Decision, theirs: Decision, base: Decision | undefined): void {
  if (now.against !== undefined) {
    assert.deepEqual([said(now), now.against.map(canonicalJson)], [said(ours), [said(theirs)]]);
    return;
  }
  const [merged, our, their, was] = [now, ours, theirs, base].map((one) => (one === undefined ? {} : saidOf(one))) as [JsonObject, JsonObject, JsonObject, JsonObject];
  if (our['status'] === 'rejected' && their['status'] === 'rejected') {
    assert.equal(merged['status'], 'rejected');
    return;
  }
  for (const side of [our, their]) {
    for (const [field, value] of Object.entries(side)) {
      if (field === 'status' || canonicalJson(value) === canonicalJson(was[field] ?? null)) continue;
      assert.deepEqual(merged[field], value, field);
    }
  }
}

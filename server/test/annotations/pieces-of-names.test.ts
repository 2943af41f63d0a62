import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, type AnnotatedArticle } from '../../src/annotations/article';
import { decideSpans, type SpanChange } from '../../src/annotations/decide-spans';
import { bringBack, moveDecisions } from '../../src/annotations/move-decisions';
import { findOverlaps } from '../../src/annotations/overlaps';
import { placeDecisions, type PlacedDecision, type Placement } from '../../src/annotations/place-decisions';
import { describePlaced } from '../../src/annotations/rewrite';
import { readSidecar } from '../../src/annotations/read-sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import { toRecord } from '../../src/formats/record';
import type { Tagger } from '../../src/analysis/entities/tagger';

const TEXT = 'Envoys of North and South Korea met in Oslo.\n';
const [NORTH, KOREA, SOUTH_KOREA] = [{ start: 10, end: 15 }, { start: 26, end: 31 }, { start: 20, end: 31 }];

const tagger: Tagger = (paragraph) => ['North', 'South Korea'].map((name) => {
  const start = paragraph.indexOf(name);
  return { start, end: start + name.length, label: 'GPE', score: 0.9, source: 'test' };
});

const inPieces: SpanChange = { layer: 'entities', span: NORTH, do: 'set', to: { label: 'GPE', pieces: [NORTH, KOREA] } };

function decide(before: AnnotatedArticle, ...changes: SpanChange[]): AnnotatedArticle {
  const sidecar = readSidecar(writeSidecar(decideSpans(before, changes)) ?? '').sidecar;
  assert.ok(sidecar);
  return annotate(TEXT, sidecar, { tagger });
}

function pieces({ placed }: Placement, text: string): string[] {
  return placed.map(({ parts }) => (parts?.spans ?? []).map(({ start, end }) => text.slice(start, end)).join('|'));
}

function edited(text: string, placement: Placement, start: number, end: number, typed: string): { text: string; placement: Placement } {
  const after = text.slice(0, start) + typed + text.slice(end);
  const moved = moveDecisions(placement, { start, end, length: typed.length }, text, after);
  return { text: after, placement: typed === '' ? moved : bringBack(moved, after, { start, end: start + typed.length }) };
}

describe('a name in pieces', () => {
  const article = decide(annotate(TEXT, undefined, { tagger }), inPieces);
  const placement: Placement = { placed: article.placed, orphans: [] };

  it('stands beside a name that shares words with it, in the place of what is found inside a piece', () => {
    const found = article.analysis.mentions.map(({ start, end, spans }) => ({ start, end, spans }));
    assert.deepEqual(found, [{ start: 10, end: 31, spans: [NORTH, KOREA] }, { ...SOUTH_KOREA, spans: undefined }]);
    assert.deepEqual(article.analysis.chains.map(({ name }) => name), ['North Korea', 'South Korea']);
    assert.deepEqual(toRecord(article, 'a').entities.map(({ spans }) => spans), [[[10, 15], [26, 31]], undefined]);
  });

  it('neither gives way to the name inside it nor takes its place', () => {
    const both = decide(article, { layer: 'entities', span: SOUTH_KOREA, do: 'accept' });
    assert.deepEqual(both.placed.map(({ start, end, parts }) => [start, end, parts?.spans?.length]), [[10, 31, 2], [20, 31, undefined]]);
    assert.deepEqual(findOverlaps(both.sidecar?.decisions ?? []), []);
    assert.equal(decide(both, { layer: 'entities', span: { start: 10, end: 31 }, do: 'set', to: { note: 'two states' } }).placed[0]?.parts?.spans?.length, 2);
  });

  it('is one again when one piece is left', () => {
    const whole = decide(article, { layer: 'entities', span: { start: 10, end: 31 }, do: 'set', to: { pieces: [NORTH] } });
    assert.deepEqual(whole.placed.map(({ start, end, parts }) => ({ start, end, parts })), [{ ...NORTH, parts: undefined }]);
  });

  it('is found with its pieces after an edit elsewhere', () => {
    const later = `News. ${TEXT}`;
    assert.deepEqual(pieces(placeDecisions(later, article.sidecar?.decisions ?? []), later), ['North|Korea']);
  });

  it('becomes an orphan when a piece is lost, and stands again when it is back', () => {
    const lost = edited(TEXT, placement, 25, 31, '');
    assert.deepEqual([lost.placement.placed, lost.placement.orphans.map(({ text }) => text)], [[], ['North and South Korea']]);
    const back = edited(lost.text, lost.placement, 25, 25, ' Korea');
    assert.deepEqual(pieces(back.placement, back.text), ['North|Korea']);
  });

  it('has its pieces back whatever edit is undone, and never writes pieces that cannot be read', () => {
    fc.assert(fc.property(fc.nat(TEXT.length), fc.nat(30), fc.constantFrom('', ' ', 'x', ' x '), (start, cut, typed) => {
      const end = Math.min(TEXT.length, start + cut);
      const done = edited(TEXT, placement, start, end, typed);
      const decisions = [...describePlaced(done.text, done.placement.placed), ...done.placement.orphans];
      const content = writeSidecar({ newsmark: 1, sha256: 'a'.repeat(64), decisions });
      assert.equal(readSidecar(content ?? '').problem, undefined, content ?? '');
      const undone = edited(done.text, done.placement, start, start + typed.length, TEXT.slice(start, end));
      assert.equal(undone.text, TEXT);
      const places = (placed: readonly PlacedDecision[]): object[] => placed.map(({ start: from, end: to, parts }) => ({ from, to, spans: parts?.spans }));
      assert.deepEqual(places(undone.placement.placed), places(placement.placed));
    }), { numRuns: 500 });
  });
});

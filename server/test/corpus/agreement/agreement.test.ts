import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/analysis/segment/tokens';
import { hashText } from '../../../src/annotations/lf-text';
import type { Decision, Sidecar } from '../../../src/annotations/sidecar';
import { measureAgreement, type ComparedArticle, type LabelledSpan } from '../../../src/corpus/agreement/agreement';
import { readSides } from '../../../src/corpus/agreement/read-sides';
import { labelsOfTokens } from '../../../src/corpus/agreement/token-labels';

const TEXT = 'Kari Berg met Lee of Norhav in Oslo on Friday';

function spans(labels: Readonly<Record<string, string>>): LabelledSpan[] {
  return Object.entries(labels).map(([words, label]) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, label }));
}

function article(...sides: (Readonly<Record<string, string>> | undefined)[]): ComparedArticle {
  return { tokens: tokenize(TEXT), spans: sides.map((side) => side && spans(side)) };
}

const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'number' ? Number(inner.toFixed(4)) : inner)));

describe('agreement of annotators', () => {
  it('is told for every label and for all of them', () => {
    // Ten tokens. PERSON: one has Kari, Berg, Lee, the other Kari, Berg: p_o 9/10, p_e (3*2 + 7*8)/100, kappa 0.28/0.38.
    const { labels, all, pairs } = measureAgreement([article({ 'Kari Berg': 'PERSON', Lee: 'PERSON', Oslo: 'GPE' }, { 'Kari Berg': 'PERSON', Lee: 'ORG', 'in Oslo': 'GPE' })], 2);
    assert.deepEqual(rounded(labels.map(({ label, spans: counts, exactF1, overlapF1, kappa }) => [label, counts, exactF1, overlapF1, kappa])), [
      ['GPE', [1, 1], 0, 1, 0.6154],
      ['ORG', [0, 1], 0, 0, 0],
      ['PERSON', [2, 1], 0.6667, 0.6667, 0.7368],
    ]);
    assert.deepEqual(rounded([all.spans, all.exactF1, all.overlapF1]), [[3, 3], 0.3333, 0.6667]);
    assert.deepEqual(rounded([pairs[0]?.kappa, pairs.length]), rounded([all.kappa, 1]));
  });
  it('is the mean over all pairs where there are more than two', () => {
    const { all, pairs } = measureAgreement([article({ Lee: 'PERSON' }, { Lee: 'PERSON' }, { Oslo: 'GPE' })], 3);
    assert.deepEqual(pairs.map(({ pair, exactF1 }) => [pair, exactF1]), [[[0, 1], 1], [[0, 2], 0], [[1, 2], 0]]);
    assert.equal(all.exactF1, 1 / 3);
    // 10 tokens, 30 values: PERSON 2, GPE 1, none 27; agreeing pairs: 8 tokens 3 each, Lee 2 of PERSON halved, Oslo 2 of none halved.
    assert.equal(all.alpha?.toFixed(6), ((29 * (8 * 3 + 1 + 1) - (2 * 1 + 27 * 26)) / (30 * 29 - (2 * 1 + 27 * 26))).toFixed(6));
  });
  it('counts an article only for those who have worked on it', () => {
    const shared = article({ Lee: 'PERSON' }, { Lee: 'PERSON' }, { Lee: 'ORG' });
    const { pairs, all } = measureAgreement([shared, article({ Oslo: 'GPE' }, undefined, {}), article(undefined, undefined, { Oslo: 'GPE' })], 3);
    assert.deepEqual(pairs.map(({ articles, spans: counts, exactF1 }) => [articles, counts, exactF1]), [[1, [1, 1], 1], [2, [2, 1], 0], [1, [1, 1], 0]]);
    assert.deepEqual(all.spans, [2, 1, 2]);
  });
  it('is nothing where nothing is marked', () => {
    assert.deepEqual(measureAgreement([article({}, {})], 2), { labels: [], all: { spans: [0, 0] }, pairs: [{ pair: [0, 1], articles: 1, spans: [0, 0] }] });
    assert.deepEqual(measureAgreement([], 2).all, { spans: [0, 0] });
  });
  const side = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 3 }), fc.constantFrom('A', 'B')).map(([from, length, label]): LabelledSpan => {
    const tokens = tokenize(TEXT);
    return { start: tokens[from]!.start, end: tokens[Math.min(from + length - 1, 9)]!.end, label };
  }), { maxLength: 6 });
  const compared = fc.array(fc.tuple(side, side).map((both): ComparedArticle => ({ tokens: tokenize(TEXT), spans: both })), { maxLength: 3 });

  it('is the same from both sides, at most 1, and 1 where they say the same', () => {
    fc.assert(fc.property(compared, (articles) => {
      const there = measureAgreement(articles, 2);
      const back = measureAgreement(articles.map(({ tokens, spans: both }) => ({ tokens, spans: [...both].reverse() })), 2);
      for (const [one, other] of [[there.all, back.all], ...there.labels.map((label, index) => [label, back.labels[index]!] as const)] as const) {
        for (const figure of ['exactF1', 'overlapF1', 'kappa', 'alpha'] as const) {
          assert.equal(one[figure]?.toFixed(9), other[figure]?.toFixed(9), figure);
          assert.ok((one[figure] ?? 0) <= 1, figure);
        }
        assert.ok((one.exactF1 ?? 0) <= (one.overlapF1 ?? 0) + 1e-9);
      }
      const same = measureAgreement(articles.map(({ tokens, spans: [one] }) => ({ tokens, spans: [one, one, one] })), 3);
      for (const { exactF1, overlapF1, kappa, alpha } of [same.all, ...same.labels]) for (const figure of [exactF1, overlapF1, kappa, alpha]) assert.ok(figure === undefined || figure === 1);
      if (same.all.spans[0]! > 0) assert.equal(same.all.exactF1, 1);
    }));
  });
  it('gives every token the labels of the spans around it', () => {
    fc.assert(fc.property(side, (list) => {
      const tokens = tokenize(TEXT);
      const byHand = tokens.map((token) => [...new Set(list.filter(({ start, end }) => start < token.end && token.start < end).map(({ label }) => label))].sort());
      assert.deepEqual(labelsOfTokens(tokens, list), byHand);
    }));
  });
});

describe('the sides of an article', () => {
  const decision = (layer: string, words: string, says: object): Decision => {
    const start = TEXT.indexOf(words);
    return { id: `${layer} ${words}`, layer, start, end: start + words.length, text: words, prefix: TEXT.slice(0, start), suffix: TEXT.slice(start + words.length), status: 'accepted', ...says } as unknown as Decision;
  };
  const sidecar = (...decisions: Decision[]): Sidecar => ({ newsmark: 1, sha256: hashText(TEXT), decisions });

  it('are what was accepted, changed and added, found in the text', () => {
    const kim = sidecar(
      decision('entities', 'Lee', { label: 'PERSON', status: 'changed' }), decision('entities', 'Oslo', { label: 'GPE', status: 'rejected' }),
      decision('entities', 'Norhav', { label: 'ORG', text: 'Nordhav', start: 20, prefix: 'x', suffix: 'y' }), decision('dates', 'Friday', { type: 'DATE' }), decision('boilerplate', 'Kari', {}),
    );
    const { on, lost } = readSides(`\ufeff${TEXT}`, [kim, undefined]);
    assert.deepEqual(on('entities').spans, [[{ start: 15, end: 18, label: 'PERSON' }], undefined]);
    assert.deepEqual([on('dates').spans[0]?.[0]?.label, on('boilerplate').spans[0]?.[0]?.label, on('quotes').spans[0]], ['DATE', 'boilerplate', []]);
    assert.deepEqual(lost, [1, 0]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeDecisions } from '../../../src/annotations/place-decisions';
import { readSidecar } from '../../../src/annotations/read-sidecar';
import type { Sidecar } from '../../../src/annotations/sidecar';
import { formatSidecar } from '../../../src/annotations/write-sidecar';
import { adjudicate, canTakeBoth, openDisagreements, takeAgreed } from '../../../src/corpus/comparison/adjudicate';
import { compareSides } from '../../../src/corpus/comparison/disagreements';
import { readingsOf, type Reading } from '../../../src/corpus/comparison/readings';
import { rewrite, type SaidAt } from '../../../src/annotations/rewrite';
import { TEXT, sidecarOf, sides } from '../../annotations/sides';

const read = (sidecar: Sidecar | undefined): readonly Reading[] | undefined => sidecar && readingsOf(TEXT, placeDecisions(TEXT, sidecar.decisions).placed);
const plain = (readings: readonly Reading[] = []): string[] => readings.map(({ layer, start, end, says }) => `${layer} ${start}-${end} ${says}`).sort();
const compare = (...sidecars: (Sidecar | undefined)[]): ReturnType<typeof compareSides> => compareSides(sidecars.map(read));

function names(marks: readonly (readonly [words: string, label: string])[]): Sidecar {
  return rewrite(undefined, TEXT, marks.map(([words, label]): SaidAt => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, said: { layer: 'entities', status: 'added', label } })), []);
}

describe('a comparison of annotators', () => {
  it('tells how they differ', () => {
    const { agreed, disagreements } = compare(names([['OSLO', 'GPE'], ['Kari Berg', 'PERSON'], ['Lee', 'PERSON'], ['Norhav', 'GPE']]), names([['OSLO', 'GPE'], ['Berg met', 'PERSON'], ['Lee', 'ORG']]));
    assert.deepEqual(agreed.map(({ start, end }) => TEXT.slice(start, end)), ['OSLO']);
    assert.deepEqual(disagreements.map(({ start, end, kind }) => [TEXT.slice(start, end), kind]), [['Kari Berg met', 'extent'], ['Lee', 'label'], ['Norhav', 'missing']]);
    assert.ok(!disagreements.some(canTakeBoth));
  });

  it('does not count who has not worked on the article', () => {
    const one = names([['Lee', 'PERSON']]);
    assert.deepEqual(compare(one, undefined, one).disagreements, []);
  });

  it('of a sidecar with itself finds none', () => {
    fc.assert(fc.property(sides, ({ ours }) => {
      const one = sidecarOf(ours);
      assert.deepEqual(compare(one, one).disagreements, []);
    }));
  });

  it('with everything taken from one side gives that side, and a sidecar that can be read', () => {
    fc.assert(fc.property(sides, ({ ours, theirs }) => {
      const [one, other] = [sidecarOf(ours), sidecarOf(theirs)];
      const comparison = compare(one, other);
      const gold = adjudicate(takeAgreed(undefined, TEXT, comparison), TEXT, comparison.disagreements.map((disagreement) => [disagreement, 0]));
      assert.deepEqual(plain(read(gold)), plain(read(one)));
      assert.deepEqual(openDisagreements(gold, TEXT, comparison), []);
      assert.deepEqual(readSidecar(formatSidecar(gold)).problem, undefined);
      assert.deepEqual(takeAgreed(gold, TEXT, comparison), gold);
    }));
  });

  it('leaves what gold says besides untouched, step by step', () => {
    fc.assert(fc.property(sides, ({ base, ours, theirs }) => {
      const comparison = compare(sidecarOf(ours), sidecarOf(theirs));
      const touched = new Set(comparison.disagreements.flatMap(({ places }) => places.map(({ layer, start, end }) => `${layer} ${start}-${end}`)));
      const gold = sidecarOf(base);
      const rest = (sidecar: Sidecar): string[] => placeDecisions(TEXT, sidecar.decisions).placed.filter(({ decision: { layer }, start, end }) => !touched.has(`${layer} ${start}-${end}`)).map(({ decision }) => JSON.stringify(decision));
      assert.deepEqual(rest(adjudicate(gold, TEXT, comparison.disagreements.map((disagreement) => [disagreement, 'neither']))), rest(gold));
    }));
  });

  it('is settled by neither side, which leaves nothing marked there', () => {
    const comparison = compare(names([['Lee', 'PERSON']]), names([['Lee', 'ORG']]));
    const gold = adjudicate(undefined, TEXT, comparison.disagreements.map((disagreement) => [disagreement, 'neither']));
    assert.deepEqual([read(gold), openDisagreements(gold, TEXT, comparison)], [[], []]);
  });
});

import assert from 'node:assert/strict';
import type { DisagreementItem } from '../../../server/src/lsp/protocol';
import { disagreementsTree, nextOpen } from '../../src/comparing/disagreements-tree';
import { drawn } from '../views/items';

function disagreement(id: string, settled: boolean, says: readonly (string | null)[] = ['PERSON', 'ORG'], canTakeBoth = false): DisagreementItem {
  return { id, layer: 'entities', kind: 'label', range: [0, 0, 0, 3], text: 'Lee', says, canTakeBoth, settled };
}

describe('the view of disagreements', () => {
  it('says what each annotator marks, and what is settled', () => {
    const nodes = disagreementsTree('file:///a.txt', ['kim', 'shared'], [disagreement('a', false), disagreement('b', true, [null, 'ORG'], true)]);
    assert.deepEqual(drawn(nodes), ['Lee | kim: PERSON · shared: ORG', 'Lee | kim: nothing · shared: ORG']);
    assert.deepEqual(nodes.map(({ kind, icon }) => [kind, icon]), [['disagreement', 'git-compare'], ['nesting', 'check']]);
  });

  it('goes to the next that is open, past settled ones and round the end', () => {
    const items = [disagreement('a', false), disagreement('b', true), disagreement('c', false)];
    assert.deepEqual([undefined, 'a', 'b', 'c'].map((from) => nextOpen(items, from, 1)?.id), ['a', 'c', 'c', 'a']);
    assert.deepEqual([undefined, 'a', 'b', 'c'].map((from) => nextOpen(items, from, -1)?.id), ['c', 'c', 'a', 'a']);
    assert.equal(nextOpen([disagreement('a', true)], 'a', 1), undefined);
    assert.equal(nextOpen([], undefined, 1), undefined);
  });
});

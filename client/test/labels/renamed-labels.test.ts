import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renamedLabels } from '../../src/labels/renamed-labels';

const file = (...labels: readonly string[]): string => JSON.stringify({ newsmark: 1, entities: { labels: labels.map((label) => ({ label })) } });

describe('labels that were renamed', () => {
  it('are those that stand where another one is gone', () => {
    assert.deepEqual(renamedLabels(file('PERSON', 'SHIP'), `\uFEFF${file('PERSON', 'VESSEL')}`), [{ from: 'SHIP', to: 'VESSEL' }]);
    assert.deepEqual(renamedLabels(file('A', 'B', 'C'), file('X', 'B', 'Z')), [{ from: 'A', to: 'X' }, { from: 'C', to: 'Z' }]);
  });
  it('are none that were added, removed, moved or exchanged', () => {
    for (const after of [file('A', 'B', 'C'), file('A'), file('B', 'A'), file('B', 'B'), file('A', 'B'), '{', '[]', 'null', '{"entities": 1}', '{"entities": {"labels": [null, 1]}}']) assert.deepEqual(renamedLabels(file('A', 'B'), after), [], after);
    assert.deepEqual(renamedLabels('{', file('A')), []);
  });
  it('never name a label that is still there', () => {
    const labels = fc.array(fc.constantFrom<string>('A', 'B', 'C', 'D', 'E'), { maxLength: 5 });
    fc.assert(fc.property(labels, labels, (before, after) => {
      for (const { from, to } of renamedLabels(file(...before), file(...after))) assert.ok(before.includes(from) && !after.includes(from) && after.includes(to) && !before.includes(to));
    }));
  });
});

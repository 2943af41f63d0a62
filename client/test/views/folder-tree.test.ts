import assert from 'node:assert/strict';
import { folderNode } from '../../src/views/folder-tree';
import { isBegun, progressOf, progressWords } from '../../src/views/read-article';
import { article, drawn, item } from './items';

const LEFT = article([item('entities', 'Kim', 'PERSON'), item('entities', 'Ri', 'PERSON', { status: 'rejected' })], 'a.txt', [{ id: 'e', layer: 'entities', text: 'Ri', status: 'accepted', range: [0, 0, 0, 2] }]);
const DONE = article([item('entities', 'Kim', 'PERSON', { status: 'added' })], 'b.txt');

describe('progress', () => {
  it('counts what is undecided', () => {
    assert.deepEqual(progressOf(LEFT), { total: 2, undecided: 1, orphans: 1 });
    assert.deepEqual([{ total: 4000, undecided: 1200 }, { total: 3, undecided: 0 }, { total: 0, undecided: 0 }].map(progressWords), ['1,200 of 4,000 undecided', 'all 3 decided', 'nothing to decide']);
  });

  it('has begun with the first decision, also one whose text is gone', () => {
    assert.deepEqual([{ total: 3, undecided: 3, orphans: 0 }, { total: 3, undecided: 2, orphans: 0 }, { total: 0, undecided: 0, orphans: 1 }].map(isBegun), [false, true, true]);
  });
});

describe('the summary of a folder', () => {
  it('says per article what is left, and what cannot be read', () => {
    const node = folderNode({ articles: [LEFT, DONE], isReading: false, total: 3, problems: [{ name: 'c.txt', message: 'The file is not text.' }] });
    assert.deepEqual(drawn([node]), ['All articles | 1 of 2 articles done, 1 undecided', '  a.txt | 1 of 2 undecided, 1 orphan', '  b.txt | all 1 decided', '  c.txt | The file is not text.']);
  });

  it('says how far the reading has come', () => {
    assert.deepEqual(drawn([folderNode({ articles: [], isReading: true, problems: [] })]), ['All articles | looking for articles', '  Reading the articles']);
    assert.equal(folderNode({ articles: [DONE], isReading: true, total: 40, problems: [] }).description, 'reading, 1 of 40');
    assert.deepEqual(drawn([folderNode({ articles: [], isReading: false, problems: [] })]), ['All articles | not counted yet', '  No articles here']);
  });
});

import assert from 'node:assert/strict';
import { resultName } from '../../src/export/result-name';
import { addCounts, describeSummary, listRemarks, NOTHING_EXPORTED } from '../../src/export/summary';

const ONE = addCounts(NOTHING_EXPORTED, { json: '{}', mentions: 2000, quotes: 1, dates: 3 });
const PROBLEM = { id: 'b.txt', message: 'The file is not UTF-8.' };

describe('the summary of an export', () => {
  it('adds up', () => {
    const two = addCounts(ONE, { json: '{}', mentions: 1, quotes: 1, dates: 0 });
    assert.deepEqual(two, { articles: 2, mentions: 2001, quotes: 2, dates: 3, problems: [], notes: [], cancelled: false, files: [] });
  });

  it('says what was exported', () => assert.equal(describeSummary(ONE), 'Exported 1 article with 2,000 mentions, 1 quote and 3 dates.'));
  it('says what failed', () => {
    assert.equal(describeSummary({ ...ONE, problems: [PROBLEM] }), 'Exported 1 article with 2,000 mentions, 1 quote and 3 dates. 1 article failed: b.txt. The file is not UTF-8.');
    assert.equal(describeSummary({ ...NOTHING_EXPORTED, problems: [PROBLEM] }), 'Nothing exported. 1 article failed: b.txt. The file is not UTF-8.');
  });
  it('names the first of many that failed', () => {
    const text = describeSummary({ ...NOTHING_EXPORTED, problems: [PROBLEM, { id: 'c.txt', message: 'Gone.' }] });
    assert.equal(text, 'Nothing exported. 2 articles failed, the first of them: b.txt. The file is not UTF-8.');
  });
  it('tells what is worth knowing of articles that were exported', () => {
    const note = { id: 'c.txt', message: 'is not UTF-8; it was read as Windows-1252' };
    assert.equal(describeSummary({ ...ONE, notes: [note] }), 'Exported 1 article with 2,000 mentions, 1 quote and 3 dates. c.txt is not UTF-8; it was read as Windows-1252.');
    assert.match(describeSummary({ ...ONE, notes: [note, note] }), / Of 2 articles there is something to know, the first of them: c\.txt is not UTF-8/);
  });
  it('lists every article that failed or has a note', () => {
    const summary = { ...ONE, problems: [PROBLEM, { id: 'a`b.txt', message: 'Gone.' }], notes: [{ id: 'c.txt', message: 'is damaged' }] };
    assert.equal(listRemarks(summary), [
      '# Not exported: 2 articles', '', '- `b.txt`: The file is not UTF-8.', '- `` a`b.txt ``: Gone.', '', '# Exported, but worth knowing: 1 article', '', '- `c.txt` is damaged.', '',
    ].join('\n'));
  });
  it('says that there was nothing', () => assert.equal(describeSummary(NOTHING_EXPORTED), 'No articles to export.'));
  it('says how far a cancelled export came', () => {
    assert.equal(describeSummary({ ...ONE, cancelled: true }), 'Export cancelled; 1 article written.');
    assert.equal(describeSummary({ ...NOTHING_EXPORTED, cancelled: true }), 'Export cancelled; nothing written.');
  });
});

describe('the name of a result', () => {
  it('keeps the folders', () => assert.equal(resultName('a/b.txt'), 'a/b.newsmark.json'));
  it('takes any case of the ending', () => assert.equal(resultName('B.TXT'), 'B.newsmark.json'));
  it('keeps other endings, which tell files apart', () => assert.equal(resultName('b.text'), 'b.text.newsmark.json'));
});

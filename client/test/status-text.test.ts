import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ArticleStatus } from '../../server/src/lsp/protocol';
import { describeCounts, describeDocumentDate, withFailure } from '../src/status-text';

const STATUS: ArticleStatus = { isArticle: true, busy: false, entities: 12, mentions: 40, quotes: 1, dates: 0 };

describe('status text', () => {
  it('counts', () => {
    assert.deepEqual(describeCounts(STATUS), { text: '12 entities, 1 quote, 0 dates', detail: '40 mentions in all', warning: false });
  });

  it('says how much of a long text was read', () => {
    assert.deepEqual(describeCounts({ ...STATUS, limit: { analyzed: 1_000_000, length: 2_345_678 } }), {
      text: '12 entities, 1 quote, 0 dates', detail: 'first 42 % only', warning: true,
    });
    assert.equal(describeCounts({ ...STATUS, limit: { analyzed: 10, length: 2_345_678 } }).detail, 'first 1 % only');
  });

  it('puts a problem before everything else', () => {
    const problem = 'article.marks.json is not JSON: line 3.';
    assert.deepEqual(describeCounts({ ...STATUS, problem, limit: { analyzed: 1, length: 2 } }), { text: '12 entities, 1 quote, 0 dates', detail: problem, warning: true });
  });

  it('tells of a failed request beside what is known, and is busy no longer', () => {
    const failed = withFailure({ ...STATUS, busy: true }, 'It failed.');
    assert.equal(failed.busy, false);
    assert.deepEqual(describeCounts(failed), { text: '12 entities, 1 quote, 0 dates', detail: 'It failed.', warning: true });
    assert.deepEqual(describeCounts(withFailure(undefined, 'It failed.')), { text: '0 entities, 0 quotes, 0 dates', detail: 'It failed.', warning: true });
  });

  it('says that a file is no article', () => {
    assert.deepEqual(describeCounts({ ...STATUS, isArticle: false }), { text: 'Not an article', detail: 'by the newsmark.files settings', warning: false });
    assert.deepEqual(describeCounts({ ...STATUS, isArticle: false, problem: 'Bad glob.' }), { text: 'Not an article', detail: 'Bad glob.', warning: true });
  });

  it('spells the document date out, and where it comes from', () => {
    assert.deepEqual(describeDocumentDate({ ...STATUS, documentDate: '2025-11-08', documentDateSource: 'timestamp' }), {
      text: 'Saturday, 8 November 2025', detail: 'document date, from a line of its own', warning: false,
    });
    assert.equal(describeDocumentDate({ ...STATUS, documentDate: '2025-11-08', documentDateSource: 'set' }).detail, 'document date, set by you');
  });

  it('has words for every source of a document date', () => {
    const rules = /^const RULES = \[(.+)\] as const;$/m.exec(readFileSync(new URL('../../server/src/analysis/dates/document-date.ts', import.meta.url), 'utf8'))?.[1] ?? '';
    const sources = [...rules.matchAll(/'([a-z-]+)'/g)].map(([, source]) => source);
    assert.ok(sources.length >= 5);
    const words = [...sources, 'set', 'file'].map((documentDateSource) => describeDocumentDate({ ...STATUS, documentDate: '2025-11-08', documentDateSource }).detail);
    assert.equal(new Set([...words, 'document date']).size, sources.length + 3, words.join(', '));
  });

  it('says what a missing document date means', () => {
    assert.deepEqual(describeDocumentDate(STATUS), { text: 'No document date', detail: 'relative dates such as "Friday" stay unresolved', warning: false });
  });
});

import assert from 'node:assert/strict';
import type { RecordResult } from '../../../server/src/lsp/protocol';
import { writeRecords, type RecordSink } from '../../src/export/write-records';

const ARTICLES = Array.from({ length: 20 }, (_, index) => ({ id: `${String(index).padStart(2, '0')}.txt` }));

const record = ({ id }: { readonly id: string }): Promise<RecordResult> => Promise.resolve({ json: JSON.stringify({ id }), mentions: 2, quotes: 1, dates: 0 });

/** A sink that keeps what is written. */
function memory(kind: RecordSink['kind']): { readonly sink: RecordSink; readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  const keep = (file: string, content: string): Promise<string> => {
    written.set(file, content);
    return Promise.resolve(file);
  };
  return { written, sink: kind === 'each' ? { kind, write: keep } : { kind, write: (content) => keep('all.jsonl', content) } };
}

const going = { report: () => undefined, isCancelled: () => false };

describe('writing records', () => {
  it('writes one file an article', async () => {
    const { sink, written } = memory('each');
    const summary = await writeRecords({ ...going, articles: ARTICLES, sink, record });
    assert.deepEqual([...written.keys()].sort(), ARTICLES.map(({ id }) => id));
    assert.equal(written.get('07.txt'), '{"id":"07.txt"}\n');
    assert.deepEqual(summary, { articles: 20, mentions: 40, quotes: 20, dates: 0, problems: [], notes: [], cancelled: false, files: ARTICLES.map(({ id }) => id) });
  });

  it('writes all into one, in order, whichever is ready first', async () => {
    const { sink, written } = memory('all');
    const slowFirst = async (article: { readonly id: string }): Promise<RecordResult> => {
      for (let turns = article.id === '00.txt' ? 20 : 0; turns > 0; turns--) await Promise.resolve();
      return record(article);
    };
    const summary = await writeRecords({ ...going, articles: ARTICLES, sink, record: slowFirst });
    const ids = (written.get('all.jsonl') ?? '').trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id);
    assert.deepEqual(ids, ARTICLES.map(({ id }) => id));
    assert.deepEqual(summary.files, ['all.jsonl']);
  });

  for (const kind of ['each', 'all'] as const) {
    it(`goes on after an article that fails (${kind})`, async () => {
      const { sink } = memory(kind);
      const failing = (article: { readonly id: string }): Promise<RecordResult> => (article.id === '03.txt' ? Promise.reject(new Error('not UTF-8')) : record(article));
      const summary = await writeRecords({ ...going, articles: ARTICLES, sink, record: failing });
      assert.equal(summary.articles, 19);
      assert.deepEqual(summary.problems, [{ id: '03.txt', message: 'not UTF-8' }]);
    });
  }

  it('keeps the notes on articles', async () => {
    const noting = async (article: { readonly id: string }): Promise<RecordResult> => ({ ...(await record(article)), ...(article.id === '09.txt' && { note: 'is damaged' }) });
    const summary = await writeRecords({ ...going, articles: ARTICLES, sink: memory('all').sink, record: noting });
    assert.deepEqual([summary.articles, summary.notes], [20, [{ id: '09.txt', message: 'is damaged' }]]);
  });

  it('lists articles whose file cannot be written', async () => {
    const summary = await writeRecords({ ...going, articles: ARTICLES.slice(0, 2), sink: { kind: 'each', write: () => Promise.reject(new Error('disk full')) }, record });
    assert.equal(summary.articles, 0);
    assert.deepEqual(summary.problems.map(({ message }) => message), ['disk full', 'disk full']);
  });

  it('writes nothing where every article fails', async () => {
    const { sink, written } = memory('all');
    const summary = await writeRecords({ ...going, articles: ARTICLES, sink, record: () => Promise.reject(new Error('no')) });
    assert.equal(written.size, 0);
    assert.equal(summary.problems.length, 20);
  });

  it('says how far it is', async () => {
    const done: number[] = [];
    await writeRecords({ ...going, articles: ARTICLES, sink: memory('all').sink, record, report: (count) => done.push(count) });
    assert.equal(done.at(-1), 20);
    assert.deepEqual(done, [...done].sort((a, b) => a - b));
  });

  it('stops soon when it is cancelled, and keeps the files written', async () => {
    const { sink, written } = memory('each');
    const summary = await writeRecords({ ...going, articles: ARTICLES, sink, record, isCancelled: () => written.size > 0 });
    assert.equal(summary.cancelled, true);
    assert.ok(written.size > 0 && written.size < ARTICLES.length);
    assert.equal(summary.articles, written.size);
    assert.deepEqual(summary.problems, []);
  });

  it('writes no half of a file when it is cancelled', async () => {
    const { sink, written } = memory('all');
    let asked = 0;
    const summary = await writeRecords({ ...going, articles: ARTICLES, sink, record: (article) => { asked++; return record(article); }, isCancelled: () => asked > 0 });
    assert.equal(written.size, 0);
    assert.deepEqual([summary.articles, summary.cancelled], [0, true]);
  });
});

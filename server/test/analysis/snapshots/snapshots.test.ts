import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis/analyze';
import { TAGGER } from '../entities/weights';
import { writeSnapshot } from './snapshot';

const SAMPLES = new URL('../../../../samples/', import.meta.url);
const articles = readdirSync(SAMPLES).filter((file) => file.endsWith('.txt')).sort();
/** `UPDATE_SNAPSHOTS=1 npx mocha server/test/analysis/snapshots` writes them anew; read the difference before committing it. */
const isUpdate = process.env['UPDATE_SNAPSHOTS'] !== undefined;

describe('the analysis of sample articles', () => {
  for (const article of articles) {
    it(`of ${article} is as its snapshot says`, () => {
      const snapshot = new URL(`./${article.replace(/\.txt$/, '.snap.txt')}`, import.meta.url);
      const found = writeSnapshot(analyze(readFileSync(new URL(article, SAMPLES), 'utf8').replaceAll('\r\n', '\n'), { tagger: TAGGER }));
      if (isUpdate) writeFileSync(snapshot, found);
      assert.ok(existsSync(snapshot), 'no snapshot yet; set UPDATE_SNAPSHOTS=1 to write it');
      assert.equal(found, readFileSync(snapshot, 'utf8').replaceAll('\r\n', '\n'));
    });
  }
  it('has no snapshot without an article', () => {
    const snapshots = readdirSync(new URL('./', import.meta.url)).filter((file) => file.endsWith('.snap.txt'));
    assert.deepEqual(snapshots.map((file) => file.replace('.snap.txt', '.txt')).sort(), articles);
  });
});

import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/article';
import { decideSpans } from '../../src/annotations/decide-spans';
import type { Sidecar } from '../../src/annotations/sidecar';
import { formatSidecar } from '../../src/annotations/write-sidecar';
import { newsmark, withFolder } from './newsmark';

const TEXT = 'Rain.\n\nThe Norhav met Lee in Oslo.\n';

function marks(labels: Readonly<Record<string, string>>): string {
  let sidecar: Sidecar = { newsmark: 1, sha256: '0'.repeat(64), decisions: [] };
  for (const [words, label] of Object.entries(labels)) {
    const span = { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
    sidecar = decideSpans(annotate(TEXT, sidecar), [{ layer: 'entities', span, do: 'set', to: { label } }]);
  }
  return formatSidecar(sidecar);
}

const LABELS = JSON.stringify({ newsmark: 1, entities: { labels: [{ label: 'SHIP' }, { label: 'ORG' }, { label: 'PERSON' }] } });

describe('newsmark check', () => {
  it('reports what is wrong in each article and in all together', () => {
    const files = {
      'newsmark.labels.json': LABELS, 'a.txt': TEXT, 'a.marks.json': marks({ Norhav: 'SHIP', 'Le': 'PERSON', Oslo: 'GPE' }),
      'sub/b.txt': TEXT, 'sub/b.marks.json': marks({ Norhav: 'ORG' }), 'sub/c.txt': TEXT.replace('Lee', 'Kim'), 'sub/c.marks.json': marks({ Norhav: 'SHIP', Lee: 'PERSON' }), 'd.txt': TEXT,
    };
    return withFolder(files, async ({ path }) => {
      const { status, out, err } = await newsmark(['check', '.'], { cwd: path });
      assert.deepEqual(out.split('\n'), [
        'a.txt:3:16: “Le” begins or ends inside a word or on a space; the whole words are “Lee”. [ragged-span]',
        'a.txt:3:23: GPE is not a label of entities in newsmark.labels.json: choose one that is, or add it there. [unknown-label]',
        'sub/b.txt:3:5: “Norhav” is ORG here, but SHIP in 2 other decisions. [rare-label]',
        'sub/c.txt:3:16: The decision on “Lee” (PERSON) is kept, but its text was not found in the article. [orphan]',
        '',
      ]);
      assert.deepEqual([status, err], [1, 'newsmark: 4 problems in 3 articles with decisions.\n']);
    });
  });
  it('takes the sidecars of the annotator who is named', () => withFolder({ 'a.txt': TEXT, 'a.marks.json': marks({ Le: 'PERSON' }), 'a.kim.marks.json': marks({ Lee: 'PERSON' }) }, async ({ path }) => {
    assert.deepEqual(await newsmark(['check', 'a.txt', '--annotator', 'kim'], { cwd: path }), { status: 0, out: '', err: 'newsmark: 0 problems in 1 article with decisions.\n' });
  }));
  it('says what it cannot read, and goes on', () => withFolder({ 'newsmark.labels.json': '{', 'a.txt': TEXT, 'a.marks.json': '{', 'b.txt': TEXT, 'b.marks.json': marks({ Le: 'PERSON' }) }, async ({ path }) => {
    const { status, out, err } = await newsmark(['check', 'a.txt', 'b.txt', 'c.txt'], { cwd: path });
    assert.equal(status, 1);
    assert.match(out, /^b\.txt:3:16: .*\[ragged-span\]\n$/);
    assert.match(err, /c\.txt does not exist\.\nnewsmark: newsmark\.labels\.json, line 1: ends too early.*\nnewsmark: a\.txt has a sidecar that cannot be used/);
    assert.equal(err.match(/labels/g)?.length, 1);
  }));
});

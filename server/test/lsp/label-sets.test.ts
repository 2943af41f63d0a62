import assert from 'node:assert/strict';
import { DEFAULT_LABELS } from '../../src/annotations/label-set';
import { createLabelSets } from '../../src/lsp/label-sets';

const set = (label: string): string => JSON.stringify({ newsmark: 1, entities: { labels: [{ label }] } });

/** Label sets over files in memory, with the URIs that were read. */
function setsOver(files: Record<string, string | Error>, folders: readonly string[] = ['file:///w']) {
  const asked: string[] = [];
  const sets = createLabelSets((uri) => {
    asked.push(uri);
    const content = files[uri];
    if (content instanceof Error) return Promise.reject(content);
    return Promise.resolve(content === undefined ? null : new TextEncoder().encode(content));
  }, () => folders);
  const labelOf = async (uri: string): Promise<string | undefined> => (await sets.of(uri)).labels.entities[0]?.label;
  return { sets, asked, labelOf };
}

describe('label sets of the server', () => {
  it('are those of the nearest folder, up to the workspace folder', async () => {
    const { sets, asked, labelOf } = setsOver({ 'file:///w/newsmark.labels.json': set('TOP'), 'file:///w/b/newsmark.labels.json': set('B'), 'file:///newsmark.labels.json': set('ROOT') });
    assert.equal(await labelOf('file:///w/a/x.txt'), 'TOP');
    assert.equal(await labelOf('file:///w/b/c/x.txt'), 'B');
    assert.equal((await sets.of('file:///w/b/x.txt')).uri, 'file:///w/b/newsmark.labels.json');
    for (const uri of ['file:///v/x.txt', 'file:///w2/x.txt', 'git:/w/x.txt?a']) assert.deepEqual(await sets.of(uri), { labels: DEFAULT_LABELS });
    for (const uri of ['untitled:Untitled-1', 'file:///w', 'file:///w/']) assert.equal(await labelOf(uri), 'TOP');
    assert.equal(new Set(asked).size, asked.length, 'read once');
    assert.ok(!asked.includes('file:///newsmark.labels.json'));
  });
  it('are looked for up to the root where that is the workspace folder', async () => {
    for (const [root, article, expected] of [
      ['file:///', 'file:///a/x.txt', ['file:///a/newsmark.labels.json', 'file:///newsmark.labels.json']],
      ['memfs:/', 'memfs:/a/x.txt', ['memfs:/a/newsmark.labels.json', 'memfs:/newsmark.labels.json']],
      ['vscode-vfs://github/o/r', 'vscode-vfs://github/o/r/x.txt', ['vscode-vfs://github/o/r/newsmark.labels.json']],
    ] as const) {
      const { asked, labelOf } = setsOver({}, [root]);
      await labelOf(article);
      assert.deepEqual(asked, expected);
    }
  });
  it('say in a sentence why a file cannot be used, and what comes with Newsmark holds', async () => {
    const { sets } = setsOver({ 'file:///w/newsmark.labels.json': '{', 'file:///w/a/newsmark.labels.json': new Error('Permission denied.') });
    const broken = await sets.of('file:///w/x.txt');
    assert.deepEqual([broken.labels, broken.uri], [DEFAULT_LABELS, 'file:///w/newsmark.labels.json']);
    assert.match(broken.problem ?? '', /^newsmark\.labels\.json, line 1: ends too early.*\.$/);
    assert.equal((await sets.of('file:///w/a/x.txt')).problem, 'newsmark.labels.json could not be read: Permission denied.');
  });
  it('are read anew once they have changed', async () => {
    const files: Record<string, string> = {};
    const { sets, labelOf } = setsOver(files);
    assert.equal(await labelOf('file:///w/x.txt'), 'PERSON');
    files['file:///w/newsmark.labels.json'] = set('SHIP');
    assert.equal(await labelOf('file:///w/x.txt'), 'PERSON');
    sets.changed();
    assert.equal(await labelOf('file:///w/x.txt'), 'SHIP');
  });
});

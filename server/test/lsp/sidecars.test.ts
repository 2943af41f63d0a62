import assert from 'node:assert/strict';
import { createSidecars } from '../../src/lsp/sidecars';

const CONTENT = `{"newsmark":1,"sha256":"${'0'.repeat(64)}","date":"2025-11-08","decisions":[]}`;

/** Sidecars over files in memory, with the URIs that were read. */
function sidecarsOver(files: Readonly<Record<string, string | Error>>, names: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const sidecars = createSidecars({
    read(uri) {
      asked.push(uri);
      const content = files[uri];
      if (content instanceof Error) return Promise.reject(content);
      return Promise.resolve(content === undefined ? null : new TextEncoder().encode(content));
    },
    annotatorOf: (uri) => Promise.resolve(names[uri] ?? ''),
    isArticleThere: (uri) => Promise.resolve(files[uri] !== undefined),
  });
  return { sidecars, asked };
}

describe('sidecars of the server', () => {
  it('lie beside the article and are read once', async () => {
    const { sidecars, asked } = sidecarsOver({ 'file:///n/a.b.marks.json': CONTENT });
    for (let times = 0; times < 2; times++) assert.equal((await sidecars.of('file:///n/a.b.txt')).sidecar?.date, '2025-11-08');
    assert.deepEqual(asked, ['file:///n/a.b.marks.json']);
  });

  it('are those of the annotator, where there is one, and none while the name is unfit', async () => {
    const names: Record<string, string> = { 'file:///a.txt': 'Jörg', 'file:///b.txt': '', 'file:///c.txt': '../c' };
    const { sidecars, asked } = sidecarsOver({}, names);
    for (const uri of Object.keys(names)) await sidecars.of(uri);
    assert.deepEqual(asked, ['file:///a.J%C3%B6rg.marks.json', 'file:///b.marks.json']);
    assert.deepEqual((await sidecars.read('file:///a.txt')).place, { uri: 'file:///a.J%C3%B6rg.marks.json', annotator: 'Jörg' });
    for (const state of [await sidecars.of('file:///c.txt'), await sidecars.read('file:///c.txt')]) assert.match(state.problem ?? '', /^newsmark\.annotator: "\.\.\/c" cannot be a part of a file name/);
    names['file:///a.txt'] = 'kim';
    assert.equal((await sidecars.read('file:///a.txt')).place.uri, 'file:///a.kim.marks.json');
  });

  it('are none for unsaved documents and for old versions of a file', async () => {
    const { sidecars, asked } = sidecarsOver({});
    for (const uri of ['untitled:Untitled-1', 'git:/n/a.txt?%7B%22path%22%3A%22%2Fn%2Fa.txt%22%7D']) {
      assert.deepEqual(await sidecars.of(uri), {});
      assert.equal((await sidecars.read(uri)).sidecar, undefined);
    }
    assert.deepEqual(asked, []);
  });

  it('of an annotator are none where they would be those of another article', async () => {
    const claimed = { 'file:///n/a.txt': 'kim', 'file:///n/b.md': 'kim', 'file:///n/c.md': 'kim', 'file:///n/d.txt': 'kim' };
    const { sidecars, asked } = sidecarsOver({ 'file:///n/a.kim.txt': '', 'file:///n/a.kim.marks.json': CONTENT, 'file:///n/b.kim.md': '', 'file:///n/c.kim.txt': '', 'file:///n/d.lee.txt': '' }, claimed);
    for (const [uri, owner] of [['file:///n/a.txt', 'a.kim.txt'], ['file:///n/b.md', 'b.kim.md'], ['file:///n/c.md', 'c.kim.txt']] as const) {
      for (const { sidecar, problem } of [await sidecars.of(uri), await sidecars.read(uri)]) {
        assert.equal(sidecar, undefined);
        assert.match(problem ?? '', new RegExp(`^newsmark\\.annotator: .* which belongs to ${owner.replaceAll('.', '\\.')}\\. Choose`));
      }
    }
    assert.deepEqual(asked, []);
    assert.deepEqual(await sidecars.of('file:///n/d.txt'), {});
    assert.equal((await sidecars.of('file:///n/a.kim.txt')).sidecar?.date, '2025-11-08');
  });

  it('say in a sentence why they cannot be read', async () => {
    const { sidecars } = sidecarsOver({ 'file:///a.marks.json': '{', 'file:///b.marks.json': new Error('Permission denied.') });
    assert.match((await sidecars.of('file:///a.txt')).problem ?? '', /^a\.marks\.json, line 1: .*\.$/);
    assert.equal((await sidecars.of('file:///b.txt')).problem, 'b.marks.json cannot be read: Permission denied.');
  });

  it('are read anew once they have changed, and hold what was decided until then', async () => {
    const files: Record<string, string> = {};
    const { sidecars } = sidecarsOver(files);
    assert.deepEqual(await sidecars.of('file:///a.txt'), {});
    sidecars.set('file:///a.marks.json', { problem: 'Decided.' });
    assert.equal((await sidecars.of('file:///a.txt')).problem, 'Decided.');
    files['file:///a.marks.json'] = CONTENT;
    sidecars.changed('file:///a.marks.json');
    assert.equal((await sidecars.of('file:///a.txt')).sidecar?.date, '2025-11-08');
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uri } from 'vscode';
import { replaceOnDisk } from '../src/replace-on-disk';

describe('replacing files on disk', () => {
  let folder: string;
  let elsewhere: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    elsewhere = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  const replace = (path: string, content: string, scheme = 'file'): Promise<void> =>
    replaceOnDisk((file) => Promise.resolve(void elsewhere.push(file.fsPath)))({ scheme, fsPath: path } as Uri, new TextEncoder().encode(content));

  it('makes the file, or puts new content in its place, and leaves nothing beside it', async () => {
    const file = join(folder, 'a.marks.json');
    for (const content of ['one', 'two, which is longer', '3']) {
      await replace(file, content);
      assert.equal(await readFile(file, 'utf8'), content);
    }
    assert.deepEqual(await readdir(folder), ['a.marks.json']);
    assert.deepEqual(elsewhere, []);
  });

  it('leaves the file as it was, and nothing beside it, where it cannot', async () => {
    const file = join(folder, 'a.marks.json');
    await writeFile(file, 'one');
    await assert.rejects(replace(join(file, 'b.marks.json'), 'two'), { code: 'ENOTDIR' });
    await assert.rejects(replace(join(folder, 'gone', 'b.marks.json'), 'two'), { code: 'ENOENT' });
    assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['a.marks.json'], 'one']);
  });

  it('leaves other file systems to the editor', async () => {
    await replace('/a.marks.json', 'one', 'vscode-vfs');
    assert.deepEqual(elsewhere, ['/a.marks.json']);
  });
});

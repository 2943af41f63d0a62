import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DecideResult, EverywhereResult } from '../../src/lsp/protocol';
import { OWN_OPTIONS, errorCode, withSession } from './session';

describe('places everywhere', () => {
  it('are told of an article that is not open, and decided on only while its text is the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    const file = join(folder, 'a.txt');
    const uri = pathToFileURL(file).toString();
    await writeFile(file, 'It rained.\r\nThe zorblatt left; the zorblatts stayed.\r\n');
    await withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
      const { hash, places } = await session.request<EverywhereResult>('newsmark/everywhere', { uri, layer: 'entities', text: 'zorblatt' });
      assert.deepEqual(places, [{ range: [1, 4, 1, 12], text: 'zorblatt', before: 'The ', after: ' left; the zorblatts stayed.', status: 'unmarked' }]);
      const decision = { uri, hash, kind: 'spans', changes: [{ layer: 'entities', range: places[0]!.range, do: 'set', to: { label: 'ORG' } }] };
      assert.match((await session.request<DecideResult>('newsmark/decide', decision)).content ?? '', /"text": ?"zorblatt"/);
      await writeFile(file, 'It snowed.\r\nThe zorblatt left.\r\n');
      assert.equal(await errorCode(session.request('newsmark/decide', decision)), -32801);
      assert.equal(await errorCode(session.request('newsmark/everywhere', { uri, layer: 'entities', text: '' })), -32602);
    });
    await rm(folder, { recursive: true });
  });
});

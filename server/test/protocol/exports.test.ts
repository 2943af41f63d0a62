import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnnotationsResult, DecideResult, RecordResult, SpanChangeParams } from '../../src/lsp/protocol';
import { newsmark, withFolder } from '../cli/newsmark';
import { OWN_OPTIONS, withSession } from './session';

const FIRST = 'OSLO, Nov 8, 2025 - Mayor Kari Berg opened the bridge on Friday. “We kept our word,” Berg said.\n';
const SECOND = 'Germany voted on Sunday. 🏭 The vote was a “test”, Maria Schneider told reporters in Berlin.\n';

describe('records of a folder with sidecars', () => {
  it('are the same bytes from the editor and the command line, all of them or only what was accepted', () => withFolder({ 'a.txt': FIRST, 'b.txt': SECOND, 'c.txt': 'Nobody looked at this.\n' }, async ({ path }) => {
    const names = ['a.txt', 'b.txt', 'c.txt'];
    await withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
      const uriOf = (name: string): string => pathToFileURL(join(path, name)).toString();
      for (const name of ['a.txt', 'b.txt']) {
        const uri = uriOf(name);
        const { annotations } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
        assert.ok(annotations.length > 3);
        const changes = annotations.flatMap(({ layer, range }, index): SpanChangeParams[] => (index % 3 === 2 ? [] : [{ layer, range, do: index % 3 === 0 ? 'accept' : 'reject' }]));
        const { content } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes });
        await writeFile(join(path, name.replace('txt', 'marks.json')), content ?? '');
        await session.open(uri, await readFile(join(path, name), 'utf8'));
      }
      for (const accepted of [false, true]) {
        const lines: string[] = [];
        for (const name of names) lines.push((await session.request<RecordResult>('newsmark/record', { uri: uriOf(name), id: name, accepted })).json);
        const { out } = await newsmark(['annotate', ...names, ...(accepted ? ['--accepted'] : [])], { cwd: path });
        assert.equal(`${lines.join('\n')}\n`, out);
        assert.equal(out.includes('"suggested"'), !accepted);
        assert.equal(out.includes('"accepted"'), true);
      }
    });
  }));
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotate } from '../../src/annotations/article';
import { decideSpans } from '../../src/annotations/decide-spans';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import type { ConsistencyResult, DecideResult, RelabelResult } from '../../src/lsp/protocol';
import { errorCode, OWN_OPTIONS, withSession, type Session } from './session';

const TEXT = 'The Norhav left the harbour.\n';

function marks(words: string, label: string): string {
  const start = TEXT.indexOf(words);
  return writeSidecar(decideSpans(annotate(TEXT, undefined), [{ layer: 'entities', span: { start, end: start + words.length }, do: 'set', to: { label } }])) ?? '';
}

async function inFolder(files: Readonly<Record<string, string>>, use: (session: Session, uri: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
  const uri = (name: string): string => pathToFileURL(join(folder, name)).toString();
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, folders: [{ uri: pathToFileURL(folder).toString(), name: 'w' }], settings: () => ({}) }, (session) => use(session, uri));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the consistency of decisions on articles', () => {
  it('is told of articles that are not open, with fixes that the decide request takes', () => inFolder({
    'a.txt': TEXT, 'a.marks.json': marks('Norhav', 'SHIP'), 'b.txt': TEXT, 'b.marks.json': marks('Norhav', 'SHIP'), 'c.txt': TEXT, 'c.marks.json': marks('Norhav', 'ORG'),
    'd.txt': TEXT, 'd.marks.json': marks('Norha', 'SHIP'), 'e.txt': TEXT, 'e.marks.json': '{ "newsmark": 1,', 'f.txt': TEXT,
  }, async (session, uri) => {
    const uris = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => uri(`${name}.txt`));
    const { articles, failures } = await session.request<ConsistencyResult>('newsmark/consistency', { uris });
    assert.deepEqual(articles.map((article) => [article.uri, article.problems.map(({ code, text, alone, fixes }) => [code, text, alone, fixes[0]?.to])]), [
      [uri('c.txt'), [['rare-label', 'Norhav', false, { label: 'SHIP' }]]],
      [uri('d.txt'), [['ragged-span', 'Norha', true, { range: [0, 4, 0, 10] }]]],
    ]);
    assert.deepEqual(failures.map((failure) => failure.uri), [uri('e.txt')]);
    assert.match(failures[0]?.message ?? '', /^e\.marks\.json, line 1: /);
    const changes = articles[0]?.problems.map(({ range, fixes }) => ({ layer: fixes[0]?.layer, range, do: 'set', to: fixes[0]?.to }));
    const { content } = await session.request<DecideResult>('newsmark/decide', { uri: uri('c.txt'), hash: articles[0]?.hash, kind: 'spans', changes });
    assert.match(content ?? '', /"label": ?"SHIP"/);
  }));

  it('is not told for what are no addresses', () => inFolder({}, async (session) => {
    assert.equal(await errorCode(session.request('newsmark/consistency', { uris: [1] })), -32602);
  }));
});

describe('a label that was renamed in a label set', () => {
  it('is renamed in a sidecar that follows it, and in no other', () => inFolder({ 'newsmark.labels.json': '{ "newsmark": 1, "entities": { "labels": [{ "label": "VESSEL" }] } }' }, async (session, uri) => {
    const content = marks('Norhav', 'SHIP');
    const params = { sidecarUri: uri('a.marks.json'), content, labelsUri: uri('newsmark.labels.json'), from: 'SHIP', to: 'VESSEL' };
    const made = await session.request<RelabelResult>('newsmark/relabel', params);
    assert.deepEqual([made.changed, made.basedOn, made.content], [1, content, content.replace('SHIP', 'VESSEL')]);
    const other = await session.request<RelabelResult>('newsmark/relabel', { ...params, labelsUri: uri('sub/newsmark.labels.json') });
    assert.deepEqual([other.changed, other.content], [0, content]);
    await assert.rejects(session.request('newsmark/relabel', { ...params, content: '{' }), /a\.marks\.json, line 1: /);
    assert.equal(await errorCode(session.request('newsmark/relabel', { ...params, to: '' })), -32602);
  }));
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnnotationsResult, ArticleChangedParams, DecideResult, RecordResult } from '../../src/lsp/protocol';
import { keep, valueOfFriday } from './decided';
import { OWN_OPTIONS, errorCode, fullTokens, withSession, type Session } from './session';

const TEXT = 'Bridge opens\n\nThe mayor opened it on Friday.\n\nCome back for more tomorrow.\n';

describe('decisions', () => {
  let folder: string;
  let uri: string;
  let sidecar: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    uri = pathToFileURL(join(folder, 'a b.txt')).toString();
    sidecar = join(folder, 'a b.marks.json');
    await writeFile(join(folder, 'a b.txt'), TEXT);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('set the document date; everything resolves anew', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await session.open(uri, TEXT);
    await fullTokens(session, uri);
    const { sidecarUri, content } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' });
    assert.equal(sidecarUri, pathToFileURL(sidecar).toString());
    await writeFile(sidecar, content!);
    await session.notify('newsmark/sidecarChanged', { sidecarUri });
    const changed = await session.next<ArticleChangedParams>('newsmark/articleChanged', ({ status }) => status.documentDate !== undefined);
    assert.deepEqual([changed.status.documentDate, changed.status.documentDateSource], ['2025-11-08', 'set']);
    assert.equal(await valueOfFriday(session, uri), '2025-11-07');
    const forgotten = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'document-date', date: null });
    assert.equal(forgotten.content, null);
  }));

  it('are needed no more where the day of the file holds, which saving does not change while it is open', () => {
    const settings = { documentDate: { fromFile: true } };
    return withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, settings: () => settings }, async (session) => {
      const day = new Date(2025, 10, 8, 12);
      await utimes(join(folder, 'a b.txt'), day, day);
      await session.open(uri, TEXT);
      const { status } = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => params.status.documentDate !== undefined);
      assert.deepEqual([status.documentDate, status.documentDateSource], ['2025-11-08', 'file']);
      await writeFile(join(folder, 'a b.txt'), TEXT);
      await session.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'A ' });
      assert.equal(await valueOfFriday(session, uri), '2025-11-07');
    });
  });

  it('are needed no more where the client knows the day of a file that the server cannot ask for', () => {
    const answers = { 'newsmark/fileModified': () => ({ time: new Date(2025, 10, 8, 12).getTime() }), 'newsmark/readFile': () => ({ base64: null }) };
    return withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, settings: () => ({ documentDate: { fromFile: true } }), answers }, async (session) => {
      await session.open('vscode-vfs://news/a.txt', TEXT);
      const { status } = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => params.status.documentDate !== undefined);
      assert.equal(status.documentDate, '2025-11-08');
    });
  });

  it('keep text out of the article, for a file that is not open as well', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const { content } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'boilerplate', range: [4, 0, 4, 28], boilerplate: true });
    await writeFile(sidecar, content!);
    const { json } = await session.request<RecordResult>('newsmark/record', { uri, id: 'a.txt', text: TEXT });
    assert.deepEqual((JSON.parse(json) as { boilerplate: unknown }).boilerplate, [[46, 74]]);
  }));

  it('count over a file as the command line decodes it', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await writeFile(join(folder, 'a b.txt'), Buffer.from('Café.\n\nCome back tomorrow.\n', 'latin1'));
    const { content } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'boilerplate', range: [2, 0, 2, 19], boilerplate: true });
    await writeFile(sidecar, content!);
    const { json, note } = await session.request<RecordResult>('newsmark/record', { uri, id: 'a.txt' });
    assert.deepEqual([(JSON.parse(json) as { boilerplate: unknown }).boilerplate, note], [[[7, 26]], 'is not UTF-8; it was read as Windows-1252']);
    await writeFile(join(folder, 'a b.txt'), Uint8Array.of(1, 0, 2));
    await assert.rejects(session.request('newsmark/record', { uri, id: 'a.txt' }), /The file is not text: it holds zero bytes/);
  }));

  const listed = async (session: Session): Promise<string[]> => {
    const { annotations } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    return annotations.map(({ layer, range, text, status, label }) => [layer, range.join(','), text, status, label].join(' '));
  };

  it('on names and dates hold at once, and move with what is typed, deleted and brought back', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await session.open(uri, TEXT);
    await keep(session, await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes: [
      { layer: 'entities', range: [2, 4, 2, 9], do: 'set', to: { label: 'ROLE', name: 'Ann Po' } },
      { layer: 'dates', range: [2, 23, 2, 29], do: 'reject' },
    ] }));
    const friday = 'dates 2,23,2,29 Friday rejected DATE';
    assert.deepEqual((await listed(session)).filter((line) => !line.includes('suggested')), ['entities 2,4,2,9 mayor added ROLE', friday]);
    await session.change(uri, 2, { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }, text: 'old ' });
    await session.change(uri, 3, { range: { start: { line: 2, character: 10 }, end: { line: 2, character: 10 } }, text: '-' });
    assert.ok((await listed(session)).includes('entities 2,8,2,14 ma-yor added ROLE'));
    await session.change(uri, 4, { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 15 } }, text: '' });
    const { orphans } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    assert.deepEqual(orphans.map(({ text, label }) => `${text} ${label}`), ['ma-yor ROLE']);
    await session.change(uri, 5, { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 8 } }, text: 'ma-yor ' });
    assert.ok((await listed(session)).includes('entities 2,8,2,14 ma-yor added ROLE'));
    const kept = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'keep' });
    assert.deepEqual((JSON.parse(kept.content!) as { decisions: { text: string; start: number }[] }).decisions.map(({ text, start }) => `${start} ${text}`), ['22 ma-yor', '42 Friday']);
  }));

  it('on names are in the record with their status', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await keep(session, await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes: [{ layer: 'entities', range: [2, 4, 2, 9], do: 'set', to: { label: 'ROLE', link: 'Q30185' } }] }));
    const { json } = await session.request<RecordResult>('newsmark/record', { uri, id: 'a.txt' });
    const [entity] = (JSON.parse(json) as { entities: Record<string, unknown>[] }).entities.filter(({ label }) => label === 'ROLE');
    assert.deepEqual([entity?.['text'], entity?.['status'], entity?.['link'], entity?.['score']], ['mayor', 'added', 'Q30185', undefined]);
  }));

  it('whose text is gone are attached to a range or discarded, for a file that is not open as well', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await keep(session, await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes: [
      { layer: 'entities', range: [2, 4, 2, 9], do: 'set', to: { label: 'ROLE' } },
      { layer: 'entities', range: [0, 0, 0, 6], do: 'set', to: { label: 'FAC' } },
    ] }));
    await writeFile(join(folder, 'a b.txt'), 'Ferry sails\n\nThe queen saw it on Friday.\n');
    const orphans = async (): Promise<AnnotationsResult['orphans']> => (await session.request<AnnotationsResult>('newsmark/annotations', { uri })).orphans;
    const [bridge, mayor] = await orphans();
    assert.deepEqual([bridge, mayor].map((orphan) => `${orphan?.layer} ${orphan?.text} ${orphan?.label} ${orphan?.status} ${orphan?.range}`), ['entities Bridge FAC added 0,0,0,6', 'entities mayor ROLE added 2,5,2,10']);
    await keep(session, await session.request<DecideResult>('newsmark/decide', { uri, kind: 'orphans', changes: [{ id: mayor!.id, do: 'attach', range: [2, 4, 2, 9] }] }));
    assert.deepEqual((await listed(session)).filter((line) => line.includes('ROLE')), ['entities 2,4,2,9 queen added ROLE']);
    assert.deepEqual((await orphans()).map(({ text }) => text), ['Bridge']);
    await keep(session, await session.request<DecideResult>('newsmark/decide', { uri, kind: 'orphans', changes: [{ id: bridge!.id, do: 'discard' }] }));
    assert.deepEqual(await orphans(), []);
    await assert.rejects(session.request('newsmark/decide', { uri, kind: 'orphans', changes: [{ id: bridge!.id, do: 'discard' }] }), /found again meanwhile, or the decision is gone/);
    for (const changes of [[{ id: '', do: 'discard' }], [{ id: 'e-1', do: 'attach' }], [{ id: 'e-1', do: 'guess' }], 'all']) {
      assert.equal(await errorCode(session.request('newsmark/decide', { uri, kind: 'orphans', changes })), -32602);
    }
  }));

  it('are restored step by step on top of what else became of the sidecar', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const decide = (params: object): Promise<DecideResult> => session.request<DecideResult>('newsmark/decide', { uri, ...params });
    const first = await decide({ kind: 'boilerplate', range: [4, 0, 4, 28], boilerplate: true });
    await keep(session, first);
    const second = await decide({ kind: 'document-date', date: '2025-11-08' });
    await keep(session, second);
    const third = await decide({ kind: 'restore', from: first.content, to: null });
    assert.equal(third.basedOn, second.content);
    const made = JSON.parse(third.content ?? '') as { readonly date?: string; readonly decisions: readonly unknown[] };
    assert.deepEqual([made.date, made.decisions], ['2025-11-08', []]);
    await keep(session, third);
    assert.equal((await decide({ kind: 'restore', from: null, to: first.content })).content, second.content);
    assert.equal(await errorCode(decide({ kind: 'restore', from: '{', to: null })), -32602);
    assert.equal(await errorCode(decide({ kind: 'restore', from: 1, to: null })), -32602);
  }));
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import type { ArticleChangedParams, DecideResult } from '../../src/lsp/protocol';
import { keep, valueOfFriday } from './decided';
import { OWN_OPTIONS, errorCode, fullTokens, withSession } from './session';

const TEXT = 'Bridge opens\n\nThe mayor opened it on Friday.\n\nCome back for more tomorrow.\n';

describe('decisions, refused and kept', () => {
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

  it('that make no sense are refused', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await session.open(uri, TEXT);
    const change = { layer: 'dates', range: [2, 23, 2, 29], do: 'set', to: { mod: 'SOMETIMES' } };
    for (const changes of [[{ ...change, layer: 'claims' }], [{ ...change, range: [1] }], [{ ...change, do: 'think' }], [{ ...change, to: { label: '' } }], 'all']) {
      assert.equal(await errorCode(session.request('newsmark/decide', { uri, kind: 'spans', changes })), -32602);
    }
    await assert.rejects(session.request('newsmark/decide', { uri, kind: 'spans', changes: [change] }), /"mod" must be one of/);
  }));

  it('say what they were made from, for the client to compare', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const first = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' });
    assert.equal(first.basedOn, null);
    const other = `\ufeff${first.content!.replace('11-08', '11-09')}`;
    await writeFile(sidecar, other);
    assert.equal((await session.request<DecideResult>('newsmark/decide', { uri, kind: 'boilerplate', range: [4, 0, 4, 28], boilerplate: true })).basedOn, other);
  }));

  it('go to the annotator whose they were made from, whoever it is by then', async () => {
    const names = ['kim'];
    await withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, settings: () => ({ annotator: names.shift() ?? 'lee' }) }, async (session) => {
      const { sidecarUri } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes: [{ layer: 'entities', range: [2, 4, 2, 9], do: 'set', to: { label: 'ROLE' } }] });
      assert.match(sidecarUri, /a%20b\.kim\.marks\.json$/);
    });
  });

  it('on another version of the text are refused, as code actions say which they are about', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const friday = { start: { line: 2, character: 23 }, end: { line: 2, character: 23 } };
    const changes = [{ layer: 'dates', range: [2, 23, 2, 29], do: 'reject' }];
    await session.open(uri, TEXT);
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: friday, context: { diagnostics: [] } });
    const [offered] = actions.find(({ title }) => title.startsWith('Reject “Friday”'))!.command!.arguments as object[];
    assert.deepEqual(offered, { uri, version: 1, kind: 'spans', changes });
    assert.notEqual((await session.request<DecideResult>('newsmark/decide', offered)).content, null);
    await session.change(uri, 2, { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: 'So ' });
    assert.equal(await errorCode(session.request('newsmark/decide', offered)), -32801);
    assert.equal(await errorCode(session.request('newsmark/decide', { ...offered, version: 'two' })), -32602);
    assert.equal((await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes })).content, null);
  }));

  it('that add a name without a label are refused, where none is marked', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const set = (to: object): object => ({ layer: 'entities', range: [2, 4, 2, 9], do: 'set', to });
    await session.open(uri, TEXT);
    const decide = (...changes: object[]): Promise<DecideResult> => session.request('newsmark/decide', { uri, kind: 'spans', changes });
    assert.equal(await errorCode(decide(set({ name: 'Ann Po' }))), -32602);
    await keep(session, await decide(set({ label: 'ROLE' }), set({ note: 'who?' })));
    assert.match((await decide(set({ name: 'Ann Po' }))).content!, /"label":"ROLE","name":"Ann Po","note":"who\?"/);
  }));

  it('of an annotator are not kept where they would be those of another article', () => {
    const settings = { annotator: 'kim' };
    return withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, settings: () => settings }, async (session) => {
      await writeFile(join(folder, 'a b.kim.txt'), TEXT);
      await assert.rejects(session.request('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' }), /Nothing was written: newsmark\.annotator: .* belongs to a%20b\.kim\.txt/);
      await rm(join(folder, 'a b.kim.txt'));
      assert.match((await session.request<DecideResult>('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' })).sidecarUri, /a%20b\.kim\.marks\.json$/);
    });
  });

  it('of others are asked about again once a batch, and only where an open document is concerned', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const urls = ['a', 'b', 'c'].map((name) => pathToFileURL(join(folder, name)).toString());
    const changed = (): object[] => urls.map((url) => ({ uri: `${url}.marks.json`, type: 2 }));
    const refreshes = (): number => session.received('workspace/semanticTokens/refresh').length;
    await session.request('newsmark/record', { uri: 'untitled:Warm-1', id: 'warm.txt', text: 'Warm.' });
    await session.open(`${urls[0]}.txt`, TEXT);
    await session.open(`${urls[1]}.txt`, TEXT);
    const before = refreshes();
    await session.notify('workspace/didChangeWatchedFiles', { changes: changed().slice(2) });
    await session.notify('newsmark/sidecarChanged', { sidecarUri: `${urls[2]}.marks.json` });
    await fullTokens(session, `${urls[0]}.txt`);
    assert.equal(refreshes(), before);
    await session.notify('workspace/didChangeWatchedFiles', { changes: changed() });
    await fullTokens(session, `${urls[0]}.txt`);
    assert.equal(refreshes(), before + 1);
  }));

  it('never write over a sidecar that cannot be read', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await writeFile(sidecar, '{ "newsmark": 1,\n  oops');
    await session.open(uri, TEXT);
    const { status } = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => params.status.problem !== undefined);
    assert.match(status.problem!, /^a%20b\.marks\.json, line 2: |^a b\.marks\.json, line 2: /);
    const { items } = await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(items.filter(({ code }) => code === 'unreadable-sidecar').map(({ message }) => message), [`${status.problem!} Its decisions are left out until it is mended.`]);
    await assert.rejects(session.request('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' }), /Nothing was written/);
    assert.equal(await readFile(sidecar, 'utf8'), '{ "newsmark": 1,\n  oops');
  }));

  it('refuse what makes no sense', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    assert.equal(await errorCode(session.request('newsmark/decide', { uri, kind: 'document-date', date: '2025-02-30' })), -32602);
    assert.equal(await errorCode(session.request('newsmark/decide', { uri, kind: 'no-such', date: '2025-02-03' })), -32602);
    assert.equal(await errorCode(session.request('newsmark/decide', { uri: `${uri}.gone.txt`, kind: 'document-date', date: '2025-02-03' })), -32803);
    await session.open('untitled:Untitled-1', TEXT);
    assert.equal(await errorCode(session.request('newsmark/decide', { uri: 'untitled:Untitled-1', kind: 'document-date', date: '2025-02-03' })), -32803);
  }));

  it('are made through an edit where no extension of ours is, and hold before the file is saved', async () => {
    const edits: WorkspaceEdit[] = [];
    const answers = {
      'workspace/applyEdit': ({ edit }: { edit: WorkspaceEdit }) => {
        edits.push(edit);
        return { applied: true };
      },
    };
    await withSession({ client: 'neovim-0.7.2', answers }, async (session) => {
      await session.open(uri, `LIMA, 3 May 2024 - A bridge.\nOn 8 November 2025 it will close.\n${TEXT}`);
      const range = { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } };
      const actions = await session.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
      const action = actions.find(({ title }) => title === 'Set the document date to Saturday, 8 November 2025')!;
      await session.request('workspace/executeCommand', { command: action.command!.command, arguments: action.command!.arguments });
      assert.deepEqual(edits.map(({ documentChanges }) => documentChanges?.map((change) => ('kind' in change ? change.kind : 'edit'))), [['create', 'edit']]);
      assert.equal(await valueOfFriday(session, uri), '2025-11-07');
      await session.request('workspace/executeCommand', { command: 'newsmark.decide', arguments: [{ uri, kind: 'document-date', date: null }] });
      assert.deepEqual(edits[1]?.documentChanges?.map((change) => ('kind' in change ? change.kind : 'edit')), ['delete']);
    });
  });

  it('on another version of the text are refused in words where no extension of ours is', () => withSession({ client: 'neovim-0.7.2' }, async (session) => {
    await session.open(uri, TEXT, 7);
    assert.equal(await session.request('workspace/executeCommand', { command: 'newsmark.decide', arguments: [{ uri, version: 6, kind: 'boilerplate', range: [4, 0, 4, 28], boilerplate: true }] }), null);
    const { message } = await session.next<{ message: string }>('window/showMessage');
    assert.equal(message, 'The text has changed meanwhile, so nothing was decided.');
    assert.deepEqual(session.received('workspace/applyEdit'), []);
  }));

  it('are made anew by the server that asks for the edit where somebody else has written meanwhile', async () => {
    const edits: WorkspaceEdit[] = [];
    const content = (date: string): string => `{"newsmark":1,"sha256":"${'0'.repeat(64)}","date":"${date}","decisions":[]}`;
    const written = [content('2025-11-08'), content('2025-11-09')];
    const answers = {
      'newsmark/readFile': (params: { uri: string }) => ({ base64: Buffer.from(params.uri.endsWith('.txt') ? TEXT : (written.length > 1 ? written.shift() : written[0])!).toString('base64') }),
      'workspace/applyEdit': ({ edit }: { edit: WorkspaceEdit }) => (edits.push(edit), { applied: true }),
    };
    await withSession({ client: 'neovim-0.7.2', initializationOptions: { readFile: true }, answers }, async (session) => {
      await session.request('workspace/executeCommand', { command: 'newsmark.decide', arguments: [{ uri: 'vscode-vfs://host/a.txt', kind: 'boilerplate', range: [4, 0, 4, 28], boilerplate: true }] });
      assert.match(JSON.stringify(edits), /2025-11-09/);
      assert.doesNotMatch(JSON.stringify(edits), /2025-11-08/);
    });
  });

  it('are not offered to a client that could not keep them', () => withSession({ client: 'empty' }, async (session) => {
    await session.open(uri, 'On 8 November 2025 it rained.');
    const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
    assert.deepEqual(await session.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }), []);
  }));

  it('are read through the client where the server cannot', async () => {
    const { content } = await new Promise<DecideResult>((resolve, reject) => {
      withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) =>
        resolve(await session.request<DecideResult>('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' }))).catch(reject);
    });
    const asked: string[] = [];
    const answers = {
      'newsmark/readFile': (params: { uri: string }) => {
        asked.push(params.uri);
        return { base64: Buffer.from(content!).toString('base64') };
      },
    };
    await withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, answers }, async (session) => {
      await session.open('vscode-vfs://host/a.txt', TEXT);
      const { status } = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => !params.status.busy);
      assert.equal(status.documentDate, '2025-11-08');
      assert.deepEqual(new Set(asked), new Set(['vscode-vfs://host/a.marks.json']));
    });
  });
});

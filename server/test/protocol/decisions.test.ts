import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import type { AnnotationsResult, ArticleChangedParams, DecideResult, RecordResult } from '../../src/lsp/protocol';
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

  const valueOfFriday = async (session: Session): Promise<string | undefined> => {
    const { json } = await session.request<RecordResult>('newsmark/record', { uri, id: 'a.txt' });
    return (JSON.parse(json) as { dates: { text: string; value?: string }[] }).dates.find(({ text }) => text === 'Friday')?.value;
  };

  it('set the document date; everything resolves anew', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await session.open(uri, TEXT);
    await fullTokens(session, uri);
    const { sidecarUri, content } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' });
    assert.equal(sidecarUri, pathToFileURL(sidecar).toString());
    await writeFile(sidecar, content!);
    await session.notify('newsmark/sidecarChanged', { sidecarUri });
    const changed = await session.next<ArticleChangedParams>('newsmark/articleChanged', ({ status }) => status.documentDate !== undefined);
    assert.deepEqual([changed.status.documentDate, changed.status.documentDateSource], ['2025-11-08', 'set']);
    assert.equal(await valueOfFriday(session), '2025-11-07');
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
      assert.equal(await valueOfFriday(session), '2025-11-07');
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

  const keep = async (session: Session, { sidecarUri, content }: DecideResult): Promise<void> => {
    await writeFile(sidecar, content ?? '');
    await session.notify('newsmark/sidecarChanged', { sidecarUri });
  };
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
      assert.equal(await valueOfFriday(session), '2025-11-07');
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

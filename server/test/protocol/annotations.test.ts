import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type CodeAction, type Diagnostic } from 'vscode-languageserver/node';
import type { AnnotationsResult, ArticleChangedParams } from '../../src/lsp/protocol';
import { OWN_OPTIONS, errorCode, withSession } from './session';

const TEXT = 'LIMA, 8 November 2025 - A bridge opened.\n\n"We kept our word," Ana Ruiz said on Friday, "and we will open another."\n\nIt rained for three days.\n';

describe('lists of annotations', () => {
  let folder: string;
  let uri: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    uri = pathToFileURL(join(folder, 'a.txt')).toString();
    await writeFile(join(folder, 'a.txt'), TEXT);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are the same for a file as for the open document, which alone has a version', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const { version, ...closed } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    await session.open(uri, TEXT);
    assert.deepEqual(await session.request('newsmark/annotations', { uri }), { version: 1, ...closed });
    assert.equal(version, undefined);
  }));

  it('tell the place of dates in the calendar, and the pieces of quotes', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const { annotations } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    const day = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
    assert.deepEqual(annotations.filter(({ layer }) => layer === 'dates').map(({ text, when, words }) => [text, when && `${day(when.from)} ${day(when.to)}`, words]), [
      ['8 November 2025', '2025-11-08 2025-11-09', 'Saturday, 8 November 2025'],
      ['Friday', '2025-11-07 2025-11-08', 'Friday, 7 November 2025'],
      ['three days', undefined, 'three days'],
    ]);
    assert.deepEqual(annotations.flatMap(({ pieces }) => (pieces === undefined ? [] : [pieces])), [['"We kept our word,"', '"and we will open another."']]);
  }));

  it('tell what kind of source a speaker is, and how sure that is; the marks tell whose the pieces are', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await session.open(uri, TEXT);
    const { annotations } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    const speaker = annotations.find(({ layer }) => layer === 'quotes')?.speaker;
    assert.deepEqual([speaker?.name, speaker?.class], ['Ana Ruiz', 'named']);
    assert.ok((speaker?.confidence ?? 0) > 0.8);
    const { spoken } = await session.next<ArticleChangedParams>('newsmark/articleChanged', ({ status }) => !status.busy);
    assert.deepEqual(spoken, { names: ['Ana Ruiz'], pieces: [0, 2, 0, 2, 19, 0, 2, 45, 2, 72] });
  }));

  it('have hints where nobody is known to speak, with who may', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await session.open(uri, 'Ana Ruiz opened the bridge in Lima.\n\n"It was worth all the money we had."\n');
    const { items } = await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    const hint = items.find(({ code }) => code === 'no-speaker');
    assert.equal(hint?.severity, 4);
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: hint.range, context: { diagnostics: [hint] } });
    assert.deepEqual(actions.filter(({ kind }) => kind === 'quickfix').map(({ title }) => title.slice(0, 30)), ['Said by Ana Ruiz (named in lin', 'Set speaker…', 'Not a quote: “"It was worth al']);
  }));

  it('hold the layers that the settings of the file show', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, settings: (asked) => (asked === uri ? { layers: { quotes: false } } : {}) }, async (session) => {
    const { annotations } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    assert.deepEqual([...new Set(annotations.map(({ layer }) => layer))].sort(), ['dates', 'entities']);
  }));

  it('are refused with the reason where file or sidecar cannot be read', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await assert.rejects(session.request('newsmark/annotations', { uri: `${uri}.gone.txt` }), /The file is not there any more/);
    await writeFile(join(folder, 'a.marks.json'), '{ oops');
    await assert.rejects(session.request('newsmark/annotations', { uri }), /a\.marks\.json, line 1: /);
  }));

  it('of a long file are given up on request', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    await writeFile(join(folder, 'a.txt'), Array.from({ length: 20_000 }, (_, index) => `Ana Ruiz said on Friday that ${index} bridges opened.\n`).join('\n'));
    const source = new CancellationTokenSource();
    const answer = errorCode(session.request('newsmark/annotations', { uri }, source.token));
    source.cancel();
    assert.equal(await answer, -32800);
  }));
});

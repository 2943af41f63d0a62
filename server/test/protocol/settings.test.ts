import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, InlayHint } from 'vscode-languageserver/node';
import type { ArticleChangedParams, ArticleStatus } from '../../src/lsp/protocol';
import { OWN_OPTIONS, fullTokens, startSession, withSession, type Session } from './session';
import { ARTICLE } from './texts';

const UNCLOSED = 'Lima, 8 November 2025 - A bridge.\n\n“We waited ten years, Ruiz said.\n\nShe left.\n';

describe('settings', () => {
  let session: Session;
  let settings: Record<string, unknown>;
  before(async () => {
    session = await startSession({
      client: 'vscode-11',
      initializationOptions: OWN_OPTIONS,
      folders: [{ uri: 'file:///corpus', name: 'corpus' }, { uri: 'file:///corpus/inner', name: 'inner' }],
      settings: (uri) => (uri.includes('/inner/') ? { files: { include: ['news/**'], exclude: [] } } : settings),
    });
  });
  beforeEach(async () => {
    settings = {};
    await session.notify('workspace/didChangeConfiguration', { settings: null });
  });
  after(() => session.stop());

  const status = (uri: string): Promise<ArticleStatus> => session.request('newsmark/articleStatus', { uri });
  const isArticle = async (uri: string): Promise<boolean> => {
    await session.open(uri, ARTICLE);
    await fullTokens(session, uri);
    return (await status(uri)).isArticle;
  };

  it('say what an article is, with sensible defaults', async () => {
    assert.equal(await isArticle('file:///corpus/2025/a.txt'), true);
    assert.equal(await isArticle('file:///corpus/A.TXT'), true);
    assert.equal(await isArticle('untitled:Untitled-1'), true);
    assert.equal(await isArticle('file:///elsewhere/a%20b.txt'), true);
    for (const name of ['requirements.txt', 'requirements-dev.txt', 'LICENSE.txt', 'sub/robots.txt', 'CMakeLists.txt', 'node_modules/x/a.txt', 'notes.md']) {
      assert.equal(await isArticle(`file:///corpus/${name}`), false, name);
    }
  });

  it('are those of the innermost folder, with globs relative to it', async () => {
    assert.equal(await isArticle('file:///corpus/inner/news/a.text'), true);
    assert.equal(await isArticle('file:///corpus/inner/a.txt'), false);
  });

  it('mark nothing in what is no article', async () => {
    const uri = 'file:///corpus/requirements.txt';
    assert.deepEqual((await fullTokens(session, uri)).data, []);
    assert.equal(await session.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 8 } }), null);
    assert.deepEqual(await session.request('textDocument/documentSymbol', { textDocument: { uri } }), []);
  });

  it('switch layers off; the record holds them all the same', async () => {
    const uri = 'file:///corpus/layers.txt';
    settings = { layers: { dates: false, quotes: false } };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    await session.open(uri, ARTICLE);
    const { marks } = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => params.uri === uri && !params.status.busy);
    assert.deepEqual([marks.date, marks.quote], [[], []]);
    const { dates, quotes } = await session.request<{ dates: number; quotes: number }>('newsmark/record', { uri, id: 'a' });
    assert.ok(dates > 0 && quotes > 0);
  });

  it('switch inlay hints on', async () => {
    const uri = 'file:///corpus/hints.txt';
    const params = { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } };
    await session.open(uri, ARTICLE);
    assert.deepEqual(await session.request('textDocument/inlayHint', params), []);
    settings = { inlayHints: { dates: true } };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    const labels = (await session.request<InlayHint[]>('textDocument/inlayHint', params)).map(({ label }) => label);
    assert.ok(labels.includes('2025-11-08'), String(labels));
  });

  it('switch diagnostics off', async () => {
    const uri = 'file:///corpus/unclosed.txt';
    const pull = async (): Promise<number> => {
      const report = await session.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      return report.kind === 'full' ? report.items.length : NaN;
    };
    await session.open(uri, UNCLOSED);
    assert.equal(await pull(), 1);
    settings = { diagnostics: { enabled: false } };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await pull(), 0);
  });

  it('that do not fit fall back to their defaults', async () => {
    settings = { files: { include: 7, maxLength: 'long' }, layers: null, inlayHints: [], diagnostics: 'on' };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await isArticle('file:///corpus/unfit.txt'), true);
  });

  it('that hold a glob which cannot be read say so in the status', async () => {
    settings = { files: { include: ['**/*.{txt'] } };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await isArticle('file:///corpus/unread.txt'), false);
    assert.match((await status('file:///corpus/unread.txt')).problem ?? '', /^newsmark\.files\.include: "\*\*\/\*\.\{txt" is no glob pattern/);
  });

  it('ask the client to ask again when they change', async () => {
    await status('file:///corpus/hints.txt');
    const before = session.received('workspace/semanticTokens/refresh').length;
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    await status('file:///corpus/hints.txt');
    assert.equal(session.received('workspace/semanticTokens/refresh').length, before + 1);
  });

  it('follow the folders of the workspace', async () => {
    await session.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: 'file:///corpus/inner', name: 'inner' }] } });
    assert.equal(await isArticle('file:///corpus/inner/a.txt'), false);
  });
});

describe('settings of a client that cannot be asked', () => {
  it('are the defaults until it sends them', () => withSession({ client: 'empty' }, async (session) => {
    const uri = 'file:///corpus/a.txt';
    await session.open(uri, ARTICLE);
    assert.ok((await fullTokens(session, uri)).data.length > 0);
    await session.notify('workspace/didChangeConfiguration', { settings: { newsmark: { files: { exclude: ['**/a.txt'] } } } });
    assert.deepEqual((await fullTokens(session, uri)).data, []);
    assert.deepEqual(session.received('workspace/configuration'), []);
  }));
});

describe('diagnostics', () => {
  it('are pushed to a client that cannot pull, with the version, and taken back on closing', () => withSession({ client: 'neovim-0.7.2' }, async (session) => {
    const uri = 'file:///corpus/unclosed.txt';
    type Pushed = { uri: string; version?: number; diagnostics: { code: string; relatedInformation?: unknown[] }[] };
    await session.open(uri, UNCLOSED, 7);
    const pushed = await session.next<Pushed>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual([pushed.uri, pushed.version, pushed.diagnostics[0]?.code], [uri, 7, 'unclosed-quote']);
    await session.notify('textDocument/didClose', { textDocument: { uri } });
    await session.next<Pushed>('textDocument/publishDiagnostics', ({ version, diagnostics }) => version === undefined && diagnostics.length === 0);
  }));

  it('report a day that does not exist and a weekday that contradicts its date', () => withSession({ client: 'vscode-11' }, async (session) => {
    const uri = 'file:///corpus/dates.txt';
    await session.open(uri, 'Lima, 8 November 2025 - A bridge.\n\nIt opened on 31 November 2025.\n\nIt closed on Monday, 4 November 2025.\n');
    const report = await session.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    const found = report.kind === 'full' ? report.items.map(({ code, message, range }) => [code, message, range.start.line]) : [];
    assert.deepEqual(found, [
      ['impossible-date', 'There is no 31 November: November has 30 days.', 2],
      ['weekday-mismatch', '4 November 2025 is a Tuesday, not a Monday.', 4],
    ]);
  }));

  it('are not pushed to a client that pulls', () => withSession({ client: 'vscode-11' }, async (session) => {
    const uri = 'file:///corpus/unclosed.txt';
    await session.open(uri, UNCLOSED);
    const report = await session.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind === 'full' && report.items[0]?.code, 'unclosed-quote');
    assert.deepEqual(session.received('textDocument/publishDiagnostics'), []);
  }));
});

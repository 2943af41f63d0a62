import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { ArticleChangedParams } from '../../src/lsp/protocol';
import { OWN_OPTIONS, errorCode, fullTokens, startSession, withSession, type Session } from './session';
import { longArticle } from './texts';

const LONG = longArticle(60_000);

describe('cancellation', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS });
    await session.request('newsmark/record', { uri: 'untitled:Warm-1', id: 'warm.txt', text: 'Warm.' });
  });
  after(() => session.stop());

  it('ends a request in the middle of an analysis with −32800', async () => {
    const uri = 'file:///cancelled.txt';
    const cancel = new CancellationTokenSource();
    await session.open(uri, LONG);
    const tokens = session.request('textDocument/semanticTokens/full', { textDocument: { uri } }, cancel.token);
    cancel.cancel();
    assert.equal(await errorCode(tokens), -32800);
    assert.ok((await fullTokens(session, uri)).data.length > 0);
  });

  it('ends the record of a long text with −32800', async () => {
    const cancel = new CancellationTokenSource();
    const record = session.request('newsmark/record', { uri: 'file:///long.txt', id: 'long.txt', text: LONG.replaceAll('Report', 'Story') }, cancel.token);
    cancel.cancel();
    assert.equal(await errorCode(record), -32800);
  });

  it('ends requests for a version that is gone with −32801, and answers those for the newest', async () => {
    const uri = 'file:///modified.txt';
    await session.open(uri, LONG.replaceAll('Report', 'Item'));
    const stale = errorCode(fullTokens(session, uri));
    await session.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Angela Ruiz. ' });
    const fresh = fullTokens(session, uri);
    assert.equal(await stale, -32801);
    assert.ok((await fresh).data.length > 0);
  });

  it('ends requests for a document that closes with −32801', async () => {
    const uri = 'file:///closing.txt';
    await session.open(uri, LONG.replaceAll('Report', 'Note'));
    const request = errorCode(fullTokens(session, uri));
    await session.notify('textDocument/didClose', { textDocument: { uri } });
    assert.equal(await request, -32801);
  });

  it('answers other documents while a long one is analysed', async () => {
    const order: string[] = [];
    await session.open('file:///slow.txt', LONG.replaceAll('Report', 'Chapter'));
    const slow = fullTokens(session, 'file:///slow.txt').then(() => order.push('slow'));
    await session.open('file:///quick.txt', 'On 3 May 2024.');
    const quick = fullTokens(session, 'file:///quick.txt').then(() => order.push('quick'));
    await Promise.all([slow, quick]);
    assert.deepEqual(order, ['quick', 'slow']);
  });

  it('publishes no version twice, none out of order, and the newest at last', async () => {
    const uri = 'file:///typed.txt';
    await session.open(uri, longArticle(5000));
    for (let version = 2; version <= 40; version++) {
      await session.change(uri, version, { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: 'x' });
    }
    await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => params.uri === uri && params.version === 40 && !params.status.busy);
    const versions = session.received<ArticleChangedParams>('newsmark/articleChanged').filter((params) => params.uri === uri).map(({ version }) => version);
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b));
    assert.equal(versions.at(-1), 40);
  });
});

describe('a long text', () => {
  it('is marked from its beginning before all of it is analysed', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const uri = 'file:///long.txt';
    await session.open(uri, LONG);
    const whole = fullTokens(session, uri);
    const first = await session.next<ArticleChangedParams>('newsmark/articleChanged');
    assert.equal(first.status.busy, true);
    assert.ok(first.marks.quote.length > 0);
    await whole;
    const last = await session.next<ArticleChangedParams>('newsmark/articleChanged', ({ status }) => !status.busy);
    assert.ok(last.marks.quote.length > 5 * first.marks.quote.length);
    assert.equal(last.status.limit, undefined);
  }));

  it('is analysed up to the limit, and the status says so; a record holds all of it', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS, settings: () => ({ files: { maxLength: 1000 } }) }, async (session) => {
    const uri = 'file:///limited.txt';
    const text = longArticle(1000);
    await session.open(uri, text);
    const { status } = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => !params.status.busy);
    assert.equal(status.limit?.length, text.length);
    assert.ok(status.limit.analyzed <= 1000 && status.limit.analyzed > 500);
    const { quotes } = await session.request<{ quotes: number }>('newsmark/record', { uri, id: 'a.txt' });
    assert.ok(quotes > status.quotes);
  }));

  it('of ten megabytes does not keep the server from answering', () => withSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }, async (session) => {
    const uri = 'file:///huge.txt';
    const paragraph = 'Angela Ruiz said on Saturday: “We won.” The mayor of Lima left for Oslo.\n\n';
    await session.open(uri, paragraph.repeat(Math.ceil(10_000_000 / paragraph.length)));
    const tokens = fullTokens(session, uri);
    await session.open('file:///small.txt', 'On 3 May 2024.');
    assert.ok((await fullTokens(session, 'file:///small.txt')).data.length > 0);
    assert.ok((await tokens).data.length > 0);
    const changed = await session.next<ArticleChangedParams>('newsmark/articleChanged', (params) => params.uri === uri && params.status.limit !== undefined);
    assert.ok(changed.status.limit!.length > 10_000_000);
  })).timeout(120_000);
});

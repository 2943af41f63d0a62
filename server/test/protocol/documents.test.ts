import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokens, SemanticTokensDelta, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { createLineIndex } from '../../src/features/line-index';
import { OWN_OPTIONS, applyDelta, fullTokens, startSession, type Session } from './session';
import { ARTICLE } from './texts';

interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.nat(600),
  length: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(80)),
  text: fc.oneof(
    fc.constantFrom('', ' ', '\n', '\r\n', '\r', '“', '”', '"', '😀', 'é', 'e\u0301', '\uFEFF', '\u2028', 'שלום', '\ud83d'),
    fc.constantFrom('Angela Ruiz said on Friday. ', '\n\nOSLO, 3 May 2024 - ', 'Share on Facebook\r\n', '“No,” he said.'),
    fc.string({ maxLength: 6, unit: 'binary' }),
  ),
});

describe('documents', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS });
    // From here on the engine is loaded, and the same text always gives the same tokens.
    await session.request('newsmark/record', { uri: 'untitled:Warm-1', id: 'warm.txt', text: 'Warm.' });
  });
  after(() => session.stop());

  let counter = 0;

  /** Applies edits one by one as a client does, and gives the text that it then shows. */
  async function editDocument(uri: string, text: string, edits: readonly Edit[], afterEach: () => Promise<void>): Promise<string> {
    let version = 1;
    let shown = text;
    await session.open(uri, shown, version);
    await afterEach();
    for (const { from, length, text: inserted } of edits) {
      const lines = createLineIndex(shown);
      const range = lines.rangeOf({ start: Math.min(from, shown.length), end: Math.min(from + length, shown.length) });
      const change: TextDocumentContentChangeEvent = { range, text: inserted };
      shown = shown.slice(0, lines.offsetAt(range.start)) + inserted + shown.slice(lines.offsetAt(range.end));
      await session.change(uri, ++version, change);
      await afterEach();
    }
    return shown;
  }

  it('come to the same after any edits as from scratch, tokens by delta and record', async function () {
    this.timeout(120_000);
    const texts = fc.constantFrom(ARTICLE, ARTICLE.replaceAll('\n', '\r\n'), `\uFEFF${ARTICLE}`, `😀${ARTICLE}`, '');
    await fc.assert(fc.asyncProperty(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), async (text, edits) => {
      const edited = `file:///edited-${++counter}.txt`;
      const fresh = `file:///fresh-${counter}.txt`;
      let tokens: SemanticTokens | undefined;
      let data: number[] = [];
      const shown = await editDocument(edited, text, edits, async () => {
        const update: SemanticTokens | SemanticTokensDelta = tokens === undefined
          ? await fullTokens(session, edited)
          : await session.request('textDocument/semanticTokens/full/delta', { textDocument: { uri: edited }, previousResultId: tokens.resultId });
        data = applyDelta(data, update);
        tokens = { resultId: update.resultId, data };
      });
      await session.open(fresh, shown);
      assert.deepEqual(data, (await fullTokens(session, fresh)).data);
      assert.deepEqual(await session.request('newsmark/record', { uri: edited, id: 'a.txt' }), await session.request('newsmark/record', { uri: fresh, id: 'a.txt' }));
      for (const uri of [edited, fresh]) await session.notify('textDocument/didClose', { textDocument: { uri } });
    }), { numRuns: 60 });
  });

  it('take several changes at once, and whole texts', async () => {
    const uri = 'file:///several.txt';
    await session.open(uri, 'Kim met Lee.\n');
    const at = (line: number, character: number) => ({ line, character });
    await session.change(uri, 2, { range: { start: at(0, 0), end: at(0, 3) }, text: 'Angela Ruiz' }, { range: { start: at(1, 0), end: at(1, 0) }, text: 'On 3 May 2024.' });
    const record = JSON.parse((await session.request<{ json: string }>('newsmark/record', { uri, id: 'a' })).json) as { dates: { text: string }[] };
    assert.deepEqual(record.dates.map(({ text }) => text), ['3 May 2024']);
    await session.change(uri, 3, { text: 'On 4 May 2024.' });
    const replaced = JSON.parse((await session.request<{ json: string }>('newsmark/record', { uri, id: 'a' })).json) as { dates: { text: string }[] };
    assert.deepEqual(replaced.dates.map(({ text }) => text), ['4 May 2024']);
  });

  it('are not put out of step by a change that does not fit', async () => {
    const uri = 'file:///unfit.txt';
    await session.open(uri, 'On 3 May 2024.');
    await session.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: { line: -1, character: 0.5 }, end: null }, text: 'x' }] });
    await session.notify('textDocument/didChange', { textDocument: { uri, version: 'three' }, contentChanges: [{ text: 'x' }] });
    assert.equal((await session.request<{ dates: number }>('newsmark/record', { uri, id: 'a' })).dates, 1);
  });

  it('give tokens of a range that are those of the whole', async () => {
    const uri = 'file:///range.txt';
    await session.open(uri, ARTICLE);
    const whole = absolute((await fullTokens(session, uri)).data);
    const range = { start: { line: 1, character: 0 }, end: { line: 3, character: 10 } };
    const part = absolute((await session.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri }, range })).data);
    assert.ok(part.length > 0);
    assert.deepEqual(part, whole.filter(([line, character]) => line! >= 1 && (line! < 3 || (line === 3 && character! <= 10))));
  });

  it('are forgotten when closed', async () => {
    const uri = 'file:///closed.txt';
    await session.open(uri, ARTICLE);
    await fullTokens(session, uri);
    await session.notify('textDocument/didClose', { textDocument: { uri } });
    assert.equal(await session.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 8 } }), null);
    assert.deepEqual((await fullTokens(session, uri)).data, []);
  });
});

function absolute(data: readonly number[]): number[][] {
  const out: number[][] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, ...rest] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    out.push([line, character, ...rest]);
  }
  return out;
}

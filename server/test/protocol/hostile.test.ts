import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OWN_OPTIONS, errorCode, fullTokens, startSession, type Session } from './session';
import { ARTICLE } from './texts';

const METHODS = [
  'textDocument/hover', 'textDocument/definition', 'textDocument/references', 'textDocument/documentHighlight', 'textDocument/documentSymbol', 'textDocument/foldingRange',
  'textDocument/selectionRange', 'textDocument/inlayHint', 'textDocument/codeAction', 'textDocument/semanticTokens/full', 'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range', 'textDocument/diagnostic', 'workspace/symbol', 'workspace/executeCommand', 'newsmark/articleStatus', 'newsmark/record', 'newsmark/decide',
];
const INTERNAL_ERROR = -32603;

const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'nothing': '',
  'a byte order mark': '\uFEFF',
  'blank lines': '\n'.repeat(20_000),
  'one long line': 'Angela Ruiz said on Friday that “it was”. '.repeat(5000),
  'one long word': 'a'.repeat(300_000),
  'opening marks': '“'.repeat(20_000),
  'straight marks': '"'.repeat(20_000),
  'apostrophes': `${"'".repeat(50_000)} `,
  'capitals': 'A '.repeat(60_000),
  'full stops': '.'.repeat(100_000),
  'digits': '1 '.repeat(60_000),
  'dates': '1 May 2020, '.repeat(10_000),
  'commas of names': 'Lima, Peru, '.repeat(10_000),
  'half surrogates': '\ud83d \udc00'.repeat(10_000),
  'marks that combine': `e${'\u0301'.repeat(50_000)}`,
  'right-to-left text': 'שלום “עולם” אמר דוד. '.repeat(4000),
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('').repeat(500),
  'addresses': 'https://example.org/?q=“a”&x=1 '.repeat(5000),
  'mixed line ends': 'Kim left.\r\nLee stayed.\rBo ran.\n\u2028Al sat.\u0085'.repeat(2000),
};

describe('hostile input', function () {
  this.timeout(120_000);
  let session: Session;
  before(async () => {
    session = await startSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS });
  });
  after(() => session.stop());

  for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
    it(`of ${name} is answered like any text`, async () => {
      const uri = `file:///hostile/${encodeURIComponent(name)}.txt`;
      await session.open(uri, text);
      assert.equal((await fullTokens(session, uri)).data.length % 5, 0);
      assert.equal(await errorCode(session.request('textDocument/documentSymbol', { textDocument: { uri } })), undefined);
      assert.equal(await errorCode(session.request('newsmark/record', { uri, id: name })), undefined);
      await session.notify('textDocument/didClose', { textDocument: { uri } });
    });
  }

  it('in the URI of a document is answered like any text', async () => {
    for (const uri of ['', '%', 'a b:c', 'file:////x', 'http://[', '\u0000', 'file:///%zz.txt', 'file://host/a.txt', 'untitled:', 'file:///a.txt?b#c']) {
      await session.open(uri, ARTICLE);
      assert.equal((await fullTokens(session, uri)).data.length % 5, 0, uri);
      assert.equal(await errorCode(session.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 8 } })), undefined, uri);
    }
  });

  it('in any request is answered or refused, never a failure', async () => {
    await session.open('file:///fuzz.txt', ARTICLE);
    const number = fc.oneof(fc.nat(10), fc.constantFrom(-1, 0.5, 1e9, 2 ** 31, 1e308), fc.constantFrom(null, '1'));
    const position = fc.oneof({ weight: 4, arbitrary: fc.record({ line: number, character: number }) }, { weight: 1, arbitrary: fc.anything() });
    const range = fc.oneof({ weight: 4, arbitrary: fc.record({ start: position, end: position }) }, { weight: 1, arbitrary: fc.anything() });
    const uri = fc.constantFrom('file:///fuzz.txt', 'file:///none.txt', 'untitled:x', 'fuzz', '', '%', 'http://[', '\u0000', 'file:///%zz.txt', 'file://host/a.txt');
    const params = fc.record({
      textDocument: fc.oneof({ weight: 6, arbitrary: fc.record({ uri }) }, { weight: 1, arbitrary: fc.anything() }),
      uri, position, range,
      positions: fc.array(position, { maxLength: 3 }),
      context: fc.oneof(fc.record({ includeDeclaration: fc.boolean(), diagnostics: fc.array(fc.record({ range, message: fc.string(), source: fc.constant('newsmark'), code: fc.constant('doubtful-boilerplate') }), { maxLength: 2 }) }), fc.anything()),
      previousResultId: fc.oneof(fc.constantFrom('1', '2'), fc.anything()),
      query: fc.oneof(fc.string(), fc.anything()),
      id: fc.string(),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(undefined), fc.anything()),
      command: fc.constantFrom('newsmark.decide', 'x'),
      arguments: fc.array(fc.anything(), { maxLength: 2 }),
      kind: fc.constantFrom('boilerplate', 'document-date', 'x'),
      date: fc.constantFrom('2025-11-08', '2025-13-41', null, 7),
      boilerplate: fc.boolean(),
    }, { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...METHODS), fc.oneof({ weight: 8, arbitrary: params }, { weight: 1, arbitrary: fc.object() }), async (method, given) => {
      assert.notEqual(await errorCode(session.request(method, JSON.parse(JSON.stringify(given)))), INTERNAL_ERROR, method);
    }), { numRuns: 1500 });
    const failures = session.received<{ type: number; message: string }>('window/logMessage').filter(({ type }) => type === 1);
    assert.deepEqual(failures, []);
  });
});

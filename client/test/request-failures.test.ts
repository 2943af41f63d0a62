import assert from 'node:assert/strict';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { reportFailures, type RequestFailure } from '../src/request-failures';

const HOVER = { textDocument: { uri: 'file:///a.txt' }, position: { line: 0, character: 0 } };

/** Sends a request that is answered with an error; gives what was reported and what the editor gets. */
async function fail(error: Error, params: unknown): Promise<{ readonly reported: RequestFailure[]; readonly got: unknown }> {
  const reported: RequestFailure[] = [];
  const { sendRequest } = reportFailures((failure) => reported.push(failure));
  const got = await sendRequest!('textDocument/hover', params, undefined, () => Promise.reject(error)).catch((thrown: unknown) => thrown);
  return { reported, got };
}

describe('request failures', () => {
  it('are reported with the document and what the server says, and reach the editor', async () => {
    const error = new ResponseError(ErrorCodes.InternalError, 'The document could not be analysed.');
    assert.deepEqual(await fail(error, HOVER), { reported: [{ uri: 'file:///a.txt', message: 'The document could not be analysed.' }], got: error });
  });

  it('are not cancelled or overtaken requests, nor those of a server that stops', async () => {
    const codes = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified, LSPErrorCodes.ServerCancelled, ErrorCodes.PendingResponseRejected, ErrorCodes.ConnectionInactive];
    for (const code of codes) {
      const error = new ResponseError(code, 'No.');
      assert.deepEqual(await fail(error, HOVER), { reported: [], got: error }, String(code));
    }
  });

  it('are not reported where a command says so itself', async () => {
    for (const params of [undefined, null, 'text', { uri: 'file:///a.txt', id: 'a' }, { textDocument: null }, { textDocument: { uri: 1 } }]) {
      assert.deepEqual((await fail(new Error('No.'), params)).reported, []);
    }
  });

  it('are not answers', async () => {
    const { sendRequest } = reportFailures(() => assert.fail('reported'));
    assert.equal(await sendRequest!('textDocument/hover', HOVER, undefined, () => Promise.resolve('shown' as never)), 'shown');
  });
});

import assert from 'node:assert/strict';
import { startRawClient, type RawClient } from './raw-client';

const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };
const HOVER = { textDocument: { uri: 'file:///a.txt' }, position: { line: 0, character: 0 } };

async function startInitialized(): Promise<RawClient> {
  const client = startRawClient();
  await client.ask('initialize', INITIALIZE);
  client.tell('initialized', {});
  return client;
}

async function stop(client: RawClient): Promise<void> {
  await client.ask('shutdown');
  client.tell('exit');
  assert.equal(await client.exited, 0);
}

describe('lifecycle', () => {
  it('refuses requests before initialize, and drops notifications', async () => {
    const client = startRawClient();
    client.tell('textDocument/didOpen', { textDocument: { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: 'Kim' } });
    assert.equal((await client.ask('textDocument/hover', HOVER)).error?.code, -32002);
    assert.equal((await client.ask('shutdown')).error?.code, -32002);
    assert.equal((await client.ask('no/such')).error?.code, -32002);
    await client.ask('initialize', INITIALIZE);
    assert.equal((await client.ask('newsmark/articleStatus', { uri: 'file:///a.txt' })).error, undefined);
    await stop(client);
  });

  it('is initialized once', async () => {
    const client = await startInitialized();
    assert.equal((await client.ask('initialize', INITIALIZE)).error?.code, -32600);
    assert.equal((await client.ask('textDocument/hover', HOVER)).error, undefined);
    await stop(client);
  });

  it('can be initialized after a faulty attempt', async () => {
    const client = startRawClient();
    assert.equal((await client.ask('initialize', { processId: null })).error?.code, -32602);
    assert.equal((await client.ask('initialize', [])).error?.code, -32602);
    assert.equal((await client.ask('initialize')).error?.code, -32602);
    assert.equal((await client.ask('initialize', INITIALIZE)).error, undefined);
    await stop(client);
  });

  it('refuses everything after shutdown, and exits with 0', async () => {
    const client = await startInitialized();
    assert.deepEqual((await client.ask('shutdown', null)).result, null);
    assert.equal((await client.ask('textDocument/hover', HOVER)).error?.code, -32600);
    assert.equal((await client.ask('initialize', INITIALIZE)).error?.code, -32600);
    assert.equal((await client.ask('shutdown')).error?.code, -32600);
    client.tell('exit');
    assert.equal(await client.exited, 0);
  });

  it('exits with 1 without shutdown, also before initialize', async () => {
    const client = await startInitialized();
    client.tell('exit');
    assert.equal(await client.exited, 1);
    const early = startRawClient();
    early.tell('exit');
    assert.equal(await early.exited, 1);
  });

  it('exits when its input closes', async () => {
    const client = await startInitialized();
    client.hangUp();
    assert.equal(await client.exited, 1);
  });

  it('knows no method that is not offered, its own inner one included', async () => {
    const client = await startInitialized();
    assert.equal((await client.ask('textDocument/completion', HOVER)).error?.code, -32601);
    assert.equal((await client.ask('newsmark/refused', { code: 1, message: 'x' })).error?.code, -32601);
    await stop(client);
  });

  it('survives messages that are none', async () => {
    const client = await startInitialized();
    client.write('Content-Length: 5\r\n\r\n{"a":');
    client.write('Content-Length: 2\r\n\r\n{}');
    client.tell('$/cancelRequest');
    client.tell('$/cancelRequest', { id: 99 });
    client.tell('$/setTrace');
    client.tell('textDocument/didChange', null);
    client.tell('textDocument/didOpen', { textDocument: null });
    client.tell('workspace/didChangeWatchedFiles', { changes: [null] });
    client.tell('newsmark/sidecarChanged');
    client.tell('no/such/notification', {});
    assert.equal((await client.ask('textDocument/hover', HOVER)).error, undefined);
    await stop(client);
  });
});

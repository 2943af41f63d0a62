import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { createLifecycle } from './lsp/lifecycle';
import type { Platform } from './lsp/platform';
import { startServer } from './lsp/server';

// The language server in Node: `node server.node.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME`.

const platform: Platform = {
  readFile: (uri) => ifThere(uri, (path) => readFile(path)),
  modified: (uri) => ifThere(uri, async (path) => (await stat(path)).mtimeMs),
  // The bundle lies beside the folder of data.
  readData: (name) => readFile(join(__dirname, 'data', name)),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

startServer(createConnection({ messageStrategy: createLifecycle() }), platform);

/** What a file on this machine gives; `undefined` for URIs of other places, `null` where there is no such file. */
async function ifThere<T>(uri: string, ask: (path: string) => Promise<T>): Promise<T | null | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await ask(fileURLToPath(uri));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

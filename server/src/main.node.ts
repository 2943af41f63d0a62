import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { createLifecycle } from './lsp/lifecycle';
import type { Platform } from './lsp/platform';
import { startServer } from './lsp/server';

// The language server in Node: `node server.node.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME`.

const platform: Platform = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
      throw error;
    }
  },
  // The bundle lies beside the folder of data.
  readData: (name) => readFile(join(__dirname, 'data', name)),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

startServer(createConnection({ messageStrategy: createLifecycle() }), platform);

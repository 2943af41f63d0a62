import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createLifecycle } from './lsp/lifecycle';
import type { Platform } from './lsp/platform';
import { startServer } from './lsp/server';

// The language server in a web worker.

const worker = self as DedicatedWorkerGlobalScope;

const platform: Platform = {
  readFile: () => Promise.resolve(undefined),
  modified: () => Promise.resolve(undefined),
  async readData(name, dataUri) {
    if (dataUri === undefined) throw new Error('the client did not say where the data lies');
    const response = await fetch(`${dataUri}/${name}`);
    if (!response.ok) throw new Error(`${dataUri}/${name} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  pause: () =>
    new Promise((resolve) => {
      // A message to oneself comes after the messages that wait, and without the delay of a timer.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), { messageStrategy: createLifecycle() }), platform);

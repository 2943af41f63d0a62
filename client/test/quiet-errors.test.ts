import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CloseAction, ErrorAction, ErrorHandler } from 'vscode-languageclient';
import { quietly } from '../src/quiet-errors';

describe('errors of the connection', () => {
  it('are handled as ever, without a toast, by one handler that can count', async () => {
    let crashes = 0;
    let handlers = 0;
    const usual = (): ErrorHandler => {
      handlers++;
      return {
        error: (_error, _message, count) => ({ action: (count ?? 0) as ErrorAction }),
        closed: () => ({ action: (++crashes > 1 ? 1 : 2) as CloseAction, message: 'It crashed.' }),
      };
    };
    const handler = quietly(usual);
    assert.equal(handlers, 0);
    assert.deepEqual(await handler.closed(), { action: 2, message: 'It crashed.', handled: true });
    assert.deepEqual(await handler.closed(), { action: 1, message: 'It crashed.', handled: true });
    assert.deepEqual(await handler.error(new Error('Broken.'), undefined, 2), { action: 2, handled: true });
    assert.equal(handlers, 1);
  });

  it('and of requests are kept from toasts by the options of the client', () => {
    const options = readFileSync(new URL('../src/language-client.ts', import.meta.url), 'utf8');
    for (const option of [/revealOutputChannelOn: RevealOutputChannelOn\.Never,/, /middleware: reportFailures\(/, /errorHandler: quietly\(/, /initializationFailedHandler: \(\) => false,/]) assert.match(options, option);
  });
});

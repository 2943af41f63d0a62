import type { ErrorHandler } from 'vscode-languageclient';

/**
 * Decides what happens after errors and crashes as `usual` does, but shows no toast: the status item says what runs.
 * @param usual makes the handler that decides; asked once, when the first error comes
 */
export function quietly(usual: () => ErrorHandler): ErrorHandler {
  let made: ErrorHandler | undefined;
  const handler = (): ErrorHandler => (made ??= usual());
  return {
    error: async (error, message, count) => ({ ...(await handler().error(error, message, count)), handled: true }),
    closed: async () => ({ ...(await handler().closed()), handled: true }),
  };
}

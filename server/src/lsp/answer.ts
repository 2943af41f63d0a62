import { ErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';

/** Registers how a request is answered. */
export type Answer = <P, R>(method: string, accepts: (params: unknown) => params is P, handle: (params: P, cancel: CancellationToken) => R | Promise<R>) => void;

/**
 * Registers answers that hold three promises: parameters that do not fit give −32602, a failure is logged in full and
 * reaches the client as one plain sentence, and an answer made on purpose (cancelled, modified) goes through as it is.
 */
export function createAnswer(connection: Connection): Answer {
  return (method, accepts, handle) => {
    connection.onRequest(method, async (params: unknown, cancel: CancellationToken) => {
      if (!accepts(params)) return new ResponseError(ErrorCodes.InvalidParams, `The parameters of ${method} do not fit the protocol.`);
      try {
        return await handle(params, cancel);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        connection.console.error(`${method} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return new ResponseError(ErrorCodes.InternalError, `${method} could not be answered. The log says why.`);
      }
    });
  };
}

import { ErrorCodes, Message, ResponseError, type MessageStrategy, type RequestMessage } from 'vscode-languageserver';

/** Where refused requests are answered; no client can call it. */
export const REFUSED_REQUEST = 'newsmark/refused';

export interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * Holds the order of the protocol, which the library leaves to the server: −32002 before `initialize`, −32600 for a
 * second one and after `shutdown`, −32602 where parameters come by position. Notifications out of order are dropped.
 * What is refused goes on to {@link REFUSED_REQUEST}.
 */
export function createLifecycle(): MessageStrategy {
  let state: 'new' | 'running' | 'shut down' = 'new';

  const refusalOf = ({ method, params }: RequestMessage): Refusal | undefined => {
    if (method === REFUSED_REQUEST) return { code: ErrorCodes.MethodNotFound, message: `Unhandled method ${method}` };
    if (state === 'shut down') return { code: ErrorCodes.InvalidRequest, message: 'The server was shut down.' };
    if (state === 'new' && method !== 'initialize') return { code: ErrorCodes.ServerNotInitialized, message: 'The server is not initialized yet.' };
    if (state === 'running' && method === 'initialize') return { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' };
    if (Array.isArray(params)) return { code: ErrorCodes.InvalidParams, message: 'Parameters must be given by name.' };
    if (method === 'initialize' && !hasCapabilities(params)) return { code: ErrorCodes.InvalidParams, message: 'The client must say its capabilities.' };
    return undefined;
  };

  return {
    handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const refusal = refusalOf(message);
        if (refusal !== undefined) return next({ ...message, method: REFUSED_REQUEST, params: refusal } as RequestMessage);
        if (message.method === 'initialize') state = 'running';
        if (message.method === 'shutdown') state = 'shut down';
        return next(message);
      }
      if (Message.isNotification(message) && state !== 'running' && message.method !== 'exit') return undefined;
      return next(message);
    },
  };
}

/** The answer to a refused request. */
export function refuse({ code, message }: Refusal): ResponseError {
  return new ResponseError(code, message);
}

function hasCapabilities(params: unknown): boolean {
  return typeof params === 'object' && params !== null && 'capabilities' in params && typeof params.capabilities === 'object' && params.capabilities !== null;
}

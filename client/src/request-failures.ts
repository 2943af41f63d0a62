import type { Middleware } from 'vscode-languageclient';

/**
 * Codes of answers that are no failures: RequestCancelled, ContentModified and ServerCancelled of the protocol, and
 * ConnectionInactive and PendingResponseRejected, with which the client ends requests of a server that stops.
 */
const OVERTAKEN: ReadonlySet<unknown> = new Set([-32800, -32801, -32802, -32096, -32097]);

/** A request about a document that the server answered with an error. */
export interface RequestFailure {
  readonly uri: string;
  /** What the server says about it. */
  readonly message: string;
}

/** Tells `report` of every failed request about a document; the editor gets the error as ever. */
export function reportFailures(report: (failure: RequestFailure) => void): Middleware {
  return {
    async sendRequest(type, param, token, next) {
      try {
        return await next(type, param, token);
      } catch (error) {
        const uri = documentOf(param);
        if (uri !== undefined && error instanceof Error && !OVERTAKEN.has('code' in error ? error.code : undefined)) {
          report({ uri, message: error.message });
        }
        throw error;
      }
    },
  };
}

/** The requests of our own commands name a document in another way: who gave the command hears of their failures. */
function documentOf(param: unknown): string | undefined {
  if (typeof param !== 'object' || param === null || !('textDocument' in param)) return undefined;
  const { textDocument } = param;
  return typeof textDocument === 'object' && textDocument !== null && 'uri' in textDocument && typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}

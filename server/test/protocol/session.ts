import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  StreamMessageReader, StreamMessageWriter, createMessageConnection,
  type CancellationToken, type ClientCapabilities, type InitializeResult, type SemanticTokens, type SemanticTokensDelta, type TextDocumentContentChangeEvent, type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { NODE_FLAGS, type InitializationOptions } from '../../src/lsp/protocol';

/** The bundle that is shipped, built by `npm run test:protocol`, or another one to test in its place. */
export const SERVER = process.env['NEWSMARK_TEST_SERVER'] ?? fileURLToPath(new URL('../../../dist/server.node.js', import.meta.url));

/** The clients whose capabilities are on file. */
export type ClientName = 'vscode-11' | 'neovim-0.7.2' | 'empty';

export function capabilitiesOf(client: ClientName): ClientCapabilities {
  return JSON.parse(readFileSync(new URL(`clients/${client}.json`, import.meta.url), 'utf8')) as ClientCapabilities;
}

/** What our own extension says about itself. */
export const OWN_OPTIONS: InitializationOptions = { articleChanged: true, readFile: true };

export interface SessionOptions {
  readonly client: ClientName;
  readonly initializationOptions?: InitializationOptions;
  readonly folders?: readonly WorkspaceFolder[];
  /** Answers `workspace/configuration` for the section `newsmark`; called with the URI asked for. */
  readonly settings?: (uri: string) => unknown;
  /** Answers other requests of the server. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** A running server and the client that talks to it over stdio. */
export interface Session {
  readonly result: InitializeResult;
  /** The id of the server's process. */
  readonly pid: number | undefined;
  request<R = unknown>(method: string, params: unknown, cancel?: CancellationToken): Promise<R>;
  notify(method: string, params: unknown): Promise<void>;
  /** The first notification or request from the server that fits, whether it came already or is yet to come. */
  next<P = unknown>(method: string, fits?: (params: P) => boolean): Promise<P>;
  /** All that the server has sent under a method so far. */
  received<P = unknown>(method: string): P[];
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  /** Shuts the server down. Resolves to its exit code. */
  stop(): Promise<number | null>;
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const server = spawn(process.execPath, [...NODE_FLAGS, SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(server, 'exit').then(([code]) => code as number | null);
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const log = new Map<string, unknown[]>();
  const waiting = new Set<() => void>();
  const receive = (method: string, params: unknown): void => {
    log.set(method, [...(log.get(method) ?? []), params]);
    for (const look of [...waiting]) look();
  };
  connection.onNotification(receive);
  connection.onRequest((method, params) => {
    receive(method, params);
    const answer = options.answers?.[method];
    if (answer !== undefined) return answer(params as never);
    return method === 'workspace/configuration' ? (params as unknown as { items: { scopeUri: string }[] }).items.map((item) => options.settings?.(item.scopeUri) ?? null) : null;
  });
  connection.listen();
  const folders = options.folders ?? [];
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folders[0]?.uri ?? null,
    workspaceFolders: folders,
    capabilities: capabilitiesOf(options.client),
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const received = <P>(method: string): P[] => (log.get(method) ?? []) as P[];
  return {
    result,
    pid: server.pid,
    request: (method, params, cancel) => (cancel === undefined ? connection.sendRequest(method, params) : connection.sendRequest(method, params, cancel)),
    notify: (method, params) => connection.sendNotification(method, params),
    received,
    next<P>(method: string, fits: (params: P) => boolean = () => true) {
      return new Promise<P>((resolve) => {
        const look = (): void => {
          const found = received<P>(method).find(fits);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
    open: (uri, text, version = 1) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } }),
    change: (uri, version, ...contentChanges) => connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

/** Runs a test with a server of its own, which ends with the test however that ends. */
export async function withSession(options: SessionOptions, test: (session: Session) => Promise<void>): Promise<void> {
  const session = await startSession(options);
  try {
    await test(session);
  } finally {
    await session.stop();
  }
}

/** The tokens of a document, asked for in full. */
export async function fullTokens(session: Session, uri: string): Promise<SemanticTokens> {
  return session.request('textDocument/semanticTokens/full', { textDocument: { uri } });
}

/** The tokens that a client has after it applied what the server says has changed. */
export function applyDelta(before: readonly number[], delta: SemanticTokens | SemanticTokensDelta): number[] {
  if ('data' in delta) return delta.data;
  const data = [...before];
  for (const edit of [...delta.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  return data;
}

/** The code of the error that a request was refused with. */
export async function errorCode(request: Promise<unknown>): Promise<number | undefined> {
  try {
    await request;
    return undefined;
  } catch (error) {
    return (error as { code?: number }).code;
  }
}

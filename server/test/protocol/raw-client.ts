import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SERVER } from './session';

interface Message {
  readonly id?: number | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A client that says whatever it is told to, in whatever order: for the rules that a proper client never breaks. */
export interface RawClient {
  /** Sends a request and resolves to the answer to it. */
  ask(method: string, params?: unknown): Promise<Message>;
  tell(method: string, params?: unknown): void;
  /** Writes bytes as they are. */
  write(content: string): void;
  readonly exited: Promise<number | null>;
  /** Closes the server's input. */
  hangUp(): void;
}

export function startRawClient(): RawClient {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (message: Message) => void>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = take(); message !== undefined; message = take()) {
      if (message.method === undefined && typeof message.id === 'number') answers.get(message.id)?.(message);
    }
  });
  const take = (): Message | undefined => {
    const header = buffer.indexOf('\r\n\r\n');
    if (header < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, header).toString())?.[1]);
    if (buffer.length < header + 4 + length) return undefined;
    const body = buffer.subarray(header + 4, header + 4 + length).toString();
    buffer = buffer.subarray(header + 4 + length);
    return JSON.parse(body) as Message;
  };
  const write = (content: string): void => void server.stdin.write(content);
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  return {
    ask(method, params) {
      const id = ++lastId;
      return new Promise((resolve) => {
        answers.set(id, resolve);
        send({ id, method, params });
      });
    },
    tell: (method, params) => send({ method, params }),
    write,
    exited: once(server, 'exit').then(([code]) => code as number | null),
    hangUp: () => void server.stdin.end(),
  };
}

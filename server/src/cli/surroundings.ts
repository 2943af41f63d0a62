import type { Readable, Writable } from 'node:stream';

/** What a command sees of the process it runs in. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** The folder with the engine's data. */
  readonly dataFolder: string;
  /** The script that worker threads start with. */
  readonly program: string;
}

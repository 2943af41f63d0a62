import type { ReadStream, WriteStream } from 'node:tty';

/** What a command sees of the process it runs in. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  /** The folder with the engine's data. */
  readonly dataFolder: string;
  /** The script that worker threads start with. */
  readonly program: string;
}

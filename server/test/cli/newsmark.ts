import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import * as esbuild from 'esbuild';
import { runProgram } from '../../src/cli/program';

/** The command line as it is shipped, but for the file that it lies in; built into a folder with its data. */
export async function bundleInto(folder: string): Promise<string> {
  const program = join(folder, 'cli.js');
  await esbuild.build({
    entryPoints: ['server/src/cli.ts'], outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'],
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' }, define: { 'import.meta.url': 'bundleUrl' },
  });
  await symlink(resolve('server/data'), join(folder, 'data'), 'junction');
  return program;
}

/** What the command line has answered. */
export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Input {
  readonly cwd?: string;
  /** What standard input gives, piece by piece. */
  readonly stdin?: Iterable<string | Uint8Array>;
  readonly isTerminal?: boolean;
  /** A person sits at it and types what standard input gives. */
  readonly isTyped?: boolean;
  /** The bundled program, where threads are needed: they cannot start from sources. */
  readonly program?: string;
}

/** Runs `newsmark ARGS` in this process. */
export async function newsmark(args: readonly string[], { cwd = process.cwd(), stdin = [], isTerminal, isTyped, program = '' }: Input = {}): Promise<Answer> {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const out = text(stdout);
  const err = text(stderr);
  const status = await runProgram(args, {
    cwd, stdin: Object.assign(Readable.from(stdin, { objectMode: false }), { isTTY: isTyped }), stdout, stderr, dataFolder: resolve('server/data'), program,
  });
  stdout.end();
  stderr.end();
  return { status, out: await out, err: await err };
}

/** A temporary folder with files. */
export interface Folder {
  readonly path: string;
  /** Paths of all files below, with `/`, sorted. */
  files(): Promise<string[]>;
  read(name: string): Promise<string>;
}

/** Makes a folder with files for as long as `use` takes. */
export async function withFolder(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: Folder) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'newsmark-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    }
    await use({
      path,
      async files() {
        const entries = await readdir(path, { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
      },
      read: (name) => readFile(join(path, name), 'utf8'),
    });
  } finally {
    await rm(path, { recursive: true });
  }
}

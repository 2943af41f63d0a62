import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { promisify } from 'node:util';
import { codeOf, describeFileError } from '../lsp/file-error';
import type { Surroundings } from './surroundings';
import { writeWhole } from './write-whole';

const NAME = 'Merge Newsmark sidecars by annotation';
const ATTRIBUTE = '*.marks.json merge=newsmark';

/**
 * `newsmark merge-driver --install`: tells git to merge the sidecars of the repository with this program. Says what it will
 * write, and writes it once that is agreed to.
 * @param yes agreed to beforehand
 * @returns the exit status: 0 where all is in place, 1 where something is not
 */
export async function installMergeDriver(yes: boolean, around: Surroundings): Promise<number> {
  const say = (message: string): void => void around.stderr.write(`${message}\n`);
  const top = await git(around.cwd, 'rev-parse', '--show-toplevel');
  if (top.error !== undefined) {
    say(`newsmark: ${top.error}. Nothing was written: go to a folder of a git repository first.`);
    return 1;
  }
  const file = join(top.out, '.gitattributes');
  const config = resolve(top.out, (await git(top.out, 'rev-parse', '--git-common-dir')).out, 'config');
  const command = `${await programCommand(around.program)} merge-driver %O %A %B %P`;
  let attributes: string;
  try {
    attributes = await readIfThere(file);
  } catch (error) {
    say(`newsmark: ${file} ${describeFileError(error, 'read')}. Nothing was written.`);
    return 1;
  }
  const wanted = { 'merge.newsmark.name': NAME, 'merge.newsmark.driver': command };
  const settings: [string, string][] = [];
  for (const [key, value] of Object.entries(wanted)) if ((await git(top.out, 'config', '--local', '--get', key)).out !== value) settings.push([key, value]);
  const isListed = attributes.split(/\r?\n/).some((line) => line.trim().replace(/\s+/g, ' ') === ATTRIBUTE);
  if (isListed && settings.length === 0) {
    say('newsmark: The merge driver is in place, nothing is to be done.');
    return 0;
  }
  say('newsmark: To merge sidecars by annotation this will be written:');
  if (!isListed) say(`  ${file} (commit it, so that it holds for all)\n    ${ATTRIBUTE}`);
  if (settings.length > 0) say(`  ${config} (of this clone alone; everybody does this once)`);
  for (const [key, value] of settings) say(`    ${key} = ${value}`);
  if (!yes && !(await isAgreed(around))) {
    say('newsmark: Nothing was written. Agree with --yes.');
    return 1;
  }
  for (const [key, value] of settings) {
    const { error } = await git(top.out, 'config', '--local', key, value);
    if (error === undefined) continue;
    say(`newsmark: ${key} could not be set: ${error}.`);
    return 1;
  }
  try {
    if (!isListed) await writeWhole(file, `${attributes}${attributes === '' || attributes.endsWith('\n') ? '' : '\n'}${ATTRIBUTE}\n`);
  } catch (error) {
    say(`newsmark: ${file} ${describeFileError(error, 'written')}.`);
    return 1;
  }
  say('newsmark: The merge driver is in place.');
  return 0;
}

async function isAgreed({ stdin, stderr }: Surroundings): Promise<boolean> {
  if (stdin.isTTY !== true) return false;
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question('Write it? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}

/** How a shell starts this program: by name where that leads here, else by its path. */
async function programCommand(program: string): Promise<string> {
  const own = await realpath(program);
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter((one) => one !== '')) {
    try {
      if ((await realpath(join(folder, 'newsmark'))) === own) return 'newsmark';
    } catch {
      continue;
    }
  }
  return [process.execPath, own].map((path) => `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`).join(' ');
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

const run = promisify(execFile);

/** Runs git; `error` is what it says was wrong. */
async function git(cwd: string, ...args: readonly string[]): Promise<{ readonly out: string; readonly error?: string }> {
  try {
    return { out: (await run('git', args, { cwd })).stdout.replace(/\r?\n$/, '') };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { out: '', error: 'git is not installed' };
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : String(error);
    return { out: '', error: said.trim().replace(/^fatal: /, '').replace(/\.$/, '') };
  }
}

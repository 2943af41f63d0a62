import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSidecar } from '../annotations/read-sidecar';
import { relabel } from '../annotations/relabel';
import { sidecarOf } from '../annotations/sidecar';
import { formatSidecar } from '../annotations/write-sidecar';
import { count } from '../features/words';
import { codeOf, describeFileError } from '../lsp/file-error';
import { annotatorsByArticle } from './annotators-of';
import { send } from './destination';
import { findArticles } from './find-articles';
import type { Surroundings } from './surroundings';
import { writeWhole } from './write-whole';

export interface RelabelOptions {
  /** Only say what would change. */
  readonly dryRun?: boolean;
}

/**
 * `newsmark relabel`: gives a label of names another name in all sidecars of articles, each written whole or not at all.
 * @returns the exit status: 0, or 1 where an input failed
 */
export async function relabelFiles(from: string, to: string, inputs: readonly string[], { dryRun = false }: RelabelOptions, around: Surroundings): Promise<number> {
  const say = (message: string): void => void around.stderr.write(`newsmark: ${message}\n`);
  const { articles, problems } = await findArticles(inputs, around.cwd);
  for (const { input, reason } of problems) say(`${input} ${reason}.`);
  let failed = problems.length;
  let total = 0;
  const annotators = await annotatorsByArticle(articles.map(({ path }) => path));
  for (const { path, id } of articles) {
    for (const sidecar of [undefined, ...(annotators.get(path) ?? [])].map((annotator) => sidecarOf(path, annotator))) {
      const name = join(dirname(id), basename(sidecar));
      const changed = await relabelFile(sidecar, from, to, dryRun);
      if (typeof changed === 'string') {
        failed++;
        say(`${name} ${changed}.`);
      } else if (changed > 0) {
        total += changed;
        await send(around.stdout, `${name}: ${count(changed, 'decision')}\n`);
      }
    }
  }
  say(`${count(total, 'decision')} ${dryRun ? 'would be' : total === 1 ? 'was' : 'were'} changed from ${from} to ${to}.`);
  return failed > 0 ? 1 : 0;
}

/** @returns how many decisions were changed, or the reason why none could be: the rest of a sentence that begins with the file's name */
async function relabelFile(path: string, from: string, to: string, dryRun: boolean): Promise<number | string> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 0 : describeFileError(error, 'read');
  }
  const read = readSidecar(content);
  if (read.problem !== undefined) return `is left as it is: line ${read.problem.line} ${read.problem.reason}`;
  const { sidecar, changed } = relabel(read.sidecar, from, to);
  if (changed === 0 || dryRun) return changed;
  try {
    await writeWhole(path, formatSidecar(sidecar));
    return changed;
  } catch (error) {
    return describeFileError(error, 'written');
  }
}

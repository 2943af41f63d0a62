import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createArticleWriter } from './articles';
import { time, type Measure } from './measure';

const PROGRAM = resolve(__dirname, '../../../dist/cli.js');
const ARTICLES = 400;
const WORDS = 500;

/** Measures the bundled command line over a folder of articles, start of the process included. */
export async function measureCommandLine(folder: string): Promise<readonly Measure[]> {
  const writer = createArticleWriter(5);
  const corpus = join(folder, 'corpus');
  const lines = join(folder, 'articles.jsonl');
  mkdirSync(corpus);
  const texts = Array.from({ length: ARTICLES }, () => writer.write(WORDS));
  texts.forEach((text, index) => writeFileSync(join(corpus, `${index}.txt`), text));
  writeFileSync(lines, texts.map((text, index) => `${JSON.stringify({ id: String(index), text })}\n`).join(''));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const measures: Measure[] = [];
  const measure = async (name: string, args: readonly string[], input?: string): Promise<void> => {
    const seconds = (await time(() => run(args, input))) / 1000;
    measures.push({ name, unit: 'articles/s', value: ARTICLES / seconds }, { name, unit: 'characters/s', value: characters / seconds });
  };
  await measure(`newsmark annotate, ${ARTICLES} articles of ${WORDS} words, one thread`, ['annotate', corpus, '--jobs', '1']);
  await measure(`newsmark annotate, ${ARTICLES} articles of ${WORDS} words, ${availableParallelism()} threads`, ['annotate', corpus]);
  await measure(`newsmark pipe, ${ARTICLES} articles of ${WORDS} words`, ['pipe'], lines);
  return measures;
}

async function run(args: readonly string[], input: string | undefined): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.resume();
  if (input === undefined) child.stdin.end();
  else createReadStream(input).pipe(child.stdin);
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`newsmark ${args.join(' ')} ended with status ${status}.`);
}

import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { startAnnotator } from './workers';
import { decodeArticle } from '../lsp/decode-article';
import { toFolder, toStream, type Format } from './destination';
import { findArticles, STANDARD_INPUT, type ArticleFile } from './find-articles';
import { mapInOrder } from './in-order';
import type { Annotator, Outcome, RunOptions } from './job';
import { createProgress } from './progress';
import type { Surroundings } from './surroundings';

export interface AnnotateOptions extends RunOptions {
  /** Folder for one file an article; standard output where there is none. */
  readonly out?: string;
  readonly format?: Format;
  /** Most threads. */
  readonly jobs: number;
}

/** A thread pays for its start from about as many articles. */
const ARTICLES_A_THREAD = 8;

/** Articles under way or waiting for their turn, for each thread. */
const AHEAD = 4;

/**
 * `newsmark annotate`: the records of articles, in their order. What fails is said on standard error, and stops nothing.
 * @returns the exit status: 0, or 1 where an input failed
 */
export async function annotateFiles(inputs: readonly string[], options: AnnotateOptions, around: Surroundings): Promise<number> {
  const { articles, problems } = await findArticles(inputs, around.cwd);
  const isOnTerminal = around.stderr.isTTY === true && (options.out !== undefined || !around.stdout.isTTY);
  const progress = createProgress(around.stderr, articles.length, isOnTerminal);
  const say = (message: string): void => {
    progress.clear();
    around.stderr.write(`newsmark: ${message}\n`);
  };
  for (const { input, reason } of problems) say(`${input} ${reason}.`);
  let written = 0;
  let done = 0;
  if (articles.length > 0) {
    const destination = options.out === undefined ? toStream(around.stdout, options.format ?? 'jsonl') : toFolder(resolve(around.cwd, options.out), options.format ?? 'json');
    const refused = await destination.open();
    if (refused !== undefined) {
      say(`${refused}. Nothing was annotated.`);
      return 1;
    }
    const threads = Math.min(options.jobs, Math.ceil(articles.length / ARTICLES_A_THREAD));
    const annotator = await startAnnotator(threads, options, around);
    for await (const { article, outcome } of mapInOrder(articles, (article) => annotate(article, annotator, around), threads * AHEAD)) {
      for (const note of outcome.notes) say(`${article.id} ${note}.`);
      const refusal = outcome.record === undefined ? undefined : await destination.write(article, outcome.record);
      const error = outcome.error ?? refusal?.reason;
      if (error === undefined) written++;
      else say(`${article.id} ${error}.`);
      done++;
      progress.show(done, done - written + problems.length);
      if (refusal?.isLast) {
        if (done < articles.length) say(`stopped; articles not tried: ${articles.length - done}.`);
        break;
      }
    }
    await destination.close();
    await annotator.close();
  }
  progress.clear();
  if (isOnTerminal && options.out !== undefined) say(`${written} ${written === 1 ? 'article' : 'articles'} written to ${options.out}.`);
  const failed = done - written + problems.length;
  if (failed > 0 && done + problems.length > 1) say(`${failed} of ${done + problems.length} inputs failed.`);
  return failed > 0 ? 1 : 0;
}

interface Annotated {
  readonly article: ArticleFile;
  readonly outcome: Outcome;
}

async function annotate(article: ArticleFile, annotator: Annotator, around: Surroundings): Promise<Annotated> {
  if (article.path !== STANDARD_INPUT.path) return { article, outcome: await annotator.run({ kind: 'file', ...article }) };
  const { text, error } = decodeArticle(await buffer(around.stdin));
  return { article, outcome: text === undefined ? { error, notes: [] } : await annotator.run({ kind: 'text', id: article.id, text }) };
}

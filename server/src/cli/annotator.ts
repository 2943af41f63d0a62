import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTagger, TAGGER_FILE } from '../analysis/entities/load';
import type { Tagger } from '../analysis/entities/tagger';
import { createParagraphMemo, type ParagraphMemo } from '../analysis/memo';
import { annotate } from '../annotations/article';
import { onlyAccepted } from '../formats/only-accepted';
import { toRecord, writeRecord } from '../formats/record';
import type { Annotator, Job, Outcome, RunOptions } from './job';
import { readArticle, type Article } from './read-article';

/** Loads what the engine needs. Throws, in plain words, where the folder does not hold it. */
export async function loadEngine(dataFolder: string): Promise<Tagger> {
  const path = join(dataFolder, TAGGER_FILE);
  try {
    return loadTagger(await readFile(path));
  } catch (error) {
    throw new Error(`The name model ${path} cannot be used (${messageOf(error)}); install Newsmark again.`, { cause: error });
  }
}

/** Paragraphs remembered over articles: the menus, notices and agency copy that a site repeats. */
const MEMO_CAPACITY = 1024;

/** An annotator in this thread: one job at a time. */
export function createAnnotator(tagger: Tagger, options: RunOptions): Annotator {
  const memo = createParagraphMemo(MEMO_CAPACITY);
  return {
    async run(job) {
      const article = job.kind === 'text' ? { text: job.text, notes: [] } : await readArticle(job.path, options.annotator);
      return 'error' in article ? { error: article.error, notes: [] } : annotateArticle(job, article, { tagger, memo }, options);
    },
    close: () => Promise.resolve(),
  };
}

interface Engine {
  readonly tagger: Tagger;
  readonly memo: ParagraphMemo;
}

function annotateArticle(job: Job, { text, sidecar, day, notes }: Article, engine: Engine, options: RunOptions): Outcome {
  const date = (job.kind === 'text' ? job.date : undefined) ?? options.date;
  try {
    const article = annotate(text, sidecar, { ...engine, date, fileDate: options.fileDates === true ? day : undefined });
    const lost = article.orphans.length;
    const lostNote = `has ${lost === 1 ? 'a decision' : `${lost} decisions`} in its sidecar whose text was not found in it`;
    return { record: writeRecord(toRecord(options.accepted === true ? onlyAccepted(article) : article, job.id, options)), notes: lost === 0 ? notes : [...notes, lostNote] };
  } catch (error) {
    return { error: `could not be analysed (${messageOf(error)}): this is a fault of Newsmark, please report it`, notes };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

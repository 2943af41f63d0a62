// Times `analyze` in a process of its own: `node analysis-program.js DATA_FOLDER ARTICLES.json` prints the measures as JSON.
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/analysis/analyze';
import { createParagraphMemo } from '../../src/analysis/memo';
import { loadEngine } from '../../src/cli/annotator';
import { percentile, time, type Measure } from './measure';

/** Texts by their length in words; the first of each is kept apart for what must not have been read before. */
export type ArticlesByLength = Readonly<Record<string, readonly string[]>>;

const MEGABYTE = 1024 * 1024;

async function run(dataFolder: string, articles: ArticlesByLength): Promise<Measure[]> {
  const measures: Measure[] = [];
  const add = (name: string, unit: Measure['unit'], value: number): void => void measures.push({ name, unit, value });
  let tagger: Awaited<ReturnType<typeof loadEngine>> | undefined;
  add('load the model', 'ms', await time(async () => (tagger = await loadEngine(dataFolder))));
  const [cold = '', ...warmUp] = articles['800'] ?? [];
  add('analyze, 800 words, first in the process', 'ms', await time(() => analyze(cold, { tagger })));
  for (const text of warmUp) analyze(text, { tagger });

  for (const [words, texts] of Object.entries(articles)) {
    const times: number[] = [];
    for (const text of texts) times.push(await time(() => analyze(text, { tagger })));
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    add(`analyze, ${words} words, warm, median`, 'ms', percentile(times, 0.5));
    add(`analyze, ${words} words, warm`, 'characters/s', (1000 * characters) / times.reduce((sum, one) => sum + one, 0));
  }
  for (const [words, [text = '']] of Object.entries(articles)) {
    const memo = createParagraphMemo();
    analyze(text, { tagger, memo });
    const times: number[] = [];
    for (let at = 1; at <= 50; at++) {
      const offset = Math.floor((at * text.length) / 51);
      times.push(await time(() => analyze(`${text.slice(0, offset)}x${text.slice(offset)}`, { tagger, memo })));
    }
    add(`analyze, ${words} words, one letter typed, median`, 'ms', percentile(times, 0.5));
  }
  add('memory of the process after all this', 'MB', process.memoryUsage().rss / MEGABYTE);
  return measures;
}

const [, , dataFolder = '', articlesFile = ''] = process.argv;
void run(dataFolder, JSON.parse(readFileSync(articlesFile, 'utf8')) as ArticlesByLength).then((measures) => console.log(JSON.stringify(measures)));

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import type { ArticlesByLength } from './analysis-program';
import { createArticleWriter } from './articles';
import type { Measure } from './measure';

/** Measures `analyze` as it is bundled: sources that are transformed as they are loaded run slower. */
export async function measureAnalysis(folder: string): Promise<readonly Measure[]> {
  const writer = createArticleWriter(1);
  const several = (count: number, words: number): string[] => Array.from({ length: count }, () => writer.write(words));
  const articles: ArticlesByLength = { 800: several(100, 800), 2000: several(40, 2000), 20000: several(6, 20_000) };
  const program = join(folder, 'analysis.js');
  const articlesFile = join(folder, 'articles.json');
  writeFileSync(articlesFile, JSON.stringify(articles));
  await esbuild.build({
    entryPoints: [join(__dirname, 'analysis-program.ts')], outfile: program, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'],
  });
  const dataFolder = resolve(__dirname, '../../data');
  return JSON.parse(execFileSync(process.execPath, [program, dataFolder, articlesFile], { encoding: 'utf8' })) as Measure[];
}

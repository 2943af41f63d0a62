import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import { annotate } from '../annotations/article';
import { findRareLabels, type LabelledName } from '../corpus/consistency/rare-labels';
import { contradictionDiagnostics } from '../features/contradictions';
import { DIAGNOSTIC_SOURCE } from '../features/diagnostics';
import { namesIn, raggedSpanDiagnostics } from '../features/inconsistencies';
import { createLineIndex } from '../features/line-index';
import type { OpenArticle } from '../features/open-article';
import { orphanReports } from '../features/orphan-reports';
import { unknownLabelDiagnostics } from '../features/unknown-labels';
import { count, shorten } from '../features/words';
import { codeOf } from '../lsp/file-error';
import { createLabelSets } from '../lsp/label-sets';
import { DEFAULT_SETTINGS } from '../lsp/settings';
import { send } from './destination';
import { findArticles, type ArticleFile } from './find-articles';
import { readArticle } from './read-article';
import type { Surroundings } from './surroundings';

export interface CheckOptions {
  /** Whose decisions; those that people share where nobody is named. */
  readonly annotator?: string;
}

/** What is wrong at one place of an article. */
interface Report {
  readonly at: Position;
  readonly code: string;
  readonly message: string;
}

interface FoundName extends LabelledName {
  readonly article: string;
  readonly at: Position;
}

/**
 * `newsmark check`: what is wrong with the decisions on articles, each alone and all together, a line each.
 * @returns the exit status: 0 where nothing is, else 1
 */
export async function check(inputs: readonly string[], { annotator }: CheckOptions, around: Surroundings): Promise<number> {
  const say = (message: string): void => void around.stderr.write(`newsmark: ${message}\n`);
  const { articles, problems } = await findArticles(inputs, around.cwd);
  for (const { input, reason } of problems) say(`${input} ${reason}.`);
  const labelSets = createLabelSets(readFileUri, () => ['file:///']);
  const told = new Set<string>();
  const reports = new Map<string, Report[]>();
  const names: FoundName[] = [];
  let failed = problems.length;
  let decided = 0;
  for (const article of articles) {
    const { labels, problem } = await labelSets.of(pathToFileURL(article.path).toString());
    if (problem !== undefined && !told.has(problem)) say(problem);
    if (problem !== undefined) told.add(problem);
    const open = await openArticle(article, annotator, labels);
    if (typeof open === 'string') {
      say(`${article.id} ${open}.`);
      failed++;
    } else if (open !== undefined) {
      decided++;
      reports.set(article.id, reportsOf(open));
      names.push(...namesIn(open).map(({ text, label, placed }) => ({ text, label, article: article.id, at: open.lines.positionAt(placed.start) })));
    }
  }
  for (const { name, usual, count: times } of findRareLabels(names)) {
    reports.get(name.article)?.push({ at: name.at, code: 'rare-label', message: `“${shorten(name.text, 60)}” is ${name.label} here, but ${usual} in ${count(times, 'other decision')}.` });
  }
  let found = 0;
  for (const [id, list] of reports) {
    for (const { at, code, message } of list.sort((a, b) => a.at.line - b.at.line || a.at.character - b.at.character)) {
      await send(around.stdout, `${id}:${at.line + 1}:${at.character + 1}: ${message} [${code}]\n`);
      found++;
    }
  }
  say(`${count(found, 'problem')} in ${count(decided, 'article')} with decisions.`);
  return found + failed + told.size > 0 ? 1 : 0;
}

/** @returns the reason where it cannot be read; `undefined` where nothing was decided on it */
async function openArticle({ path, id }: ArticleFile, annotator: string | undefined, labels: OpenArticle['labels']): Promise<OpenArticle | string | undefined> {
  const read = await readArticle(path, annotator);
  if ('error' in read) return read.error;
  const { text, sidecar } = read;
  return sidecar && { uri: id, version: 0, article: annotate(text, sidecar), lines: createLineIndex(text), layers: DEFAULT_SETTINGS.layers, labels };
}

function reportsOf(open: OpenArticle): Report[] {
  const diagnostics: readonly Diagnostic[] = [
    ...contradictionDiagnostics(open), ...unknownLabelDiagnostics(open), ...raggedSpanDiagnostics(open), ...orphanReports(open, DIAGNOSTIC_SOURCE).map(({ diagnostic }) => diagnostic),
  ];
  return diagnostics.map(({ range, code, message }) => ({ at: range.start, code: String(code), message: typeof message === 'string' ? message : message.value }));
}

async function readFileUri(uri: string): Promise<Uint8Array | null> {
  try {
    return await readFile(fileURLToPath(uri));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

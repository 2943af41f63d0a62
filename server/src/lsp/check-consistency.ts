import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { annotate } from '../annotations/article';
import { hashText } from '../annotations/lf-text';
import { folderProblems } from '../features/folder-consistency';
import { createLineIndex } from '../features/line-index';
import type { OpenArticle } from '../features/open-article';
import { placeInLine } from './place-in-line';
import type { ConsistencyResult, InconsistentArticle } from './protocol';
import type { RecordSources } from './record';
import { DEFAULT_SETTINGS } from './settings';
import { readArticle, readSidecarOf } from './whole-article';

/** What is wrong with the decisions on articles; one that cannot be read is named and passed over. Rejects with −32800 once the request is cancelled. */
export async function checkConsistency(uris: readonly string[], cancel: CancellationToken, sources: RecordSources): Promise<ConsistencyResult> {
  const opened: OpenArticle[] = [];
  const failures: ConsistencyResult['failures'][number][] = [];
  for (const uri of uris) {
    if (cancel.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    try {
      const open = await openDecided(uri, sources);
      if (open !== undefined) opened.push(open);
    } catch (error) {
      failures.push({ uri, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const problems = folderProblems(opened);
  const articles = opened.map(({ uri, lines, article }, index): InconsistentArticle => {
    const { text } = article.analysis;
    return {
      uri, hash: hashText(text),
      problems: (problems[index] ?? []).map(({ range, ...problem }) => ({ ...problem, ...placeInLine(text, lines, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }) })),
    };
  });
  return { articles: articles.filter((article) => article.problems.length > 0), failures };
}

/** `undefined` where nobody has decided anything. What the engine suggests is of no matter here, so names are not looked for. */
async function openDecided(uri: string, sources: RecordSources): Promise<OpenArticle | undefined> {
  const { sidecar } = await readSidecarOf(uri, sources);
  if (sidecar === undefined) return undefined;
  const { labels, problem } = await sources.labelsOf(uri);
  if (problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
  const { text } = await readArticle(uri, sources);
  return { uri, version: 0, article: annotate(text, sidecar), lines: createLineIndex(text), layers: DEFAULT_SETTINGS.layers, labels };
}

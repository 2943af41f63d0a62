import * as vscode from 'vscode';
import { writeAtomically } from '../atomic-write';
import { resultName } from './result-name';
import { addCounts, NOTHING_EXPORTED, type ExportSummary } from './summary';
import type { ArticleFile } from './find-articles';
import type { RecordResult } from '../../../server/src/lsp/protocol';

/** One file an article under a folder, one JSONL file, or the one file of a single article. */
export type Destination =
  | { readonly kind: 'folder'; readonly folder: vscode.Uri }
  | { readonly kind: 'jsonl' | 'json'; readonly file: vscode.Uri };

export interface ExportRun {
  readonly articles: readonly ArticleFile[];
  readonly destination: Destination;
  readonly record: (article: ArticleFile) => Promise<RecordResult>;
  readonly report: (done: number) => void;
  readonly token: vscode.CancellationToken;
}

/** Articles worked on at a time: enough to hide the way to the server and the disk. */
const AT_ONCE = 8;

/**
 * Writes the records of articles in their order. One bad article never stops the run; what failed is listed in the
 * summary. A cancelled run leaves the files written so far, and no JSONL file. Throws where the JSONL file cannot be written.
 */
export async function writeRecords({ articles, destination, record, report, token }: ExportRun): Promise<ExportSummary> {
  let summary = NOTHING_EXPORTED;
  const lines: string[] = [];
  for (let start = 0; start < articles.length && !token.isCancellationRequested; start += AT_ONCE) {
    const batch = articles.slice(start, start + AT_ONCE);
    const results = await Promise.allSettled(
      batch.map(async (article) => {
        const result = await record(article);
        if (destination.kind === 'folder') await writeAtomically(resultFile(destination.folder, article), `${result.json}\n`);
        return result;
      }),
    );
    results.forEach((result, index) => {
      const id = batch[index]?.id ?? '';
      if (result.status === 'fulfilled') {
        summary = addCounts(summary, result.value);
        if (destination.kind !== 'folder') lines.push(`${result.value.json}\n`);
      } else if (!token.isCancellationRequested) {
        summary = { ...summary, problems: [...summary.problems, { id, message: messageOf(result.reason) }] };
      }
    });
    report(start + batch.length);
  }
  if (token.isCancellationRequested) return { ...summary, articles: destination.kind === 'folder' ? summary.articles : 0, cancelled: true };
  if (destination.kind !== 'folder' && lines.length > 0) await writeAtomically(destination.file, lines.join(''));
  return summary;
}

/** `out/a/b.newsmark.json` for the article `a/b.txt`. */
function resultFile(folder: vscode.Uri, { id }: ArticleFile): vscode.Uri {
  return vscode.Uri.joinPath(folder, resultName(id));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

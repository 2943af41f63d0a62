import type { RecordResult } from '../../../server/src/lsp/protocol';
import { addCounts, NOTHING_EXPORTED, type ExportSummary, type Remark } from './summary';

/** Where records go: one file each, or all in one. Both give the URI of the file that they wrote. */
export type RecordSink =
  | { readonly kind: 'each'; readonly write: (id: string, content: string) => Promise<string> }
  | { readonly kind: 'all'; readonly write: (content: string) => Promise<string> };

export interface ExportRun<Article extends { readonly id: string }> {
  readonly articles: readonly Article[];
  readonly sink: RecordSink;
  readonly record: (article: Article) => Promise<RecordResult>;
  /** Called with how many articles are behind. */
  readonly report: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** Articles worked on at a time: enough to hide the way to the server and the disk. */
const AT_ONCE = 8;

/**
 * Writes the records of articles in their order. One bad article never stops the run; what failed is listed in the
 * summary. A cancelled run leaves the files written so far, and nothing where all go into one. Throws where that one
 * cannot be written.
 */
export async function writeRecords<Article extends { readonly id: string }>({ articles, sink, record, report, isCancelled }: ExportRun<Article>): Promise<ExportSummary> {
  let summary = NOTHING_EXPORTED;
  const lines: string[] = [];
  const files: string[] = [];
  const problems: Remark[] = [];
  const notes: Remark[] = [];

  async function exportOne(article: Article): Promise<RecordResult> {
    const result = await record(article);
    if (sink.kind === 'each') files.push(await sink.write(article.id, `${result.json}\n`));
    return result;
  }

  for (let start = 0; start < articles.length && !isCancelled(); start += AT_ONCE) {
    const batch = articles.slice(start, start + AT_ONCE);
    const outcomes = await Promise.allSettled(batch.map(exportOne));
    for (const [index, outcome] of outcomes.entries()) {
      const id = batch[index]?.id ?? '';
      if (outcome.status === 'fulfilled') {
        summary = addCounts(summary, outcome.value);
        if (sink.kind === 'all') lines.push(`${outcome.value.json}\n`);
        if (outcome.value.note !== undefined) notes.push({ id, message: outcome.value.note });
      } else if (!isCancelled()) {
        problems.push({ id, message: messageOf(outcome.reason) });
      }
    }
    report(start + batch.length);
  }
  if (sink.kind === 'each') return { ...summary, files: files.sort(), problems, notes, cancelled: isCancelled() };
  if (isCancelled()) return { ...NOTHING_EXPORTED, problems, cancelled: true };
  if (lines.length > 0) files.push(await sink.write(lines.join('')));
  return { ...summary, files, problems, notes };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type { RecordResult } from '../../../server/src/lsp/protocol';
import { plural } from '../status-text';

/** What an export did. */
export interface ExportSummary {
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly dates: number;
  /** Articles that have no record, and why. */
  readonly problems: readonly { readonly id: string; readonly message: string }[];
  readonly cancelled: boolean;
  /** URIs of the files written. */
  readonly files: readonly string[];
}

export const NOTHING_EXPORTED: ExportSummary = { articles: 0, mentions: 0, quotes: 0, dates: 0, problems: [], cancelled: false, files: [] };

/** The summary with one more article. */
export function addCounts(summary: ExportSummary, { mentions, quotes, dates }: RecordResult): ExportSummary {
  return {
    ...summary,
    articles: summary.articles + 1,
    mentions: summary.mentions + mentions,
    quotes: summary.quotes + quotes,
    dates: summary.dates + dates,
  };
}

/** The summary in one or two sentences. */
export function describeSummary(summary: ExportSummary): string {
  const { articles, mentions, quotes, dates, problems, cancelled } = summary;
  const counts = `${plural(mentions, 'mention')}, ${plural(quotes, 'quote')} and ${plural(dates, 'date')}`;
  const [first] = problems;
  const failed = first === undefined ? '' : ` ${plural(problems.length, 'article')} failed${problems.length === 1 ? '' : ', the first of them'}: ${first.id}. ${first.message}`;
  if (cancelled) return `Export cancelled; ${articles === 0 ? 'nothing' : plural(articles, 'article')} written.${failed}`;
  if (articles === 0) return problems.length === 0 ? 'No articles to export.' : `Nothing exported.${failed}`;
  return `Exported ${plural(articles, 'article')} with ${counts}.${failed}`;
}

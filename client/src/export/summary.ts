import type { RecordResult } from '../../../server/src/lsp/protocol';
import { plural } from '../status-text';

/** An article of which something is to be told. */
export interface Remark {
  readonly id: string;
  readonly message: string;
}

/** What an export did. */
export interface ExportSummary {
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly dates: number;
  /** Articles that have no record, and why: sentences. */
  readonly problems: readonly Remark[];
  /** What is worth knowing of articles that have one: the rest of a sentence that begins with the article. */
  readonly notes: readonly Remark[];
  readonly cancelled: boolean;
  /** URIs of the files written. */
  readonly files: readonly string[];
}

export const NOTHING_EXPORTED: ExportSummary = { articles: 0, mentions: 0, quotes: 0, dates: 0, problems: [], notes: [], cancelled: false, files: [] };

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
  const { articles, mentions, quotes, dates, problems, notes, cancelled } = summary;
  const counts = `${plural(mentions, 'mention')}, ${plural(quotes, 'quote')} and ${plural(dates, 'date')}`;
  const [problem] = problems;
  const failed = problem === undefined ? '' : ` ${plural(problems.length, 'article')} failed${problems.length === 1 ? '' : ', the first of them'}: ${problem.id}. ${problem.message}`;
  const [note] = notes;
  const noted = note === undefined ? '' : ` ${notes.length === 1 ? '' : `Of ${plural(notes.length, 'article')} there is something to know, the first of them: `}${note.id} ${note.message}.`;
  if (cancelled) return `Export cancelled; ${articles === 0 ? 'nothing' : plural(articles, 'article')} written.${failed}`;
  if (articles === 0) return problems.length === 0 ? 'No articles to export.' : `Nothing exported.${failed}`;
  return `Exported ${plural(articles, 'article')} with ${counts}.${failed}${noted}`;
}

/** Everything that failed or is worth knowing, one article a line, as a page of Markdown. */
export function listRemarks({ problems, notes }: ExportSummary): string {
  const parts = [
    ...(problems.length > 0 ? [`# Not exported: ${plural(problems.length, 'article')}`, problems.map(({ id, message }) => `- ${code(id)}: ${message}`).join('\n')] : []),
    ...(notes.length > 0 ? [`# Exported, but worth knowing: ${plural(notes.length, 'article')}`, notes.map(({ id, message }) => `- ${code(id)} ${message}.`).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

import type { ArticleStatus } from '../../server/src/lsp/protocol';
import { spellOut } from './calendar-date';

/** One entry of the language status. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly warning: boolean;
}

/** Where a document date comes from, by the sources that the server names. */
const SOURCE_WORDS: Readonly<Record<string, string>> = {
  set: 'set by you',
  published: 'from the line that says “published”',
  timestamp: 'from a line of its own',
  byline: 'from the byline',
  dateline: 'from the dateline',
  updated: 'from the line that says “updated”',
  address: 'from the address of the page',
  caption: 'from the caption of a picture',
  file: 'the day the file was last changed',
};

/** Says what was found, and what stands in the way. */
export function describeCounts(status: ArticleStatus): StatusText {
  const text = status.isArticle ? counts(status) : 'Not an article';
  if (status.problem !== undefined) return { text, detail: status.problem, warning: true };
  if (!status.isArticle) return { text, detail: 'by the newsmark.files settings', warning: false };
  if (status.limit) {
    const { analyzed, length } = status.limit;
    // Counts of long texts are long: the row has room for little else.
    return { text, detail: `first ${Math.max(1, Math.floor((analyzed / length) * 100))} % only`, warning: true };
  }
  return { text, detail: `${plural(status.mentions, 'mention')} in all`, warning: false };
}

/** The status of a document after the server failed to answer a request about it. */
export function withFailure(status: ArticleStatus | undefined, message: string): ArticleStatus {
  return { isArticle: true, entities: 0, mentions: 0, quotes: 0, dates: 0, ...status, busy: false, problem: message };
}

/** Says which day relative dates are resolved against. */
export function describeDocumentDate(status: ArticleStatus): StatusText {
  if (status.documentDate === undefined) {
    return { text: 'No document date', detail: 'relative dates such as "Friday" stay unresolved', warning: false };
  }
  const source = SOURCE_WORDS[status.documentDateSource ?? ''];
  return { text: spellOut(status.documentDate), detail: source === undefined ? 'document date' : `document date, ${source}`, warning: false };
}

function counts({ entities, quotes, dates }: ArticleStatus): string {
  return [plural(entities, 'entity', 'entities'), plural(quotes, 'quote'), plural(dates, 'date')].join(', ');
}

/** `1 quote`, `2,400 quotes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `2,400`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

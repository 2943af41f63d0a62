import type { ArticleStatus } from '../../server/src/lsp/protocol';
import { spellOut } from './calendar-date';

/** One entry of the language status. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly warning: boolean;
}

/** Says what was found, and what stands in the way. */
export function describeCounts(status: ArticleStatus): StatusText {
  if (status.problem !== undefined) return { text: counts(status), detail: status.problem, warning: true };
  if (!status.isArticle) return { text: 'Not an article', detail: 'by the newsmark.files settings', warning: false };
  if (status.limit) {
    const { analyzed, length } = status.limit;
    return { text: counts(status), detail: `in the first ${grouped(analyzed)} of ${grouped(length)} characters`, warning: true };
  }
  return { text: counts(status), detail: `${plural(status.mentions, 'mention')} in all`, warning: false };
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
  const source = status.documentDateSource;
  const detail = source === 'set' ? 'document date, set by you' : source === undefined ? 'document date' : `document date, from the ${source.replaceAll('-', ' ')}`;
  return { text: spellOut(status.documentDate), detail, warning: false };
}

function counts({ entities, quotes, dates }: ArticleStatus): string {
  return [plural(entities, 'entity', 'entities'), plural(quotes, 'quote'), plural(dates, 'date')].join(', ');
}

/** `1 quote`, `2,400 quotes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

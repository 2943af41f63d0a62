import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { describeValue } from '../analysis/dates/describe';
import { decide, flatRange, type OfferedDecision } from './decide-action';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { dateAt, spanAt } from './lookup';
import type { OpenArticle } from './open-article';
import { orphanActions } from './orphan-actions';
import { spanActions } from './span-actions';

/**
 * What a person can decide at a range: whether doubtful text is part of the article, whether a selection is, whether the
 * annotation there is right, what becomes of decisions whose text was not found, and whether the day named there is the document date.
 * @param asks whether the client has the commands that ask for a value
 */
export function codeActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[], asks = false): CodeAction[] {
  const doubtful = reported.filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.code === 'doubtful-boilerplate');
  return [
    ...doubtful.flatMap((diagnostic) => doubtFixes(open, diagnostic)),
    ...(doubtful.length === 0 ? partOfArticle(open, range) : []),
    ...orphanActions(open, range, reported),
    ...spanActions(open, open.lines.offsetAt(range.start), reported, asks),
    ...documentDate(open, range),
  ];
}

function doubtFixes(open: OpenArticle, diagnostic: Diagnostic): CodeAction[] {
  return [
    { ...decide('Mark as not part of the article', CodeActionKind.QuickFix, boilerplate(open, diagnostic.range, true)), diagnostics: [diagnostic] },
    { ...decide('Keep as part of the article', CodeActionKind.QuickFix, boilerplate(open, diagnostic.range, false)), diagnostics: [diagnostic] },
  ];
}

function partOfArticle(open: OpenArticle, range: Range): CodeAction[] {
  const start = open.lines.offsetAt(range.start);
  const region = spanAt(open.article.analysis.boilerplate, start);
  if (region !== undefined) {
    return [decide('Mark as part of the article after all', CodeActionKind.QuickFix, boilerplate(open, open.lines.rangeOf(region), false))];
  }
  const kept = spanAt(open.article.placed.filter(({ decision }) => decision.layer === 'boilerplate' && decision.status === 'rejected'), start);
  if (kept !== undefined) {
    return [decide('Mark as not part of the article after all', CodeActionKind.QuickFix, boilerplate(open, open.lines.rangeOf(kept), true))];
  }
  return open.lines.offsetAt(range.end) > start
    ? [decide('Mark the selection as not part of the article', CodeActionKind.Refactor, boilerplate(open, range, true))]
    : [];
}

function documentDate(open: OpenArticle, range: Range): CodeAction[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(dateAt(open, open.lines.offsetAt(range.start))?.value ?? '')?.[0];
  if (day === undefined || day === open.article.analysis.date?.value) return [];
  return [decide(`Set the document date to ${describeValue(day, 'DATE')}`, CodeActionKind.Refactor, { uri: open.uri, kind: 'document-date', date: day })];
}

function boilerplate(open: OpenArticle, range: Range, isBoilerplate: boolean): OfferedDecision {
  return { uri: open.uri, version: open.version, kind: 'boilerplate', range: flatRange(range), boilerplate: isBoilerplate };
}

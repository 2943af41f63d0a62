import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { describeValue } from '../analysis/dates/describe';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { dateAt, spanAt } from './lookup';
import type { OpenArticle } from './open-article';
import { orphanActions, type OrphanDecision } from './orphan-actions';

/** The command that records a decision; its one argument is what the decision says. */
export const DECIDE_COMMAND = 'newsmark.decide';

/** Start line, start character, end line, end character. */
type FlatRange = readonly [number, number, number, number];

/** Mirrors the parameters of the decide request. */
type Decision = OrphanDecision | { readonly uri: string } & (
  | { readonly kind: 'document-date'; readonly date: string }
  | { readonly kind: 'boilerplate'; readonly range: FlatRange; readonly boilerplate: boolean }
);

/**
 * What a person can decide at a range: whether doubtful text is part of the article, whether a selection is, what becomes of
 * decisions whose text was not found, and whether the day named there is the document date.
 */
export function codeActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[]): CodeAction[] {
  const doubtful = reported.filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.code === 'doubtful-boilerplate');
  return [...doubtful.flatMap((diagnostic) => doubtFixes(open, diagnostic)), ...(doubtful.length === 0 ? partOfArticle(open, range) : []), ...orphanActions(open, range, reported, decide), ...documentDate(open, range)];
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
  return open.lines.offsetAt(range.end) > start
    ? [decide('Mark the selection as not part of the article', CodeActionKind.Refactor, boilerplate(open, range, true))]
    : [];
}

function documentDate(open: OpenArticle, range: Range): CodeAction[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(dateAt(open, open.lines.offsetAt(range.start))?.value ?? '')?.[0];
  if (day === undefined || day === open.article.analysis.date?.value) return [];
  return [decide(`Set the document date to ${describeValue(day, 'DATE')}`, CodeActionKind.Refactor, { uri: open.uri, kind: 'document-date', date: day })];
}

function boilerplate(open: OpenArticle, { start, end }: Range, isBoilerplate: boolean): Decision {
  return { uri: open.uri, kind: 'boilerplate', range: [start.line, start.character, end.line, end.character], boilerplate: isBoilerplate };
}

function decide(title: string, kind: CodeActionKind, decision: Decision): CodeAction {
  return { title, kind, command: { title, command: DECIDE_COMMAND, arguments: [decision] } };
}

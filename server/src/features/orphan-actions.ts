import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { OpenArticle } from './open-article';
import { nameOrphan, orphanReports, type OrphanReport } from './orphan-reports';

/** Orphans that are offered for one selection: menus are short. */
const OFFERED = 8;

/** Mirrors the parameters of the decide request. */
export interface OrphanDecision {
  readonly uri: string;
  readonly kind: 'orphans';
  readonly changes: readonly [{ readonly id: string; readonly do: 'discard' } | { readonly id: string; readonly do: 'attach'; readonly range: readonly [number, number, number, number] }];
}

type Decide = (title: string, kind: CodeActionKind, decision: OrphanDecision) => CodeAction;

/** What a person can do about orphans: attach one to the selection, those reported there and those that stood nearest first, and discard one reported there. */
export function orphanActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[], decide: Decide): CodeAction[] {
  const reports = orphanReports(open, DIAGNOSTIC_SOURCE);
  const isReported = ({ diagnostic }: OrphanReport): boolean => reported.some(({ code, message, range: at }) => code === diagnostic.code && message === diagnostic.message && isSame(at, diagnostic.range));
  const offset = open.lines.offsetAt(range.start);
  const distance = ({ diagnostic }: OrphanReport): number => Math.abs(open.lines.offsetAt(diagnostic.range.start) - offset);
  const nearest = [...reports].sort((a, b) => Number(isReported(b)) - Number(isReported(a)) || distance(a) - distance(b));
  const actions = (report: OrphanReport, kind: CodeActionKind, what: OrphanDecision['changes'][0], title: string): CodeAction => ({
    ...decide(title, kind, { uri: open.uri, kind: 'orphans', changes: [what] }), ...(isReported(report) && { diagnostics: [report.diagnostic] }),
  });
  return [
    ...(isSelection(open, range, reports) ? nearest.slice(0, OFFERED).map((report) => actions(report, CodeActionKind.QuickFix, { id: report.orphan.id, do: 'attach', range: flat(range) }, `Re-attach ${nameOrphan(report.orphan)} to the selection`)) : []),
    ...nearest.filter(isReported).map((report) => actions(report, CodeActionKind.QuickFix, { id: report.orphan.id, do: 'discard' }, `Discard the decision on ${nameOrphan(report.orphan)}`)),
  ];
}

/** Where a report is clicked its range comes in place of a selection. */
function isSelection(open: OpenArticle, range: Range, reports: readonly OrphanReport[]): boolean {
  const [start, end] = [open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)];
  return open.article.analysis.text.slice(start, end).trim() !== '' && !reports.some(({ diagnostic }) => isSame(diagnostic.range, range));
}

function isSame(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;
}

function flat({ start, end }: Range): readonly [number, number, number, number] {
  return [start.line, start.character, end.line, end.character];
}

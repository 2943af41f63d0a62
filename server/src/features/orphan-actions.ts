import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { decide, flatRange, type OfferedOrphanChange } from './decide-action';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { OpenArticle } from './open-article';
import { nameOrphan, orphanReports, type OrphanReport } from './orphan-reports';

/** Orphans that are offered for one selection: menus are short. */
const OFFERED = 8;

/** What a person can do about orphans: attach one to the selection, those reported there and those that stood nearest first, and discard one reported there. */
export function orphanActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[]): CodeAction[] {
  const reports = orphanReports(open, DIAGNOSTIC_SOURCE);
  const isReported = ({ diagnostic }: OrphanReport): boolean => reported.some(({ code, message, range: at }) => code === diagnostic.code && message === diagnostic.message && isSame(at, diagnostic.range));
  const offset = open.lines.offsetAt(range.start);
  const distance = ({ diagnostic }: OrphanReport): number => Math.abs(open.lines.offsetAt(diagnostic.range.start) - offset);
  const nearest = [...reports].sort((a, b) => Number(isReported(b)) - Number(isReported(a)) || distance(a) - distance(b));
  const fix = (report: OrphanReport, title: string, change: OfferedOrphanChange): CodeAction => ({
    ...decide(title, CodeActionKind.QuickFix, { uri: open.uri, version: open.version, kind: 'orphans', changes: [change] }), ...(isReported(report) && { diagnostics: [report.diagnostic] }),
  });
  const attached = isSelection(open, range, reports) ? nearest.slice(0, OFFERED) : [];
  return [
    ...attached.map((report) => fix(report, `Re-attach ${nameOrphan(report.orphan)} to the selection`, { id: report.orphan.id, do: 'attach', range: flatRange(range) })),
    ...nearest.filter(isReported).map((report) => fix(report, `Discard the decision on ${nameOrphan(report.orphan)}`, { id: report.orphan.id, do: 'discard' })),
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

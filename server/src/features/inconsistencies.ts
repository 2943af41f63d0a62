import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';
import type { SpanLayer } from '../annotations/decide-spans';
import type { PlacedDecision } from '../annotations/place-decisions';
import { findRareLabels } from '../corpus/consistency/rare-labels';
import { toWholeWords } from '../corpus/consistency/whole-words';
import { DECIDE_COMMAND, flatRange, type FlatRange } from './decide-action';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { OpenArticle } from './open-article';
import { count, shorten } from './words';

/** Other edges, or another label, for the annotation at a range. */
interface SpanMending {
  readonly layer: SpanLayer;
  readonly range: FlatRange;
  readonly do: 'set';
  readonly to: { readonly range?: FlatRange; readonly label?: string };
}

/** A decision that does not fit the others or its text, and how to mend it. */
export interface Inconsistency {
  readonly code: 'ragged-span' | 'rare-label';
  readonly span: Span;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly fix: { readonly title: string; readonly change: SpanMending };
}

function findInconsistencies(open: OpenArticle): readonly Inconsistency[] {
  return [...findRaggedSpans(open), ...findRare(open)].sort((a, b) => a.span.start - b.span.start);
}

/** Spans that begin or end inside a word or on a space. */
export function findRaggedSpans(open: OpenArticle): Inconsistency[] {
  const { text } = open.article.analysis;
  return inForce(open).flatMap((placed) => {
    const { decision } = placed;
    const whole = toWholeWords(text, placed);
    if (whole === undefined || whole === placed || decision.layer === 'boilerplate') return [];
    const words = `“${shorten(text.slice(whole.start, whole.end), 60)}”`;
    const range = flatRange(open.lines.rangeOf(whole));
    return [{
      code: 'ragged-span' as const, span: placed, severity: DiagnosticSeverity.Warning,
      message: `“${shorten(text.slice(placed.start, placed.end), 60)}” begins or ends inside a word or on a space; the whole words are ${words}.`,
      fix: { title: `Take whole words: ${words}`, change: changeOf(open, decision.layer, placed, { range }) },
    }];
  });
}

/** Names that have another label here than they usually have in this article. */
export function findRare(open: OpenArticle): Inconsistency[] {
  const names = namesIn(open);
  return findRareLabels(names).map(({ name: { placed, label, text }, usual, count: times }) => ({
    code: 'rare-label', span: placed, severity: DiagnosticSeverity.Information,
    message: `“${shorten(text, 60)}” is ${label} here, but ${usual} in ${count(times, 'other decision')} in this article.`,
    fix: { title: `Change the label ${label} to ${usual}`, change: changeOf(open, 'entities', placed, { label: usual }) },
  }));
}

/** The names that were decided on, with their labels; their texts as they stand now, which edits may have changed. */
export function namesIn(open: OpenArticle): readonly { readonly placed: PlacedDecision; readonly text: string; readonly label: string }[] {
  const { text } = open.article.analysis;
  return inForce(open).flatMap((placed) => (placed.decision.layer === 'entities' ? [{ placed, text: text.slice(placed.start, placed.end), label: placed.decision.label }] : []));
}

function inForce({ article }: OpenArticle): readonly PlacedDecision[] {
  return article.placed.filter(({ decision }) => decision.status !== 'rejected');
}

function changeOf(open: OpenArticle, layer: SpanLayer, span: Span, to: SpanMending['to']): SpanMending {
  return { layer, range: flatRange(open.lines.rangeOf(span)), do: 'set', to };
}

export function inconsistencyDiagnostics(open: OpenArticle): Diagnostic[] {
  return findInconsistencies(open).map((found) => diagnosticOf(open, found));
}

/** Spans that begin or end inside a word or on a space, alone. */
export function raggedSpanDiagnostics(open: OpenArticle): Diagnostic[] {
  return findRaggedSpans(open).map((found) => diagnosticOf(open, found));
}

function diagnosticOf(open: OpenArticle, { code, span, severity, message }: Inconsistency): Diagnostic {
  return { range: open.lines.rangeOf(span), severity, code, source: DIAGNOSTIC_SOURCE, message };
}

/** A fix for what is reported at a range, and one for all of the same kind in the article where there are several. */
export function inconsistencyActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[]): CodeAction[] {
  const all = findInconsistencies(open);
  const [from, to] = [open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)];
  const here = all.filter(({ span }) => span.start <= to && from <= span.end);
  const diagnosticsOf = ({ code, message }: Inconsistency): Diagnostic[] => reported.filter((diagnostic) => diagnostic.code === code && diagnostic.message === message);
  return [
    ...here.map((found) => action(open, found.fix.title, [found], diagnosticsOf(found))),
    ...[...new Set(here.map(({ code }) => code))].flatMap((code) => {
      const alike = all.filter((found) => found.code === code);
      return alike.length < 2 ? [] : [action(open, ALL[code](alike.length), alike, alike.flatMap(diagnosticsOf))];
    }),
  ];
}

const ALL: Readonly<Record<Inconsistency['code'], (times: number) => string>> = {
  'ragged-span': (times) => `Take whole words in all ${times} places`,
  'rare-label': (times) => `Give all ${times} names the label that they usually have here`,
};

function action(open: OpenArticle, title: string, mended: readonly Inconsistency[], diagnostics: Diagnostic[]): CodeAction {
  const decision = { uri: open.uri, version: open.version, kind: 'spans', changes: mended.map(({ fix }) => fix.change) };
  return { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }), command: { title, command: DECIDE_COMMAND, arguments: [decision] } };
}

import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { SpanLayer } from '../annotations/decide-spans';
import { DEFAULT_LABELS, findLabel, LABELS_FILE, type LabelDefinition } from '../annotations/label-set';
import type { PlacedDecision } from '../annotations/place-decisions';
import { labelOf } from './annotation-list';
import { DECIDE_COMMAND, flatRange } from './decide-action';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { OpenArticle } from './open-article';

const UNKNOWN_LABEL = 'unknown-label';

export interface UnknownLabel {
  readonly placed: PlacedDecision;
  readonly layer: SpanLayer;
  readonly label: string;
}

/** Decisions in force whose label is not in the label set of the workspace; none where the workspace has no set of its own. */
export function findUnknownLabels({ article, labels }: OpenArticle): readonly UnknownLabel[] {
  if (labels === undefined || labels === DEFAULT_LABELS) return [];
  return article.placed.flatMap((placed) => {
    const { layer, status } = placed.decision;
    const label = labelOf(placed.decision);
    return layer === 'boilerplate' || status === 'rejected' || label === undefined || findLabel(labels, layer, label) !== undefined ? [] : [{ placed, layer, label }];
  });
}

export function unknownLabelDiagnostics(open: OpenArticle): Diagnostic[] {
  return findUnknownLabels(open).map(({ placed, layer, label }) => ({
    range: open.lines.rangeOf(placed),
    severity: DiagnosticSeverity.Warning,
    code: UNKNOWN_LABEL,
    source: DIAGNOSTIC_SOURCE,
    message: messageOf({ layer, label }),
  }));
}

export function messageOf({ layer, label }: Pick<UnknownLabel, 'layer' | 'label'>): string {
  return `${label} is not a label of ${layer} in ${LABELS_FILE}: choose one that is, or add it there.`;
}

/** Most labels that are offered in place of an unknown one. */
const OFFERED = 10;

/** The labels that an unknown one may have meant: those that differ by case alone first; the likeliest for all that have it, too. */
export function unknownLabelActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[]): CodeAction[] {
  const all = findUnknownLabels(open);
  const [from, to] = [open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)];
  return all.filter(({ placed }) => placed.start <= to && from <= placed.end).flatMap((unknown) => {
    const likely = likelyLabels(open.labels?.[unknown.layer] ?? [], unknown.label).map(({ label }) => label);
    const alike = all.filter(({ layer, label }) => layer === unknown.layer && label === unknown.label);
    const title = (label: string): string => `Change the label ${unknown.label} to ${label}`;
    return [
      ...likely.map((label) => change(open, title(label), [unknown], label, reported)),
      ...(alike.length > 1 ? likely.slice(0, 1).map((label) => change(open, `${title(label)} in all ${alike.length} decisions`, alike, label, reported)) : []),
    ];
  });
}

function change(open: OpenArticle, title: string, unknown: readonly UnknownLabel[], label: string, reported: readonly Diagnostic[]): CodeAction {
  const ranges = unknown.map(({ placed }) => open.lines.rangeOf(placed));
  const diagnostics = reported.filter(({ code, range: { start } }) => code === UNKNOWN_LABEL && ranges.some((range) => range.start.line === start.line && range.start.character === start.character));
  const changes = unknown.map(({ layer, placed }) => ({ layer, range: flatRange(open.lines.rangeOf(placed)), do: 'set', to: layer === 'entities' ? { label } : { type: label } }));
  return { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }), command: { title, command: DECIDE_COMMAND, arguments: [{ uri: open.uri, version: open.version, kind: 'spans', changes }] } };
}

/** The labels that an unknown one may have meant: those that differ by case alone first. */
export function likelyLabels(labels: readonly LabelDefinition[], unknown: string): readonly LabelDefinition[] {
  const isLike = ({ label }: LabelDefinition): boolean => label.toLowerCase() === unknown.toLowerCase();
  return [...labels.filter(isLike), ...labels.filter((label) => !isLike(label))].slice(0, OFFERED);
}

import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { SpanLayer } from '../annotations/decide-spans';
import { DEFAULT_LABELS, findLabel, LABELS_FILE, type LabelDefinition } from '../annotations/label-set';
import type { PlacedDecision } from '../annotations/place-decisions';
import { labelOf } from './annotation-list';
import { DECIDE_COMMAND, flatRange } from './decide-action';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { OpenArticle } from './open-article';

const UNKNOWN_LABEL = 'unknown-label';

interface UnknownLabel {
  readonly placed: PlacedDecision;
  readonly layer: SpanLayer;
  readonly label: string;
}

/** Decisions in force whose label is not in the label set of the workspace; none where the workspace has no set of its own. */
function findUnknownLabels({ article, labels }: OpenArticle): readonly UnknownLabel[] {
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
    message: `${label} is not a label of ${layer} in ${LABELS_FILE}: choose one that is, or add it there.`,
  }));
}

/** Most labels that are offered in place of an unknown one. */
const OFFERED = 10;

/** The labels that an unknown one may have meant: those that differ by case alone first. */
export function unknownLabelActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[]): CodeAction[] {
  const [from, to] = [open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)];
  return findUnknownLabels(open).filter(({ placed }) => placed.start <= to && from <= placed.end).flatMap(({ placed, layer, label }) => {
    const at = open.lines.rangeOf(placed);
    const diagnostics = reported.filter(({ code, range: { start } }) => code === UNKNOWN_LABEL && start.line === at.start.line && start.character === at.start.character);
    return likelyLabels(open.labels?.[layer] ?? [], label).map((known): CodeAction => {
      const title = `Change the label ${label} to ${known.label}`;
      const change = { layer, range: flatRange(at), do: 'set', to: layer === 'entities' ? { label: known.label } : { type: known.label } };
      return { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }), command: { title, command: DECIDE_COMMAND, arguments: [{ uri: open.uri, kind: 'spans', changes: [change] }] } };
    });
  });
}

function likelyLabels(labels: readonly LabelDefinition[], unknown: string): readonly LabelDefinition[] {
  const isLike = ({ label }: LabelDefinition): boolean => label.toLowerCase() === unknown.toLowerCase();
  return [...labels.filter(isLike), ...labels.filter((label) => !isLike(label))].slice(0, OFFERED);
}

import { DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import type { SpanLayer } from '../annotations/decide-spans';
import { findRareLabels } from '../corpus/consistency/rare-labels';
import { contradictionDiagnostics } from './contradictions';
import type { FlatRange } from './decide-action';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { findRaggedSpans, findRare, namesIn } from './inconsistencies';
import type { OpenArticle } from './open-article';
import { orphanReports } from './orphan-reports';
import { findUnknownLabels, likelyLabels, messageOf } from './unknown-labels';
import { count, shorten } from './words';

/** A way to mend a decision. */
export interface FolderFix {
  /** How it is called at one place, and for all places at which it is called the same. */
  readonly title: string;
  readonly all: string;
  readonly layer: SpanLayer;
  readonly to: { readonly range?: FlatRange; readonly label?: string; readonly type?: string };
}

/** What is wrong with a decision on an article of a folder. */
export interface FolderProblem {
  readonly range: Range;
  readonly severity: DiagnosticSeverity;
  readonly code: string;
  readonly message: string;
  /** Seen in the article alone, without the others of the folder: reported there as soon as it is open. */
  readonly alone: boolean;
  readonly fixes: readonly FolderFix[];
}

/** What is wrong with the decisions on articles, each alone and all together: for each article in the order of its text. */
export function folderProblems(articles: readonly OpenArticle[]): readonly (readonly FolderProblem[])[] {
  const names = articles.flatMap((open) => namesIn(open).map((name) => ({ ...name, open })));
  const rare = findRareLabels(names);
  return articles.map((open) => {
    const known = new Set(findRare(open).map(({ span }) => span));
    const labels = rare.filter(({ name }) => name.open === open).map(({ name: { placed, label, text }, usual, count: times }): FolderProblem => ({
      range: open.lines.rangeOf(placed), severity: DiagnosticSeverity.Information, code: 'rare-label', alone: known.has(placed),
      message: `“${shorten(text, 60)}” is ${label} here, but ${usual} in ${count(times, 'other decision')} in this folder.`,
      fixes: [{ title: `Change the label ${label} to ${usual}`, all: 'Give names the label that they usually have in this folder', layer: 'entities', to: { label: usual } }],
    }));
    return [...labels, ...problemsAlone(open)].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  });
}

function problemsAlone(open: OpenArticle): FolderProblem[] {
  const ragged = findRaggedSpans(open).map(({ span, severity, code, message, fix }): FolderProblem => ({
    range: open.lines.rangeOf(span), severity, code, message, alone: true, fixes: [{ title: fix.title, all: 'Take whole words', layer: fix.change.layer, to: fix.change.to }],
  }));
  const unknown = findUnknownLabels(open).map(({ placed, layer, label }): FolderProblem => ({
    range: open.lines.rangeOf(placed), severity: DiagnosticSeverity.Warning, code: 'unknown-label', message: messageOf({ layer, label }), alone: true,
    fixes: likelyLabels(open.labels?.[layer] ?? [], label).map((likely) => {
      const title = `Change the label ${label} to ${likely.label}`;
      return { title, all: title, layer, to: layer === 'entities' ? { label: likely.label } : { type: likely.label } };
    }),
  }));
  const others = [...contradictionDiagnostics(open), ...orphanReports(open, DIAGNOSTIC_SOURCE).map(({ diagnostic }) => diagnostic)].map(({ range, severity, code, message }): FolderProblem => ({
    range, severity: severity ?? DiagnosticSeverity.Warning, code: String(code), message: typeof message === 'string' ? message : message.value, alone: true, fixes: [],
  }));
  return [...ragged, ...unknown, ...others];
}

import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';
import { readLfArticle, type LfArticle } from '../annotations/lf-article';
import type { Decision, DecisionLayer } from '../annotations/sidecar';
import { labelOf } from './annotation-list';
import type { OpenArticle } from './open-article';
import { shorten } from './words';

/** A decision whose text was not found, with what is reported of it. */
export interface OrphanReport {
  readonly orphan: Decision;
  readonly diagnostic: Diagnostic;
}

/** @param source the `source` of diagnostics */
export function orphanReports(open: OpenArticle, source: string): OrphanReport[] {
  const { orphans, analysis } = open.article;
  if (orphans.length === 0) return [];
  const article = readLfArticle(analysis.text);
  return orphans.map((orphan) => ({
    orphan,
    diagnostic: {
      range: oldPlace(open, article, orphan), severity: DiagnosticSeverity.Information, code: 'orphan', source,
      message: `The decision on ${nameOrphan(orphan)} is kept, but its text was not found in the article.`,
    },
  }));
}

/** `“North Korea” (GPE)`. */
export function nameOrphan(orphan: Decision): string {
  return `“${shorten(orphan.text, 60)}” (${labelOf(orphan) ?? LAYER_WORDS[orphan.layer]})`;
}

const LAYER_WORDS: Readonly<Record<DecisionLayer, string>> = { boilerplate: 'boilerplate', entities: 'name', quotes: 'quote', dates: 'date' };

/** Where the text once stood, on its first line; the first line where the article has become shorter than that. */
function oldPlace({ lines, article: { analysis } }: OpenArticle, article: LfArticle, { start, end }: Decision): Range {
  const from = article.toText(article.fromCodePoint(start));
  const line = lines.contentOf(lines.positionAt(from).line);
  const to = Math.min(article.toText(article.fromCodePoint(end)), line.end);
  const span: Span = from < to && from < analysis.text.length ? { start: from, end: to } : lines.contentOf(0);
  return lines.rangeOf(span);
}

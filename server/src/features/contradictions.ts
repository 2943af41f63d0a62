import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { describeValue } from '../analysis/dates/describe';
import type { Span } from '../analysis/types';
import { findOverlaps } from '../annotations/overlaps';
import type { PlacedDecision } from '../annotations/place-decisions';
import { saidOf } from '../annotations/said';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { OpenArticle } from './open-article';
import { wordsOfPlaced, wordsOfSaid } from './said-words';

/** Decisions that contradict each other: a merge left them for a person to settle. */
export type Contradiction =
  | { readonly code: 'conflicting-decisions'; readonly span: Span; readonly placed: PlacedDecision }
  | { readonly code: 'overlapping-decisions'; readonly span: Span; readonly placed: readonly [PlacedDecision, PlacedDecision] }
  | { readonly code: 'conflicting-dates'; readonly span: Span; readonly others: readonly string[] };

/** All of them, those of the file first, then in the order of the text. */
export function findContradictions({ article, lines }: OpenArticle): readonly Contradiction[] {
  const { placed, sidecar } = article;
  const others = (sidecar?.against ?? []).flatMap(({ date }) => (typeof date === 'string' ? [date] : []));
  const items = placed.map((one) => ({ start: one.start, end: one.end, layer: one.decision.layer, status: one.decision.status, placed: one }));
  const overlaps = findOverlaps(items).map(([one, other]): Contradiction => ({ code: 'overlapping-decisions', span: other, placed: [one.placed, other.placed] }));
  const open = placed.flatMap((one): Contradiction[] => (one.decision.against === undefined ? [] : [{ code: 'conflicting-decisions', span: one, placed: one }]));
  return [
    ...(others.length === 0 ? [] : [{ code: 'conflicting-dates' as const, span: lines.contentOf(0), others }]),
    ...[...open, ...overlaps].sort((a, b) => a.span.start - b.span.start),
  ];
}

/** The same as what an editor reports; the words say both sides. */
export function contradictionDiagnostics(open: OpenArticle): Diagnostic[] {
  return findContradictions(open).map((contradiction) => ({
    range: open.lines.rangeOf(contradiction.span),
    severity: DiagnosticSeverity.Warning,
    code: contradiction.code,
    source: DIAGNOSTIC_SOURCE,
    message: messageOf(open, contradiction),
  }));
}

function messageOf({ article }: OpenArticle, contradiction: Contradiction): string {
  switch (contradiction.code) {
    case 'conflicting-decisions': {
      const { layer, against = [] } = contradiction.placed.decision;
      const others = against.map((other) => wordsOfSaid(layer, other)).join(', and ');
      return `Two sides decided differently on this: ${wordsOfSaid(layer, saidOf(contradiction.placed.decision))} holds until you choose, the other side says ${others}.`;
    }
    case 'overlapping-decisions': return `${contradiction.placed.map(wordsOfPlaced).join(' and ')} overlap: only one of them can hold.`;
    case 'conflicting-dates': {
      const now = article.sidecar?.date;
      return `Two sides gave this article different dates: ${now === undefined ? 'none' : describeValue(now, 'DATE')} holds until you choose, the other side says ${contradiction.others.map((day) => describeValue(day, 'DATE')).join(', and ')}.`;
    }
  }
}

import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { describeValue } from '../analysis/dates/describe';
import type { Span } from '../analysis/types';
import type { PlacedDecision } from '../annotations/place-decisions';
import { saidOf } from '../annotations/said';
import type { JsonObject } from '../annotations/sidecar';
import { DECIDE_COMMAND } from './decide-action';
import { findContradictions, type Contradiction } from './contradictions';
import type { OpenArticle } from './open-article';
import { wordsOfPlaced, wordsOfSaid } from './said-words';

/** The ways out of the contradictions at a range: keep what holds, take what the other side says. */
export function contradictionActions(open: OpenArticle, range: Range, reported: readonly Diagnostic[]): CodeAction[] {
  const [from, to] = [open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)];
  return findContradictions(open)
    .filter(({ span }) => span.start <= to && from <= span.end)
    .flatMap((contradiction) => {
      const start = open.lines.positionAt(contradiction.span.start);
      const diagnostics = reported.filter(({ code, range: at }) => code === contradiction.code && at.start.line === start.line && at.start.character === start.character);
      return waysOut(open, contradiction).map(([title, decision]): CodeAction => (
        { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }), command: { title, command: DECIDE_COMMAND, arguments: [{ uri: open.uri, version: open.version, ...decision }] } }));
    });
}

/** A title and what it decides, as the decide request takes it. */
type WayOut = readonly [string, object];

function waysOut(open: OpenArticle, contradiction: Contradiction): WayOut[] {
  switch (contradiction.code) {
    case 'conflicting-dates': {
      const now = open.article.sidecar?.date;
      const setTo = (title: string, date: string | null): WayOut => [title, { kind: 'document-date', date }];
      return [
        now === undefined ? setTo('Keep no document date', null) : setTo(`Keep ${describeValue(now, 'DATE')}`, now),
        ...contradiction.others.map((day) => setTo(`Take ${describeValue(day, 'DATE')}`, day)),
      ];
    }
    case 'overlapping-decisions': {
      const [one, other] = contradiction.placed;
      return [[`Keep ${wordsOfPlaced(one)}`, keep(open, one, other)], [`Keep ${wordsOfPlaced(other)}`, keep(open, other, one)]];
    }
    case 'conflicting-decisions': return settle(open, contradiction.placed);
  }
}

function settle(open: OpenArticle, placed: PlacedDecision): WayOut[] {
  const { layer, status, against = [] } = placed.decision;
  const said = [saidOf(placed.decision), ...against];
  return said.map((one, index): WayOut => {
    const title = `${index === 0 ? 'Keep' : 'Take'} ${wordsOfSaid(layer, one)}`;
    if (layer === 'boilerplate') return [title, boilerplate(open, placed, one)];
    if (index > 0) return [title, spans({ layer, range: flat(open, placed), do: 'take', other: index - 1 })];
    return [title, spans({ layer, range: flat(open, placed), do: status === 'rejected' ? 'reject' : 'accept' })];
  });
}

/** Of two regions of boilerplate only what they share is in question: the rest of the other one stays. */
function keep(open: OpenArticle, one: PlacedDecision, other: PlacedDecision): object {
  const { layer, status } = one.decision;
  return layer === 'boilerplate' ? boilerplate(open, one, { status }) : spans({ layer, range: flat(open, other), do: 'forget' });
}

function boilerplate(open: OpenArticle, span: Span, { status }: JsonObject): object {
  return { kind: 'boilerplate', range: flat(open, span), boilerplate: status !== 'rejected' };
}

function spans(change: object): object {
  return { kind: 'spans', changes: [change] };
}

function flat({ lines }: OpenArticle, span: Span): readonly number[] {
  const { start, end } = lines.rangeOf(span);
  return [start.line, start.character, end.line, end.character];
}

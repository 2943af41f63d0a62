import type { Span, Speaker } from '../analysis/types';
import type { DecisionStatus, Decision } from '../annotations/sidecar';
import { orderOfValue, type CalendarStretch } from './date-order';
import { describeDateValue } from './date-words';
import { textOf } from './lookup';
import { shownDates, shownMentions, shownQuotes, type OpenArticle } from './open-article';
import { wordsOfSaid } from './said-words';

/** Start line, start character, end line, end character. */
type FlatRange = readonly [number, number, number, number];

/** An annotation as views list it; mirrors what the protocol says of it. */
export interface ListedAnnotation {
  readonly layer: 'entities' | 'quotes' | 'dates';
  readonly range: FlatRange;
  readonly text: string;
  readonly status: DecisionStatus | 'suggested';
  readonly label: string;
  readonly score?: number;
  readonly note?: string;
  readonly against?: readonly string[];
  readonly entity?: { readonly id: string; readonly name: string };
  readonly value?: string;
  readonly words?: string;
  readonly when?: CalendarStretch;
  readonly pieces?: readonly string[];
  readonly speaker?: Pick<Speaker, 'name' | 'class' | 'anonymous' | 'confidence'> & { readonly range: FlatRange; readonly entity?: string };
  readonly cue?: FlatRange;
}

/** The annotations that are shown, and what was rejected, in the order of the text; of equal edges names first, then quotes. */
export function listAnnotations(open: OpenArticle): readonly ListedAnnotation[] {
  const { analysis, placed } = open.article;
  const decisions = new Map(placed.map(({ decision }) => [decision.id, decision]));
  const names = new Map(analysis.chains.map(({ id, name }) => [id, name]));
  const rangeOf = (span: Span): FlatRange => {
    const { start, end } = open.lines.rangeOf(span);
    return [start.line, start.character, end.line, end.character];
  };
  const common = (found: Span & { readonly decision?: string; readonly score?: number }) => {
    const decision = found.decision === undefined ? undefined : decisions.get(found.decision);
    return {
      range: rangeOf(found), text: textOf(open, found), status: decision?.status ?? ('suggested' as const),
      ...(found.score !== undefined && { score: found.score }), ...(decision?.note !== undefined && { note: decision.note }),
      ...(decision?.against && { against: decision.against.map((said) => wordsOfSaid(decision.layer, said)) }),
    };
  };
  const listed: (Span & { readonly item: ListedAnnotation })[] = [];
  const add = ({ start, end }: Span, item: ListedAnnotation): void => void listed.push({ start, end, item });

  for (const mention of shownMentions(open)) {
    add(mention, { layer: 'entities', ...common(mention), label: mention.label, ...(mention.spans && { pieces: mention.spans.map((span) => textOf(open, span)) }), entity: { id: mention.chain, name: names.get(mention.chain) ?? textOf(open, mention) } });
  }
  for (const quote of shownQuotes(open)) {
    const { speaker, cue, spans } = quote;
    add(quote, {
      layer: 'quotes', ...common(quote), label: quote.type,
      ...(spans.length > 1 && { pieces: spans.map((span) => textOf(open, span)) }),
      ...(speaker && { speaker: {
        range: rangeOf(speaker), name: speaker.name, ...(speaker.chain !== undefined && { entity: speaker.chain }),
        ...(speaker.class !== undefined && { class: speaker.class }), ...(speaker.anonymous && { anonymous: true as const }), ...(speaker.confidence !== undefined && { confidence: speaker.confidence }),
      } }),
      ...(cue && { cue: rangeOf(cue) }),
    });
  }
  for (const date of shownDates(open)) {
    const words = describeDateValue(date);
    const isPoint = date.type === 'DATE' || date.type === 'TIME';
    const when = isPoint && date.value !== undefined ? orderOfValue(date.value) : undefined;
    add(date, { layer: 'dates', ...common(date), label: date.type, ...(date.value !== undefined && { value: date.value }), ...(words !== undefined && { words }), ...(when && { when }) });
  }
  for (const { decision, start, end } of placed) {
    if (decision.status !== 'rejected' || decision.layer === 'boilerplate' || !open.layers[decision.layer]) continue;
    add({ start, end }, { layer: decision.layer, ...common({ start, end, decision: decision.id }), label: labelOf(decision) ?? '' });
  }
  return listed.sort((a, b) => a.start - b.start || b.end - a.end).map(({ item }) => item);
}

/** What a decision calls its span; boilerplate has no label. */
export function labelOf(decision: Decision): string | undefined {
  switch (decision.layer) {
    case 'entities': return decision.label;
    case 'quotes':
    case 'dates': return decision.type;
    case 'boilerplate': return undefined;
  }
}

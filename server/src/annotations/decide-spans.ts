import { firstFrom } from '../analysis/first-from';
import type { DateExpression, Mention, Quote, QuoteType, Span, TimexMod, TimexType } from '../analysis/types';
import type { AnnotatedArticle } from './article';
import { placeDecisions, type PlacedDecision } from './place-decisions';
import type { PlacedParts } from './place-parts';
import { asSaid, describePlaced, rewrite, type Said, type SaidAt } from './rewrite';
import { decisionSaying } from './said';
import type { Sidecar } from './sidecar';

/** The layers whose annotations are spans that a person accepts, rejects, changes and adds. */
export type SpanLayer = 'entities' | 'quotes' | 'dates';

/** What a person says about the annotation with just these edges, or where there is none. Offsets are UTF-16 over the text. */
export type SpanChange = { readonly layer: SpanLayer; readonly span: Span } & (
  | { readonly do: 'accept' | 'reject' | 'forget' }
  | { readonly do: 'set'; readonly to: SpanFields }
  | { readonly do: 'take'; /** Index in the `against` of the decision there. */ readonly other: number }
);

/** What an annotation becomes; what is left out stays as it is, `null` takes it away. */
export interface SpanFields {
  /** Other edges. */
  readonly span?: Span;
  /** Of a name: its pieces where other words stand between them, in the order of the text; they tell its edges too. */
  readonly pieces?: readonly Span[];
  /** Of a name. */
  readonly label?: string;
  readonly name?: string | null;
  readonly link?: string | null;
  /** Of a quote or a date. */
  readonly type?: string;
  readonly value?: string | null;
  readonly mod?: TimexMod | null;
  /** The words that name the speaker; with a canonical name where it is not that of the entity named there. */
  readonly speaker?: (Span & { readonly name?: string }) | null;
  readonly cue?: Span | null;
  readonly note?: string | null;
}

/**
 * The sidecar after a person has said something about spans of the article, all of it in one step. `accept` and `reject` say
 * whether the annotation there is right; `set` changes it, or adds one where there is none; `forget` takes back what was said;
 * `take` puts what another side says of the span in the place of what holds. All but a note settle what a merge left open there.
 * @param article the article with its annotations as the person saw them
 */
export function decideSpans({ sidecar, analysis, placed, orphans }: AnnotatedArticle, changes: readonly SpanChange[]): Sidecar {
  const said = new Map(placed.map((one) => [keyOf(one.decision.layer, one), asSaid(one)]));
  const names = new Map(analysis.chains.map(({ id, name }) => [id, name]));
  const find = indexAnnotations({ entities: analysis.mentions, quotes: analysis.quotes, dates: analysis.dates });
  const fresh = new Set<string>();
  for (const change of changes) {
    const key = keyOf(change.layer, change.span);
    if (change.do === 'take') fresh.add(takeOther(said, key, analysis.text, placed.find((one) => keyOf(one.decision.layer, one) === key), change.other));
    else {
      const annotation = find(change.layer, change.span);
      const chain = change.layer === 'entities' ? (annotation as Mention | undefined)?.chain : undefined;
      const name = chain === undefined ? undefined : names.get(chain);
      decideSpan(said, fresh, annotation, change, name === analysis.text.slice(change.span.start, change.span.end) ? undefined : name);
    }
  }
  return rewrite(sidecar, analysis.text, giveWay(said, fresh), orphans);
}

type SaidByPlace = Map<string, SaidAt>;
type Annotation = Mention | Quote | DateExpression;

/** @param name of the entity that a name is shown to mean, where the words do not say it themselves */
function decideSpan(said: SaidByPlace, fresh: Set<string>, annotation: Annotation | undefined, change: Exclude<SpanChange, { readonly do: 'take' }>, name: string | undefined): void {
  const key = keyOf(change.layer, change.span);
  const before = said.get(key);
  const state = before ?? (annotation && suggested(change.layer, annotation));
  switch (change.do) {
    case 'forget':
      said.delete(key);
      return;
    case 'reject':
      if (before?.said.status === 'added') said.delete(key);
      else if (state !== undefined) said.set(key, { ...state, said: { ...state.said, status: 'rejected', against: undefined } });
      return;
    case 'accept':
      if (state === undefined) return;
      said.set(key, { ...state, said: { ...(before === undefined ? meaning(state.said, name) : state.said), status: before === undefined || before.said.status === 'rejected' ? 'accepted' : before.said.status, against: undefined } });
      fresh.add(key);
      return;
    case 'set':
      fresh.add(set(said, state, change.layer, change.span, change.to, annotation !== undefined && annotation.decision === undefined));
  }
}

/** Whom a name means was shown, and is accepted with it: it holds whatever the engine says later. */
function meaning(said: Said, name: string | undefined): Said {
  return said.layer === 'entities' && name !== undefined ? { ...said, name } : said;
}

/**
 * @param isSuggested the engine itself says that there is something with these edges, and would say so again
 * @returns the key of what is set
 */
function set(said: SaidByPlace, state: SaidAt | undefined, layer: SpanLayer, at: Span, to: SpanFields, isSuggested: boolean): string {
  const key = keyOf(layer, at);
  const status = state === undefined || state.said.status === 'added' ? 'added' : isOnlyNote(to) ? state.said.status : 'changed';
  const base = state ?? { ...at, said: blank(layer, to) };
  const span = to.span ?? outerOf(to.pieces) ?? { start: at.start, end: at.end };
  const isMoved = span.start !== at.start || span.end !== at.end;
  const changed: SaidAt = { ...base, ...span, said: withFields({ ...base.said, status }, to, isMoved, isOnlyNote(to) ? base.said.against : undefined), parts: withParts(base.parts, to, isMoved ? span : undefined), ...(isMoved && { id: undefined }) };
  if (isMoved) {
    if (layer === 'quotes' && state !== undefined && (isSuggested || staysSuggested(said, state))) said.set(key, { ...state, said: { ...state.said, status: 'rejected', against: undefined } });
    else said.delete(key);
  }
  const now = keyOf(layer, span);
  said.delete(now);
  said.set(now, changed);
  return now;
}

/** Whether the engine would say a decided quote again where it was: it was never moved from there, so that nothing it touches is rejected. */
function staysSuggested(said: SaidByPlace, { start, end, said: { status } }: SaidAt): boolean {
  if (status !== 'changed') return status === 'accepted';
  return ![...said.values()].some((one) => one.said.layer === 'quotes' && one.said.status === 'rejected' && one.start < end && start < one.end);
}

/** What the other side says, on the span as it stands now. Returns the key. */
function takeOther(said: SaidByPlace, key: string, text: string, before: PlacedDecision | undefined, other: number): string {
  const [now] = before === undefined ? [] : describePlaced(text, [before]);
  const [taken] = now?.against?.[other] === undefined ? [] : placeDecisions(text, [decisionSaying(now.against[other], { ...now, against: [] })]).placed;
  if (taken !== undefined) said.set(key, asSaid(taken));
  return key;
}

/** What stands with something new said: it takes the place of what was said of the same span, and of what may not overlap it. */
export function sayAt(before: readonly SaidAt[], fresh: readonly SaidAt[]): readonly SaidAt[] {
  const keyed = (one: SaidAt): [string, SaidAt] => [keyOf(one.said.layer, one), one];
  const added = new Map(fresh.map(keyed));
  const kept = before.map(keyed).filter(([key]) => !added.has(key));
  return giveWay(new Map([...kept, ...added]), new Set(added.keys()));
}

/** Names do not overlap but where one is in pieces, nor do dates: what was decided before gives way to what is said now. What was rejected stays rejected. */
function giveWay(said: SaidByPlace, fresh: ReadonlySet<string>): readonly SaidAt[] {
  const entries = [...said];
  const taken: Record<'entities' | 'dates', Span[]> = { entities: [], dates: [] };
  const dropped = new Set<string>();
  // The last word counts: what was said last is at the end.
  for (const isFresh of [true, false]) {
    for (const [key, one] of [...entries].reverse()) {
      const { layer, status } = one.said;
      if (fresh.has(key) !== isFresh || status === 'rejected' || one.parts?.spans !== undefined || (layer !== 'entities' && layer !== 'dates')) continue;
      const spans = taken[layer];
      const at = firstFrom(spans, one.start);
      if ((spans[at - 1]?.end ?? 0) > one.start || (spans[at]?.start ?? Infinity) < one.end) dropped.add(key);
      else if (isFresh) spans.splice(at, 0, one);
    }
  }
  return entries.filter(([key]) => !dropped.has(key)).map(([, one]) => one);
}

/** What the engine says, as if a person had said it. */
function suggested(layer: SpanLayer, annotation: Annotation): SaidAt {
  const { start, end } = annotation;
  if (layer === 'entities') return { start, end, said: { layer, status: 'accepted', label: (annotation as Mention).label } };
  if (layer === 'dates') {
    const { type, value, mod } = annotation as DateExpression;
    return { start, end, said: { layer, status: 'accepted', type, ...(value !== undefined && { value }), ...(mod && { mod }) } };
  }
  const { type, spans, speaker, cue } = annotation as Quote;
  const parts: PlacedParts = { ...(spans.length > 1 && { spans }), ...(speaker && { speaker: { start: speaker.start, end: speaker.end } }), ...(cue && { cue }) };
  // Whom the words of the speaker mean was shown too, and is accepted with them.
  return { start, end, said: { layer, status: 'accepted', type, ...(speaker && { speaker: { ...NOWHERE, name: speaker.name } }) }, parts };
}

function blank(layer: SpanLayer, to: SpanFields): Said {
  switch (layer) {
    case 'entities': return { layer, status: 'added', label: to.label ?? 'ORG' };
    case 'dates': return { layer, status: 'added', type: 'DATE' };
    case 'quotes': return { layer, status: 'added', type: 'direct' };
  }
}

function isOnlyNote(to: SpanFields): boolean {
  return Object.entries(to).every(([field, value]) => field === 'note' || value === undefined);
}

function withFields(said: Said, { label, name, link, type, value, mod, speaker, cue, note }: SpanFields, isMoved: boolean, against: Said['against']): Said {
  const common = { ...said, note: changed(said.note, note), against };
  switch (common.layer) {
    case 'entities': return { ...common, label: label ?? common.label, spans: undefined, name: changed(common.name, name), link: changed(common.link, link) };
    case 'dates': return { ...common, type: (type as TimexType | undefined) ?? common.type, value: changed(common.value, value), mod: changed(common.mod, mod) };
    case 'quotes': return {
      ...common,
      type: (type as QuoteType | undefined) ?? common.type,
      spans: isMoved ? undefined : common.spans,
      speaker: changed(common.speaker, speaker && { ...NOWHERE, name: speaker.name }),
      cue: changed(common.cue, cue && NOWHERE),
    };
    case 'boilerplate': return common;
  }
}

/** A part whose place {@link PlacedParts} tells. */
const NOWHERE = { start: 0, end: 0, text: '' };

/** @param edges the other edges that the quote gets, where it gets any */
function withParts(parts: PlacedParts | undefined, { pieces, speaker, cue }: SpanFields, edges: Span | undefined): PlacedParts | undefined {
  return { spans: pieces !== undefined ? several(pieces) : edges === undefined ? parts?.spans : resizePieces(parts?.spans, edges), speaker: changed(parts?.speaker, speaker && { start: speaker.start, end: speaker.end }), cue: changed(parts?.cue, cue) };
}

function several(pieces: readonly Span[]): readonly Span[] | undefined {
  return pieces.length > 1 ? pieces : undefined;
}

/** All from the first piece to the last. */
function outerOf(pieces: readonly Span[] = []): Span | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The pieces of an annotation inside other edges: those at its ends grow and shrink, those beyond go; `undefined` where one is left. */
function resizePieces(pieces: readonly Span[] | undefined, { start, end }: Span): readonly Span[] | undefined {
  const inside = (pieces ?? []).filter((piece) => piece.start < end && piece.end > start);
  if (inside.length < 2) return undefined;
  return inside.map((piece, index) => ({ start: index === 0 ? start : piece.start, end: index === inside.length - 1 ? end : piece.end }));
}

function changed<T>(before: T | undefined, after: T | null | undefined): T | undefined {
  return after === undefined ? before : (after ?? undefined);
}

/** Finds annotations by their edges. */
function indexAnnotations(layers: Readonly<Record<SpanLayer, readonly Annotation[]>>): (layer: SpanLayer, span: Span) => Annotation | undefined {
  return (layer, { start, end }) => {
    const annotations = layers[layer];
    for (let at = firstFrom(annotations, start); annotations[at]?.start === start; at++) if (annotations[at]?.end === end) return annotations[at];
    return undefined;
  };
}

function keyOf(layer: PlacedDecision['decision']['layer'], { start, end }: Span): string {
  return `${layer} ${start}-${end}`;
}

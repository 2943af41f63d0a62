import type { Span } from '../analysis/types';
import { CONTEXT_LENGTH, readLfArticle, type Context, type LfArticle } from './lf-article';
import { findOccurrences, standsAt } from './occurrences';
import { mapParts, placeParts, type PlacedParts } from './place-parts';
import type { Decision } from './sidecar';

/** A decision found in the text; `start` and `end` are UTF-16 offsets over it. */
export interface PlacedDecision extends Span {
  readonly decision: Decision;
  /** The parts of a quote or a name that were found, in the same offsets. */
  readonly parts?: PlacedParts;
  /** What it was before an edit took away one of its ends. */
  readonly cut?: CutDecision;
}

/** A decision in a text before it was cut there, with its text and what stood beside it. */
export interface CutDecision {
  /** What it said of its place there. */
  readonly decision: Decision;
  readonly one: PlacedDecision;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export interface Placement {
  /** In the order of the text. */
  readonly placed: readonly PlacedDecision[];
  /** Decisions that were not found for certain. */
  readonly orphans: readonly Decision[];
}

/**
 * Finds decisions in a text that may have changed since they were made: where they were, if the text there is
 * unchanged and something around it too; else in the only place with their text and context. A placed decision always
 * stands on its own text; what could be in two places is an orphan.
 */
export function placeDecisions(text: string, decisions: readonly Decision[]): Placement {
  if (decisions.length === 0) return { placed: [], orphans: [] };
  const article = readLfArticle(text);
  const { placed, orphans } = placeInArticle(article, decisions);
  const toText = ({ start, end }: Span): Span => ({ start: article.toText(start), end: article.toText(end) });
  return {
    placed: placed.map(({ decision, start, end }) => {
      const parts = placeParts(article, decision, start);
      return { decision, ...toText({ start, end }), ...(parts && { parts: mapParts(parts, toText) }) };
    }),
    orphans,
  };
}

/** In LF offsets. */
function placeInArticle(article: LfArticle, decisions: readonly Decision[]): Placement {
  const starts = new Map<Decision, number>();
  const moved: Decision[] = [];
  for (const decision of decisions) {
    const start = article.fromCodePoint(decision.start);
    if (standsAt(article.lfText, decision.text, start) && sharesContext(article, decision, start)) starts.set(decision, start);
    else moved.push(decision);
  }
  const occurrences = findOccurrences(article.lfText, moved.map((decision) => decision.text));
  const places = new Map([...occurrences].map(([wanted, found]) => [wanted, indexByContext(article, wanted, found)]));
  for (const decision of moved) {
    const start = findPlace(article, decision, places.get(decision.text));
    if (start !== undefined) starts.set(decision, start);
  }
  return {
    placed: [...starts]
      .map(([decision, start]): PlacedDecision => ({ decision, start, end: start + decision.text.length }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    orphans: decisions.filter((decision) => !starts.has(decision)),
  };
}

/** The places of one text by what stands around them; `undefined` where several places have the same. */
interface PlacesByContext {
  readonly all: readonly number[];
  readonly around: ReadonlyMap<string, number | undefined>;
  readonly before: ReadonlyMap<string, number | undefined>;
  readonly after: ReadonlyMap<string, number | undefined>;
}

function findPlace(article: LfArticle, decision: Decision, places: PlacesByContext | undefined): number | undefined {
  if (!places || places.all.length === 0) return undefined;
  const { prefix, suffix } = decision;
  const key = aroundKey(decision);
  if (places.around.has(key)) return places.around.get(key);
  const stood = article.fromCodePoint(decision.start);
  if (standsAt(article.lfText, decision.text, stood)) return stood;
  if (places.before.has(prefix) && places.after.has(suffix)) {
    const place = places.before.get(prefix);
    return place === places.after.get(suffix) ? place : undefined;
  }
  if (places.before.has(prefix)) return places.before.get(prefix);
  if (places.after.has(suffix)) return places.after.get(suffix);
  // A text that is itself as long as a context, and stands nowhere else, needs none.
  return places.all.length === 1 && decision.end - decision.start >= CONTEXT_LENGTH ? places.all[0] : undefined;
}

function indexByContext(article: LfArticle, wanted: string, found: readonly number[]): PlacesByContext {
  const around = new Map<string, number | undefined>();
  const before = new Map<string, number | undefined>();
  const after = new Map<string, number | undefined>();
  for (const start of found) {
    const context = article.contextOf({ start, end: start + wanted.length });
    enter(around, aroundKey(context), start);
    enter(before, context.prefix, start);
    enter(after, context.suffix, start);
  }
  return { all: found, around, before, after };
}

function enter(index: Map<string, number | undefined>, key: string, start: number): void {
  index.set(key, index.has(key) ? undefined : start);
}

function aroundKey({ prefix, suffix }: Context): string {
  return JSON.stringify([prefix, suffix]);
}

function sharesContext(article: LfArticle, decision: Decision, start: number): boolean {
  const context = article.contextOf({ start, end: start + decision.text.length });
  return context.prefix === decision.prefix || context.suffix === decision.suffix;
}

import { firstFrom } from '../analysis/first-from';
import type { Span } from '../analysis/types';
import type { AnnotatedArticle } from '../annotations/article';
import type { SpanLayer } from '../annotations/decide-spans';
import { findOccurrences } from '../annotations/occurrences';
import type { DecisionStatus } from '../annotations/sidecar';

/** What is looked for in many articles. */
export interface Wanted {
  readonly layer: SpanLayer;
  /** The text of the spans, whole words. */
  readonly text: string;
  /** Canonical name of an entity: its mentions are meant too, whatever their text. */
  readonly entity?: string;
}

/** A place in an article that a decision on all that say the same is about. Offsets are UTF-16 over the text. */
export interface Occurrence extends Span {
  /** `unmarked`: the text stands there, and nothing is marked. */
  readonly status: DecisionStatus | 'suggested' | 'unmarked';
  readonly label?: string;
}

/**
 * All that is wanted in an article, in the order of the text: annotations with this text, in or out of force, mentions in
 * force of entities with this name, and, for names, where the text stands as whole words outside of boilerplate and shares no
 * character with a name.
 */
export function findEverywhere({ analysis, placed }: AnnotatedArticle, { layer, text, entity }: Wanted): readonly Occurrence[] {
  const statuses = new Map(placed.map(({ decision }) => [decision.id, decision.status]));
  const chains = new Set(analysis.chains.filter(({ name }) => name === entity).map(({ id }) => id));
  const { mentions, quotes, dates, boilerplate } = analysis;
  const isMeant = ({ start, end }: Span): boolean => end - start === text.length && analysis.text.startsWith(text, start);
  const found: Occurrence[] = [];
  for (const one of { entities: mentions, quotes, dates }[layer]) {
    if (!isMeant(one) && !('chain' in one && chains.has(one.chain))) continue;
    found.push({ start: one.start, end: one.end, label: 'label' in one ? one.label : one.type, status: (one.decision === undefined ? undefined : statuses.get(one.decision)) ?? 'suggested' });
  }
  const rejected = placed.filter((one) => one.decision.layer === layer && one.decision.status === 'rejected' && isMeant(one));
  for (const { start, end } of rejected) found.push({ start, end, status: 'rejected' });
  if (layer === 'entities') {
    const isClear = clearOf([mentions, boilerplate]);
    const taken = new Set(rejected.map(({ start }) => start));
    let last = 0;
    for (const at of findOccurrences(analysis.text, [text]).get(text) ?? []) {
      const span = { start: at, end: at + text.length };
      if (at < last || taken.has(at) || !isWhole(analysis.text, span) || !isClear(span)) continue;
      found.push({ ...span, status: 'unmarked' });
      last = span.end;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tells whether a span shares no character with any of these, of which each list is in order and without overlaps. */
function clearOf(lists: readonly (readonly Span[])[]): (span: Span) => boolean {
  return ({ start, end }) => lists.every((spans) => {
    const at = firstFrom(spans, start);
    return (spans[at - 1]?.end ?? 0) <= start && (spans[at]?.start ?? Infinity) >= end;
  });
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether no word goes on at the edges of a span. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isIn = (at: number): boolean => IN_WORD.test(text.charAt(at));
  return !(isIn(start) && isIn(start - 1)) && !(isIn(end - 1) && isIn(end));
}

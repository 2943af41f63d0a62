import type { Quote, Span } from '../types';
import type { Draft, Telling } from './draft';
import type { People } from './people';
import { shift, type Place } from './place';

/** A draft in its place in the article. */
export interface Placed {
  readonly draft: Draft;
  readonly place: Place;
  /** Who speaks, as the paragraph at {@link told} tells it. */
  telling: Telling;
  told: Place;
  /** Its pieces in later paragraphs, as spans of the article. */
  more?: Span[];
  /** Index of the paragraph that it ends in. */
  last: number;
}

/** The quote of a draft; call it in the order of the text, in which people are followed. */
export function quoteOf(placed: Placed, people: People): Quote {
  const { draft, place, telling, told, more } = placed;
  const spans = shiftAll(draft.spans, place.start);
  if (more !== undefined) spans.push(...more);
  return {
    start: spans[0]?.start ?? 0,
    end: spans[spans.length - 1]?.end ?? 0,
    type: draft.type,
    spans,
    speaker: telling.source && people.speaker(telling.source, told, telling),
    cue: telling.cue && shift(telling.cue, told.start),
    source: telling.rule,
  };
}

/** Shifts the spans of a quote, of which most have one. */
function shiftAll(spans: readonly Span[], by: number): Span[] {
  const only = spans[0];
  return only !== undefined && spans.length === 1 ? [shift(only, by)] : spans.map((span) => shift(span, by));
}

import type { Quote, Span } from '../types';
import { endOfDraft, startOfDraft, type Draft, type Telling } from './draft';
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
}

/** Order by start, the longest first. */
export function byPlace(a: Placed, b: Placed): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a);
}

function startOf({ draft, place }: Placed): number {
  return startOfDraft(draft) + place.start;
}

function endOf({ draft, place, more }: Placed): number {
  return more?.[more.length - 1]?.end ?? endOfDraft(draft) + place.start;
}

/** The quote of a draft; call it in the order of the text, in which people are followed. */
export function quoteOf(placed: Placed, people: People): Quote {
  const { draft, place, telling, told, more } = placed;
  const spans: Span[] = [];
  for (const span of draft.spans) spans.push(shift(span, place.start));
  if (more !== undefined) spans.push(...more);
  return {
    start: startOf(placed),
    end: endOf(placed),
    type: draft.type,
    spans,
    speaker: telling.source && people.speaker(telling.source, told, telling.how),
    cue: telling.cue && shift(telling.cue, told.start),
    source: telling.rule,
  };
}

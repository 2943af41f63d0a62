import type { Span } from '../analysis/types';
import type { LfArticle } from './lf-article';
import { standsAt } from './occurrences';
import type { DecidedPart, Decision } from './sidecar';

/** Where the parts of a decided quote or name stand; a part that was not found is missing. */
export interface PlacedParts {
  /** The pieces of the content or the name, where there are several. */
  readonly spans?: readonly Span[];
  readonly speaker?: Span;
  readonly cue?: Span;
}

/** Characters around the place where a part is expected in which it is looked for, when the text between has changed. */
const REACH = 400;

/**
 * Finds the parts of a decision whose own place is known, in LF offsets: as far from it as they were, if their text stands there;
 * else where it stands once within reach. The pieces are where they were, or none is.
 * @returns `undefined` for what has no parts
 */
export function placeParts(article: LfArticle, decision: Decision, start: number): PlacedParts | undefined {
  const by = article.toCodePoint(start) - decision.start;
  const place = ([from, to]: readonly [number, number]): Span => ({ start: article.fromCodePoint(from + by), end: article.fromCodePoint(to + by) });
  if (decision.layer === 'entities') return decision.spans && { spans: decision.spans.map(place) };
  if (decision.layer !== 'quotes') return undefined;
  const speaker = decision.speaker && placePart(article, decision.speaker, by);
  const cue = decision.cue && placePart(article, decision.cue, by);
  const spans = decision.spans?.map(place);
  return { ...(spans && { spans }), ...(speaker && { speaker }), ...(cue && { cue }) };
}

function placePart({ lfText, fromCodePoint }: LfArticle, part: DecidedPart, by: number): Span | undefined {
  const expected = fromCodePoint(Math.max(0, part.start + by));
  const length = part.text.length;
  if (standsAt(lfText, part.text, expected)) return { start: expected, end: expected + length };
  const near = Math.max(0, expected - REACH);
  const around = lfText.slice(near, expected + REACH + length);
  const from = around.indexOf(part.text);
  if (from < 0 || around.indexOf(part.text, from + 1) >= 0 || !standsAt(lfText, part.text, near + from)) return undefined;
  return { start: near + from, end: near + from + length };
}

/** The parts with every span changed. */
export function mapParts({ spans, speaker, cue }: PlacedParts, map: (span: Span) => Span): PlacedParts {
  return { ...(spans && { spans: spans.map(map) }), ...(speaker && { speaker: map(speaker) }), ...(cue && { cue: map(cue) }) };
}

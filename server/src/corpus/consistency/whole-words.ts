import { tokenize } from '../../analysis/segment/tokens';
import { classOf, SPACE } from '../../analysis/segment/characters';
import type { Span } from '../../analysis/types';

/** Characters on either side of an edge in which the word there is looked for: no word is longer. */
const REACH = 100;

/**
 * The span with whole words and no white space at its edges; the same one where it is so already, `undefined` where it holds
 * nothing else. What a word is the tokens say: a name glued to the next by a scraper, or before a possessive, is one of its own.
 */
export function toWholeWords(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && classOf(text, start) === SPACE) start++;
  while (end > start && classOf(text, end - 1) === SPACE) end--;
  if (start >= end) return undefined;
  const from = wordAround(text, start)?.start ?? start;
  const to = wordAround(text, end)?.end ?? end;
  return from === span.start && to === span.end ? span : { start: from, end: to };
}

/** The word that an offset lies inside of, not at its edge. */
function wordAround(text: string, offset: number): Span | undefined {
  if (offset === 0 || offset === text.length || classOf(text, offset - 1) === SPACE || classOf(text, offset) === SPACE) return undefined;
  let from = offset;
  while (from > Math.max(0, offset - REACH) && classOf(text, from - 1) !== SPACE) from--;
  let to = offset;
  while (to < Math.min(text.length, offset + REACH) && classOf(text, to) !== SPACE) to++;
  const word = tokenize(text.slice(from, to)).find(({ start, end, kind }) => kind !== 'mark' && from + start < offset && offset < from + end);
  return word && { start: from + word.start, end: from + word.end };
}

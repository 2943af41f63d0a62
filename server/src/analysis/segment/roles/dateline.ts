import type { Span } from '../../types';

/** Longest stretch in which a dateline ends. */
const LONGEST = 110;
/**
 * "MADRID —", "BUFFALO, N.Y. —", "WASHINGTON (Reuters) -", "LISBON, March 14, 2025 (Meridian News Agency) -", "Dekalb, Ill. —",
 * "NEW DELHI:": a place in capitals, or with an agency, a state or a date behind it, then a dash or colon (Reuters and AP style).
 */
const PLACE = /^((?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|la|al|of|and|the|sur|upon)){0,4})((?:, ?[\p{L}\d][\p{L}\d'’. ]{0,30}){0,4})( ?\([\p{L}\d .,'’/&-]{2,40}\))?(,? ?(?:[\p{L}.]+ \d{1,2}(?:, ?\d{4})?,? ?)?)( ?[-–—]{1,3}(?= )| ?—|:(?= ))/u;

/**
 * The dateline at the start of a paragraph, up to and including its dash or colon; `undefined` where there is none.
 * Offsets relative to the paragraph.
 */
export function findDateline(paragraph: string): Span | undefined {
  const match = PLACE.exec(paragraph.slice(0, LONGEST));
  if (!match) return undefined;
  const [all, place = '', rest = '', agency = '', date = '', mark = ''] = match;
  const isCapitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
  const isColon = mark === ':';
  const hasEvidence = agency !== '' || /\d/.test(rest + date) || /\p{L}\./u.test(rest);
  return isCapitals || (hasEvidence && !isColon) ? { start: 0, end: all.length } : undefined;
}

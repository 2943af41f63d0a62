import type { Span } from '../../types';
import { isDesk } from './byline';

/** The opening of a story that tells where it was written; offsets relative to the paragraph, up to and including its dash or colon. */
export interface Dateline extends Span {
  /** The place, or places with a slash between. */
  readonly place: Span;
  /** What follows the place between commas: country, state, parts of a date. */
  readonly parts: readonly Span[];
  /** What stands in its brackets. */
  readonly agency: Span | undefined;
  /** Whether an agency or a date says that it is no other opening in capitals. */
  readonly isDated: boolean;
  /** Whether it ends in a colon, as labels of all kinds do. */
  readonly isColon: boolean;
}

/** Longest stretch in which a dateline ends. */
const LONGEST = 110;
/**
 * "MADRID —", "BUFFALO, N.Y. —", "WASHINGTON (Reuters) -", "LISBON, March 14, 2025 (Meridian News Agency) -", "Dekalb, Ill. —",
 * "NEW DELHI:", "HAIFA/BEIRUT, Oct 3 (Reuters) -": a place in capitals, or with an agency, a state or a date behind it, then a dash
 * or colon (Reuters and AP style), or before a known agency or a date, as a line of its own.
 */
const PLACE = /^((?:\p{Lu}[\p{L}'’.-]*)(?:[ /](?:\p{Lu}[\p{L}'’.-]*|de|del|la|al|of|and|the|sur|upon)){0,4})((?:, ?[\p{L}\d][\p{L}\d'’. ]{0,30}){0,4})(,? ?\([\p{L}\d .,'’/&-]{2,40}\))?(,? ?(?:[\p{L}.]+ \d{1,2}(?:, ?\d{4})?,? ?)?)( ?[-–—]{1,3}(?= )| ?—|:(?= )|$)/u;
/** The date of a dateline that is a line of its own. */
const ENDS_IN_DATE = /(?:^|[ ,])(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?$/u;

/** The dateline at the start of a paragraph; `undefined` where there is none. */
export function findDateline(paragraph: string): Dateline | undefined {
  const match = PLACE.exec(paragraph.slice(0, LONGEST));
  if (!match) return undefined;
  const [all, place = '', rest = '', agency = '', date = '', mark = ''] = match;
  const isCapitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
  const isColon = mark === ':';
  const isDated = agency !== '' || /\d/.test(rest + date);
  if (mark === '' && !(isCapitals && paragraph.length < LONGEST && (isDesk(agency.replace(/^[, (]+|\)$/g, '')) || ENDS_IN_DATE.test(rest + date)))) return undefined;
  if (!isCapitals && (isColon || !(isDated || /\p{L}\./u.test(rest)))) return undefined;
  const bracket = place.length + rest.length + agency.indexOf('(');
  return {
    start: 0,
    end: all.length,
    place: { start: 0, end: place.length },
    parts: partsOf(place.length, rest),
    agency: agency === '' ? undefined : { start: bracket + 1, end: place.length + rest.length + agency.length - 1 },
    isDated,
    isColon,
  };
}

/** The stretches between the commas, without the blanks at their edges. */
function partsOf(start: number, rest: string): readonly Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const part of rest.split(',')) {
    const trimmed = part.trim();
    const from = at + part.length - part.trimStart().length;
    if (trimmed !== '') parts.push({ start: from, end: from + trimmed.length });
    at += part.length + 1;
  }
  return parts;
}

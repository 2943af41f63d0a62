import type { Token } from '../../types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONTHS = words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday');
/** What pages write beside the date of an article. */
const AROUND = words(
  'published updated posted modified created first last date dated issued filed release released on at the of and time from to in ago read est. as originally ' +
    'am pm a.m. p.m. noon midnight h hrs hours hour minutes minute mins min days day weeks week months month years year st nd rd th now just local t z ' +
    'gmt utc bst cet cest est edt cst cdt mst mdt pst pdt ist aest aedt jst kst hkt sgt wat cat eat sast msk trt nzt nzst nzdt amt et ct mt pt gst pkt wib',
);
const RELATIVE = words('minutes minute mins min hours hour hrs days day weeks week months month years year');
const ORDINAL = /^\d{1,2}(st|nd|rd|th)$/;
/** "19NOV2019", "2019-11-18T20:51:19Z" cut by the tokeniser, "8h", "4pm". */
const CLOCK = /^(\d{1,2}(am|pm|h)|t\d{1,2}|\d{1,2}t\d{1,2}|\d{1,2}z)$/;
const SEPARATOR = /^[-–—|/,.:;()[\]+•·@~]+$/;
/** Longer lines say more than when they were written. */
const MOST_TOKENS = 40;

/** What the date tokens at the head or tail of a line amount to. */
interface Tally {
  month: boolean;
  weekday: boolean;
  ago: boolean;
  numbers: number;
  clock: boolean;
  slash: boolean;
}

/**
 * Whether a line says when the article was written and nothing else: "Published 10 February 2026, 08:15 GMT", "2019-11-19",
 * "Tuesday, Nov. 5", "2 days ago", "Posted on" (where the page left the date out).
 */
export function isTimestamp(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return false;
  if (!tokens.every(isDateToken)) return false;
  return amountsToDate(tokens) || /^(posted|published|updated)$/i.test(tokens[0]?.text ?? '');
}

/** Index of the first token of the date that ends the line ("Associated Press November 19, 2019, 9:02 AM"); `tokens.length` if there is none. */
export function closingTimestamp(tokens: readonly Token[]): number {
  let first = tokens.length;
  while (first > 0 && isDateToken(tokens[first - 1])) first--;
  while (first < tokens.length && tokens[first]?.kind === 'mark') first++;
  return amountsToDate(tokens.slice(first)) ? first : tokens.length;
}

/** Index behind the last token of the date that opens the line ("February 1, 2019 | By Ann Po"); 0 if there is none. */
export function openingTimestamp(tokens: readonly Token[]): number {
  let last = 0;
  while (last < tokens.length && isDateToken(tokens[last])) last++;
  return amountsToDate(tokens.slice(0, last)) ? last : 0;
}

function isDateToken(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'web') return false;
  if (token.kind === 'number') return token.text.length <= 4;
  const text = token.text.toLowerCase();
  if (token.kind === 'mark') return SEPARATOR.test(text);
  return MONTHS.has(text) || DAYS.has(text) || AROUND.has(text) || ORDINAL.test(text) || CLOCK.test(text);
}

function amountsToDate(tokens: readonly Token[]): boolean {
  const tally: Tally = { month: false, weekday: false, ago: false, numbers: 0, clock: false, slash: false };
  for (const [index, token] of tokens.entries()) {
    const text = token.text.toLowerCase();
    if (MONTHS.has(text)) tally.month = true;
    else if (DAYS.has(text)) tally.weekday = true;
    else if (token.kind === 'number') tally.numbers++;
    else if (ORDINAL.test(text) || CLOCK.test(text)) tally.numbers++;
    if (RELATIVE.has(text) && tokens[index - 1]?.kind === 'number' && ((tokens.length <= 2 && !text.startsWith('min')) || tokens[index + 1]?.text.toLowerCase() === 'ago')) tally.ago = true;
    if (text === ':' && tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number') tally.clock = true;
    if (text === '/') tally.slash = true;
  }
  const isCalendar = tally.numbers >= 3 && tokens.some(isYear);
  return (tally.month && tally.numbers > 0) || tally.weekday || tally.ago || isCalendar || (tally.clock && !tally.slash && tally.numbers >= 2);
}

function isYear(token: Token): boolean {
  return token.kind === 'number' && /^(19|20)\d\d$/.test(token.text);
}

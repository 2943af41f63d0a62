import type { Weekday } from '../expression';
import { isHyphen, isJoined, lowerAt, skipStop, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

/** Days with a name of their own: what a weekday after them is not. */
const NAMED = new Set('black super cyber giving bloody holy fat shrove sheffield blue spy freaky ruby'.split(' '));
/** Papers and programmes named after a weekday. */
const PAPERS = new Set('times telegraph mirror mail express herald post sun world tribune star independent evening review magazine business'.split(' '));

/** "Saturday", "Sat." where it can only be the day. */
function readWeekday(words: Words, at: number): Found<Weekday> | undefined {
  const weekday = wordAt(words, at, 'weekday');
  if (!weekday || NAMED.has(textAt(words, at - 1).toLowerCase())) return undefined;
  const next = textAt(words, at + 1);
  if (/^[A-Z]/.test(next) && PAPERS.has(next.toLowerCase()) && lowerAt(words, at - 1) !== 'on') return undefined;
  if (next.toLowerCase() === 'night' && /^(Live|Football)$/.test(textAt(words, at + 2))) return undefined;
  const to = weekday.short ? skipStop(words, at + 1) : at + 1;
  if (weekday.short && !isShortWeekday(words, at, to)) return undefined;
  return { from: at, to, shape: { kind: 'weekday', weekday: weekday.value } };
}

/** "Sun", "Sat" and "Wed" are words too: they need a clock time or another such weekday beside them. */
function isShortWeekday(words: Words, at: number, to: number): boolean {
  for (const place of [to + (isHyphen(words, to) || lowerAt(words, to) === '&' || lowerAt(words, to) === 'and' || lowerAt(words, to) === ',' ? 1 : 0), at - (isHyphen(words, at - 1) || lowerAt(words, at - 1) === '&' || lowerAt(words, at - 1) === 'and' ? 2 : 1)]) {
    const kind = words.words[place]?.kind;
    if (kind === 'hour' || kind === 'meridiem' || (kind === 'digits' && lowerAt(words, place + 1) === ':')) return true;
    if (place !== at - 1 && wordAt(words, place, 'weekday')?.short === true) return true;
    if (place >= to && kind === 'digits' && (words.words[place + 1]?.kind === 'meridiem')) return true;
  }
  return lowerAt(words, at - 1) === 'on' && (to > at + 1 || !isJoined(words, at));
}

export const weekday: Family = { name: 'weekday', startsWith: ['weekday'], read: readWeekday };

import type { Weekday, Which } from '../expression';
import { isJoined, lowerAt, skip, skipStop, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

/** Days with a name of their own: what a weekday after them is not. */
const NAMED = new Set('black super cyber giving bloody holy fat shrove sheffield blue spy freaky ruby good ash palm maundy'.split(' '));
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
  const week = readWeek(words, to);
  return { from: at, to: week?.to ?? to, shape: { kind: 'weekday', weekday: weekday.value, week: week?.which } };
}

/** "Tuesday of last week", "Thursday this week" */
function readWeek(words: Words, at: number): { readonly which: Which; readonly to: number } | undefined {
  const to = skip(words, skip(words, at, 'of'), 'the');
  const which = wordAt(words, to, 'which');
  const unit = wordAt(words, to + 1, 'unit');
  return which && which.lower !== 'past' && unit?.unit === 'W' && !unit.plural ? { which: which.which, to: to + 2 } : undefined;
}

const JOINTS = new Set(['-', '–', '&', 'and', ',']);

function isClock(words: Words, place: number): boolean {
  const at = skip(words, place, 'at');
  if (wordAt(words, at, 'hour')) return true;
  return wordAt(words, at, 'digits') !== undefined && (lowerAt(words, at + 1) === ':' || wordAt(words, at + 1, 'meridiem') !== undefined);
}

/** "Sun", "Sat" and "Wed" are words too: they need a clock time or another such weekday beside them, or a line of their own as in listings. */
function isShortWeekday(words: Words, at: number, to: number): boolean {
  if (at === 0 && to === words.tokens.length) return true;
  const behind = JOINTS.has(lowerAt(words, to)) ? to + 1 : to;
  const before = JOINTS.has(lowerAt(words, at - 1)) ? at - 2 : at - 1;
  if (isClock(words, behind) || wordAt(words, behind, 'weekday')?.short === true) return true;
  if (before === at - 2 && wordAt(words, before, 'weekday')?.short === true) return true;
  return lowerAt(words, at - 1) === 'on' && (to > at + 1 || !isJoined(words, at));
}

export const weekday: Family = { name: 'weekday', startsWith: ['weekday'], read: readWeekday };

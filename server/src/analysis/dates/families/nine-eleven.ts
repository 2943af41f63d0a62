import type { CalendarDate } from '../expression';
import { isHyphen, isJoined, lowerAt, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

const BEFORE = new Set(['since', 'after', 'before', 'on', 'until', 'post', 'pre', 'following']);
/** Behind these it is part of the name of something else. */
const BEHIND = /^(?:attacks?|attackers?|hijackers?|plot|plotters?|commission|terror\w*|victims?|families|memorial|museum|survivors?|responders?|reports?|truth\w*)$/i;

/** "since 9/11", "post-9/11": digits that name one day, 11 September 2001, whatever order the article writes. */
function readNineEleven(words: Words, at: number): Found<CalendarDate> | undefined {
  if (lowerAt(words, at) !== '9' || lowerAt(words, at + 1) !== '/' || lowerAt(words, at + 2) !== '11' || !isJoined(words, at + 1) || !isJoined(words, at + 2)) return undefined;
  const next = textAt(words, at + 3);
  if (isJoined(words, at + 3) && (next === '/' || next === '-') && wordAt(words, at + 4, 'digits')) return undefined;
  const before = textAt(words, isHyphen(words, at - 1) ? at - 2 : at - 1).toLowerCase();
  return BEFORE.has(before) && !BEHIND.test(next) ? { from: at, to: at + 3, shape: { kind: 'calendar-date', year: 2001, month: 9, day: 11 } } : undefined;
}

export const nineEleven: Family = { name: 'nine-eleven', startsWith: ['digits'], read: readNineEleven };

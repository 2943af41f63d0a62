import type { Recurrence, Shift } from '../expression';
import { readNumber } from '../numbers';
import { isCapital, lowerAt, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

/** "on Sundays", "Friday mornings", "weekdays": what happens every week. */
function readWeekdays(words: Words, at: number): Found<Recurrence> | undefined {
  const days = wordAt(words, at, 'weekdays');
  if (days && isCounted(words, at)) return undefined;
  if (days) return isName(words, at + 1) || (isCapital(words, at + 2) && textAt(words, at + 1) === 'for') ? undefined : { from: at, to: at + 1, shape: { kind: 'recurrence', value: days.value, quant: 'EVERY' } };
  const weekday = wordAt(words, at, 'weekday');
  const part = weekday && wordAt(words, at + 1, 'part-of-day');
  if (!weekday || !part?.lower.endsWith('s')) return undefined;
  return { from: at, to: at + 2, shape: { kind: 'recurrence', value: `XXXX-WXX-${weekday.value}T${part.part}`, quant: 'EVERY' } };
}

/** "Fridays for Future", "Saturdays Only" */
function isName(words: Words, at: number): boolean {
  return isCapital(words, at) && words.words[at] === undefined;
}

/** "two Sundays", "several Mondays" */
function isCounted(words: Words, at: number): boolean {
  const before = words.words[at - 1]?.kind;
  return before === 'digits' || before === 'number' || before === 'quantity';
}

/** "two Sundays ago", "three Fridays from now": the last, or next, such day and weeks more. */
function readCounted(words: Words, at: number): Found<Shift> | undefined {
  const amount = readNumber(words, at);
  const days = amount && wordAt(words, amount.to, 'weekdays');
  const weekday = days && Number(/^XXXX-WXX-(\d)$/.exec(days.value)?.[1]);
  if (!amount?.value || !weekday || !Number.isInteger(amount.value)) return undefined;
  const next = lowerAt(words, amount.to + 1);
  const direction = next === 'ago' ? -1 : next === 'from' && lowerAt(words, amount.to + 2) === 'now' ? 1 : undefined;
  if (direction === undefined) return undefined;
  return { from: at, to: amount.to + (direction < 0 ? 2 : 3), shape: { kind: 'shift', amount: amount.value - 1, unit: 'W', direction, from: 'expression', base: { kind: 'weekday', weekday, which: direction < 0 ? 'last' : 'next' } } };
}

export const countedWeekdays: Family = { name: 'counted-from', startsWith: ['number', 'digits'], read: readCounted };

export const weekdays: Family = { name: 'every', startsWith: ['weekdays', 'weekday'], read: readWeekdays };

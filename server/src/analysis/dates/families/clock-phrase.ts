import type { TimeOfDay } from '../expression';
import { readNumber } from '../numbers';
import { two } from '../values';
import { lowerAt, skip, textAt, wordAt, type Words } from '../words';
import { clockTime } from './clock-time';
import type { Family, Found } from './family';

/** "half past three pm", "a quarter to noon", "20 minutes past 3 p.m.": only before what is a time by itself. */
function readPast(words: Words, at: number): Found<TimeOfDay> | undefined {
  const minutes = readMinutes(words, at);
  const direction = minutes && directionAt(words, minutes.to);
  if (!minutes || !direction) return undefined;
  const clock = clockTime.read(words, minutes.to + 1);
  if (clock?.shape.kind !== 'time' || clock.from !== minutes.to + 1 || clock.shape.clock === undefined || !clock.shape.clock.endsWith(':00')) return undefined;
  const hour = Number(clock.shape.clock.slice(0, 2));
  const total = (hour * 60 + direction * minutes.value + 1440) % 1440;
  return { from: at, to: clock.to, shape: { ...clock.shape, clock: `${two(Math.floor(total / 60))}:${two(total % 60)}` } };
}

function readMinutes(words: Words, at: number): { readonly value: number; readonly to: number } | undefined {
  const from = skip(words, at, 'a');
  if (wordAt(words, from, 'half') && from === at) return { value: 30, to: at + 1 };
  if (lowerAt(words, from) === 'quarter') return { value: 15, to: from + 1 };
  const number = from === at ? readNumber(words, at) : undefined;
  if (number?.value === undefined || number.value < 1 || number.value > 59 || !Number.isInteger(number.value)) return undefined;
  const unit = wordAt(words, number.to, 'unit');
  if (unit?.unit === 'TM') return { value: number.value, to: number.to + 1 };
  return isHour(number.value) && lowerAt(words, number.to) === 'to' ? undefined : { value: number.value, to: number.to };
}

/** "5 to 6 p.m." is from five to six. */
function isHour(value: number): boolean {
  return value <= 12;
}

function directionAt(words: Words, at: number): 1 | -1 | undefined {
  const word = textAt(words, at).toLowerCase();
  return word === 'past' || word === 'after' ? 1 : word === 'to' || word === 'before' ? -1 : undefined;
}

export const clockPhrase: Family = { name: 'clock-time', startsWith: ['half', 'article', 'number', 'digits', 'unit'], read: readPast };

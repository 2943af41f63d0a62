import type { TimexMod } from '../../types';
import type { DurationPart, Unit } from '../expression';
import { readAmount } from '../numbers';
import { isHyphen, isJoined, lowerAt, skip, textAt, wordAt, type Words } from '../words';

/** An amount of time: "about three days", "two-year", "an hour and a half", "2 hours 17 minutes". */
export interface AmountOfTime {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly DurationPart[];
  readonly mod?: TimexMod;
  /** Written with "a" or "an" and nothing else: "a year". */
  readonly article: boolean;
  /** A unit in the plural without an amount: "years". */
  readonly bare: boolean;
}

/** Most parts an amount has: hours, minutes, seconds and one more. */
const MOST_PARTS = 4;

export function readAmountOfTime(words: Words, at: number): AmountOfTime | undefined {
  const approximated = readApproximator(words, at);
  const from = approximated?.to ?? at;
  const first = readPart(words, from);
  if (!first) return undefined;
  const parts = [first.part];
  let to = first.to;
  while (parts.length < MOST_PARTS) {
    const next = readPart(words, skip(words, skip(words, to, ','), 'and'));
    if (!next || next.part.amount === undefined || next.bare || next.part.unit === 'WE' || !isSmaller(next.part.unit, parts[parts.length - 1]?.unit)) break;
    parts.push(next.part);
    to = next.to;
  }
  to = isHyphen(words, to) && isJoined(words, to) && lowerAt(words, to + 1) === 'long' ? to + 2 : to;
  const article = lowerAt(words, from);
  return { from: at, to, parts, mod: approximated?.mod, article: parts.length === 1 && (article === 'a' || article === 'an') && first.part.amount === 1, bare: first.bare };
}

const ORDER: readonly Unit[] = ['CE', 'DE', 'Y', 'Q', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

function isSmaller(unit: Unit, than: Unit | undefined): boolean {
  return than !== undefined && ORDER.indexOf(unit) > ORDER.indexOf(than);
}

function readPart(words: Words, at: number): { readonly part: DurationPart; readonly to: number; readonly bare: boolean } | undefined {
  const bare = wordAt(words, at, 'unit');
  if (bare) return bare.plural && bare.unit !== 'WE' && bare.unit !== 'Q' ? { part: { unit: bare.unit }, to: at + 1, bare: true } : undefined;
  const amount = readAmount(words, at);
  if (!amount) return undefined;
  let to = amount.to;
  let value = amount.value;
  const half = readHalf(words, to);
  if (half && value !== undefined) {
    value += 0.5;
    to = half;
  }
  if (isHyphen(words, to) && isJoined(words, to) && isJoined(words, to + 1)) to++;
  else if (lowerAt(words, to) === '+') to++;
  const unit = unitAt(words, to, at);
  if (!unit) return undefined;
  const after = half || value === undefined ? undefined : readHalf(words, to + 1);
  const total = after && value !== undefined ? value + 0.5 : value;
  return { part: { amount: total === undefined ? undefined : total * weeksOf(lowerAt(words, to)), unit }, to: after ?? to + 1, bare: false };
}

/** A fortnight is two weeks. */
export function weeksOf(unit: string): number {
  return unit.startsWith('fortnight') ? 2 : 1;
}

function unitAt(words: Words, at: number, from: number): Unit | undefined {
  const unit = wordAt(words, at, 'unit');
  if (unit) return unit.unit === 'Q' ? undefined : unit.unit;
  return lowerAt(words, at) === 'second' && lowerAt(words, from) !== 'a' ? 'TS' : undefined;
}

/** "and a half", "-and-a-half": the place behind it. */
function readHalf(words: Words, at: number): number | undefined {
  const and = isHyphen(words, at) ? at + 1 : at;
  if (lowerAt(words, and) !== 'and') return undefined;
  const article = isHyphen(words, and + 1) ? and + 2 : and + 1;
  const half = isHyphen(words, article + 1) ? article + 2 : article + 1;
  return lowerAt(words, article) === 'a' && lowerAt(words, half) === 'half' ? half + 1 : undefined;
}

/** What stands before "over three days" where it means more than three; elsewhere "over" is during. */
const BEFORE_OVER = new Set(['for', 'after', 'in', 'of', 'just', 'well', 'to', 'lasted', 'lasting', 'took', 'spent', 'served', 'by', 'a']);

/** "about", "nearly", "more than": the place behind it and its modifier. */
function readApproximator(words: Words, at: number): { readonly to: number; readonly mod: TimexMod | undefined } | undefined {
  const word = wordAt(words, at, 'approximator');
  if (word) return word.lower === 'over' && !BEFORE_OVER.has(textAt(words, at - 1).toLowerCase()) ? undefined : { to: at + 1, mod: word.mod };
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (next === 'than' && lower === 'more') return { to: at + 2, mod: 'MORE_THAN' };
  if (next === 'than' && lower === 'less') return { to: at + 2, mod: 'LESS_THAN' };
  return undefined;
}

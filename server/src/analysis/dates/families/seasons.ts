import type { DurationPart } from '../expression';
import { readAmount } from '../numbers';
import { isCapital, textAt, type Words } from '../words';

/** "four seasons", the place behind it: each runs for a year. Names have it in capitals, and "two seasons of the show" counts no time. */
export function readSeasons(words: Words, at: number): { readonly to: number; readonly part: DurationPart } | undefined {
  const amount = readAmount(words, at);
  if (!amount || textAt(words, amount.to) !== 'seasons' || isCapital(words, at) || textAt(words, amount.to + 1) === 'of') return undefined;
  return { to: amount.to + 1, part: { amount: amount.value, unit: 'Y' } };
}

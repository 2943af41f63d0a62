import type { DateExpression } from '../../src/analysis/types';
import { CONVENTIONS, type Asked } from './conventions';
import { clockOf, secondsOf, type Meaning } from './meaning';
import { stretchesOf, type Stretch } from './stretch';

/** How a value is right: as the suite has it, or by the convention of that name. */
export type Verdict = 'literal' | string;

/** Whether the dates found mean what is expected, and how; `undefined` where they do not. */
export function judge(found: readonly DateExpression[], meanings: readonly Meaning[], asked: Asked): Verdict | undefined {
  if (found.length === 0) return undefined;
  if (meanings.some((meaning) => isSame(found, meaning))) return 'literal';
  return CONVENTIONS.find(({ holds }) => meanings.some((meaning) => holds(found, meaning, asked)))?.name;
}

function isSame(found: readonly DateExpression[], meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'reference': return found[0]?.value === meaning.value;
    case 'set': return found.some(({ value }) => value !== undefined && canonicalSet(value) === canonicalSet(meaning.value));
    case 'length': return found.some(({ value = '' }) => Math.abs((secondsOf(value) ?? -1) - meaning.seconds) <= meaning.seconds * 0.04);
    case 'clock': return isClock(found, meaning);
    case 'stretch': return isStretch(found.flatMap(stretchesOf), meaning);
  }
}

/** One way to write what two dialects write in two: a quarter is three months, what happens on parts of days does so on an unknown day. */
function canonicalSet(value: string): string {
  return value.replace('P1Q', 'P3M').replace('P6M', 'P0.5Y').replace(/^XXXX-XX-XX(?=T)/, '').replace('XXXX-WXX-WE', 'P1WE').replace(/(T\d\d):00$/, '$1');
}

function isClock(found: readonly DateExpression[], { start, end }: { readonly start?: number; readonly end?: number }): boolean {
  const clocks = found.flatMap(({ value = '', interval }) => [value, interval?.start ?? '', interval?.end ?? '']).map((iso) => clockOf(/T\d.*/.exec(iso)?.[0] ?? ''));
  return (start !== undefined || end !== undefined) && [start, end].every((at) => at === undefined || clocks.includes(at));
}

/** A stretch with these bounds, one bound of it where the other is open, or two dates that are its ends; of a clock time only the start counts, which lasts an hour in one dialect and a minute in another. */
export function isStretch(stretches: readonly Stretch[], { start, end }: { readonly start?: number; readonly end?: number }): boolean {
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  if (!first || !last) return false;
  if (start === undefined || end === undefined) return stretches.some((own) => own.start === (start ?? end) || own.end === (start ?? end));
  return stretches.some((own) => own.start === start && (own.clock || own.end === end)) || (stretches.length > 1 && first.start === start && (last.end === end || last.start === end));
}

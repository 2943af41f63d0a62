import type { DateExpression } from '../../src/analysis/types';
import { judge } from './compare';
import { expectedMeanings } from './expected';
import { minutesOf } from './meaning';
import { datesOfPhrase } from './read';
import { outOfScope, type ScopeRule } from './scope';
import type { Expected, Phrase } from './suite';

/** Counts of one suite. */
export interface SuiteScore {
  readonly suite: string;
  expressions: number;
  inScope: number;
  /** Of those in scope: touched by a date of the engine; with the same bounds but for function words; of the same type. */
  found: number;
  exact: number;
  typed: number;
  /** Of those in scope: how many the suite asks a value of, how many of these are as the suite has them, and how many right by a convention. */
  valued: number;
  literal: number;
  readonly byConvention: Map<string, number>;
  /** In scope, found, and right where a value is asked for. */
  foundAndRight: number;
  negatives: number;
  /** Negatives in which no date with a value is found. */
  leftAlone: number;
  /** Expressions and negatives out of scope, by rule. */
  readonly excluded: Map<string, number>;
  /** What became of each expression and each negative, a line each. */
  readonly audit: string[];
}

export function createSuiteScore(suite: string): SuiteScore {
  return { suite, expressions: 0, inScope: 0, found: 0, exact: 0, typed: 0, valued: 0, literal: 0, byConvention: new Map(), foundAndRight: 0, negatives: 0, leftAlone: 0, excluded: new Map(), audit: [] };
}

/** Adds a phrase to the score of its suite. */
export function scorePhrase(score: SuiteScore, phrase: Phrase): void {
  const found = datesOfPhrase(phrase.text, phrase.date);
  if (phrase.expected.length === 0) {
    if (isExcluded(score, outOfScope(phrase.text, undefined), phrase.text)) return;
    score.negatives++;
    const isLeft = !found.some(({ value }) => value !== undefined);
    if (isLeft) score.leftAlone++;
    score.audit.push(`${isLeft ? 'left alone' : 'false alarm'} | ${phrase.text} | ${show(phrase.text, found)}`);
    return;
  }
  const characters = [...phrase.text];
  for (const expected of phrase.expected) {
    const text = characters.slice(expected.start, expected.end).join('');
    score.expressions++;
    if (isExcluded(score, outOfScope(text, expected.type), text)) continue;
    scoreExpression(score, phrase, expected, text, found);
  }
}

function isExcluded(score: SuiteScore, rule: ScopeRule | undefined, text: string): boolean {
  if (rule === undefined) return false;
  count(score.excluded, rule.name);
  score.audit.push(`out of scope: ${rule.name} | ${text}`);
  return true;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function scoreExpression(score: SuiteScore, phrase: Phrase, expected: Expected, text: string, found: readonly DateExpression[]): void {
  score.inScope++;
  const [start, end] = [unitsTo(phrase.text, expected.start), unitsTo(phrase.text, expected.end)];
  const own = found.filter((date) => date.start < end && start < date.end);
  const [first, last] = [own[0], own[own.length - 1]];
  const hull = first && last && phrase.text.slice(Math.min(first.start), last.end);
  const exact = first !== undefined && last !== undefined && core(text) === core(hull ?? '') && first.start < end && last.end > start;
  const meanings = expectedMeanings(phrase, expected);
  const verdict = meanings.length === 0 ? 'unasked' : judge(own, meanings, { text, now: minutesOf(phrase.reference ?? phrase.date ?? ''), suite: phrase.suite });
  const typed = own.some(({ type }) => type === expected.type) || meanings.some((meaning) => isOfType(meaning.kind, own));
  if (own.length > 0) score.found++;
  if (exact) score.exact++;
  if (typed) score.typed++;
  if (meanings.length > 0) score.valued++;
  if (verdict === 'literal') score.literal++;
  else if (verdict !== undefined && verdict !== 'unasked') count(score.byConvention, verdict);
  if (own.length > 0 && verdict !== undefined) score.foundAndRight++;
  score.audit.push(`${own.length === 0 ? 'missed' : verdict === undefined ? 'wrong' : verdict} | ${phrase.text} | ${text} | ${expected.value ?? ''}${expected.end_value ? `~${expected.end_value}` : ''} | ${show(phrase.text, own)}`);
}

/** A stretch counted from today is a DATE in one dialect and a DURATION in another; so are a date and a time. */
function isOfType(kind: string, own: readonly DateExpression[]): boolean {
  return kind === 'length' ? own.some(({ type }) => type === 'DURATION') : kind === 'set' ? own.some(({ type }) => type === 'SET') : false;
}

/** Function words at the edges, where annotators differ. */
const EDGES = /^(?:(?:on|at|in|the|from|between|for|by|since|until|till|before|after|within|during|of|starting|beginning|as|a|an|and|around|about|or|to|later|earlier|than|@)\b[\s.,]*)+|[\s.,)]+$/gi;

function core(text: string): string {
  return text.replace(EDGES, '').replace(EDGES, '').toLowerCase();
}

function unitsTo(text: string, codePoints: number): number {
  return [...text].slice(0, codePoints).join('').length;
}

function show(text: string, found: readonly DateExpression[]): string {
  return found.map((date) => `[${text.slice(date.start, date.end)}] ${date.type} ${date.value ?? '-'}${date.interval ? ` (${date.interval.start}..${date.interval.end})` : ''}`).join(' + ');
}

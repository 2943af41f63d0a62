import type { DateExpression } from '../../src/analysis/types';
import { isRight, type Reading } from './compare';
import { expectedMeanings } from './expected';
import { datesOfPhrase } from './read';
import { outOfScope } from './scope';
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
  /** Of those in scope: how many the suite asks a value of, how many of these are right, and how many are so read literally. */
  valued: number;
  right: number;
  literal: number;
  /** In scope, found, and right where a value is asked for. */
  foundAndRight: number;
  negatives: number;
  /** Negatives in which no date with a value is found. */
  leftAlone: number;
  /** Expressions and negatives out of scope, by rule. */
  readonly excluded: Map<string, number>;
  /** What went wrong, a line each. */
  readonly misses: string[];
}

export function createSuiteScore(suite: string): SuiteScore {
  return { suite, expressions: 0, inScope: 0, found: 0, exact: 0, typed: 0, valued: 0, right: 0, literal: 0, foundAndRight: 0, negatives: 0, leftAlone: 0, excluded: new Map(), misses: [] };
}

/** Adds a phrase to the score of its suite. */
export function scorePhrase(score: SuiteScore, phrase: Phrase): void {
  const found = datesOfPhrase(phrase.text, phrase.date);
  if (phrase.expected.length === 0) {
    if (count(score, outOfScope(phrase.text, undefined)?.name)) return;
    score.negatives++;
    if (!found.some(({ value }) => value !== undefined)) score.leftAlone++;
    if (found.some(({ value }) => value !== undefined)) score.misses.push(`negative | ${phrase.text} | ${show(phrase.text, found)}`);
    return;
  }
  const characters = [...phrase.text];
  for (const expected of phrase.expected) {
    const text = characters.slice(expected.start, expected.end).join('');
    score.expressions++;
    if (count(score, outOfScope(text, expected.type)?.name)) continue;
    scoreExpression(score, phrase, expected, text, found);
  }
}

function count(score: SuiteScore, rule: string | undefined): boolean {
  if (rule !== undefined) score.excluded.set(rule, (score.excluded.get(rule) ?? 0) + 1);
  return rule !== undefined;
}

function scoreExpression(score: SuiteScore, phrase: Phrase, expected: Expected, text: string, found: readonly DateExpression[]): void {
  score.inScope++;
  const [start, end] = [unitsTo(phrase.text, expected.start), unitsTo(phrase.text, expected.end)];
  const own = found.filter((date) => date.start < end && start < date.end);
  const [first, last] = [own[0], own[own.length - 1]];
  const hull = first && last && phrase.text.slice(Math.min(first.start), last.end);
  const exact = first !== undefined && last !== undefined && core(text) === core(hull ?? '') && first.start < end && last.end > start;
  const meanings = expectedMeanings(phrase, expected);
  const isRead = (reading: Reading): boolean => meanings.some((meaning) => isRight(own, meaning, text, phrase.reference ?? phrase.date ?? '', reading));
  const right = meanings.length === 0 ? undefined : isRead('news');
  const typed = own.some(({ type }) => type === expected.type) || meanings.some((meaning) => isOfType(meaning.kind, own));
  if (own.length > 0) score.found++;
  if (exact) score.exact++;
  if (typed) score.typed++;
  if (right !== undefined) score.valued++;
  if (right === true) score.right++;
  if (right === true && isRead('literal')) score.literal++;
  if (own.length > 0 && right !== false) score.foundAndRight++;
  if (own.length === 0 || right === false || !exact) score.misses.push(`${own.length === 0 ? 'missed' : right === false ? 'value' : 'span'} | ${phrase.text} | ${text} | ${expected.value ?? ''}${expected.end_value ? `~${expected.end_value}` : ''} | ${show(phrase.text, own)}`);
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

import type { Span } from '../types';
import { skipAdverbials } from './adverbials';
import type { Cue } from './cue';
import { endOf, has, isPunctuation, isSentenceMark, partAt, startOf, verbAt, wordAt, type Frame } from './frame';
import { hasFiniteVerb } from './report';
import { COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR } from './words';

const CUTS = new Set('although though which whereas according despite prior'.split(' '));

/** Where a reported clause ends: with its sentence, or where the reporter takes the word again. */
export function clauseEnd(row: Frame, sentence: Span, from: number, next: Cue | undefined): number {
  let depth = 0;
  for (let at = from; at < sentence.end; at++) {
    const word = wordAt(row, at);
    if (word === '(') depth++;
    else if (word === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (word === ';') return at;
    if (next !== undefined && at > from && at === next.from && next.order === 'according') return wordAt(row, at - 1) === ',' ? at - 1 : at;
    if (next !== undefined && at > from && at === next.from && next.order === 'shared' && word === 'and') return wordAt(row, at - 1) === ',' ? at - 1 : at;
    if (word === ',' && at > from && cutsAfterComma(row, at + 1, next)) return at;
  }
  let end = sentence.end;
  while (end > from && (isSentenceMark(row, end - 1) || /^[[\]]$/.test(wordAt(row, end - 1)))) end--;
  return end;
}

function cutsAfterComma(row: Frame, at: number, next: Cue | undefined): boolean {
  if (startOf(row, at) === endOf(row, at - 1)) return false;
  const word = wordAt(row, at);
  if (CUTS.has(word)) return true;
  if (verbAt(row, at)?.form === 'participle') return true;
  if (/^(?:before|after|while|when|without|despite)$/.test(word) && /[a-z]{3}ing$/.test(wordAt(row, at + 1))) return true;
  if (next === undefined) return false;
  const start = word === 'and' ? at + 1 : at;
  return next.from === start || next.from === at;
}

/**
 * The clause that a cue after or inside it reports, as ranges of atoms: one where the cue ends it, two where it goes on
 * behind the cue ("the lions, she said, were killed").
 */
export function clauseAround(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined): readonly Span[] {
  const comma = cue.from - 1;
  const end = wordAt(row, comma) === ',' ? comma : cue.order === 'according' ? cue.from : undefined;
  if (end === undefined) return [];
  let start = sentence.start;
  while (start < end && isPunctuation(row, start) && wordAt(row, start) !== '(' && wordAt(row, start) !== '[') start++;
  for (let at = end - 1; at > start; at--) if (wordAt(row, at) === ';') start = at + 1;
  const before = { start, end };
  const after = skipAdverbials(row, sentence, cue.to + 1);
  const resumed = wordAt(row, comma) === ',' && wordAt(row, after) === ',' && resumes(row, sentence, after + 1, next);
  const whole = end - start >= 3 && hasFiniteVerb(row, start, end);
  if (!resumed) return whole ? [before] : [];
  const rest = { start: after + 1, end: clauseEnd(row, sentence, after + 1, next) };
  return end > start && rest.end > rest.start && hasFiniteVerb(row, rest.start - 1, rest.end) ? [before, rest] : whole ? [before] : [];
}

/** Whether the clause goes on at `at`, rather than the reporter's own words. */
function resumes(row: Frame, sentence: Span, at: number, next: Cue | undefined): boolean {
  if (at >= sentence.end || partAt(row, at) !== undefined || has(row, at, COORDINATOR) || cutsAfterComma(row, at, next)) return false;
  return !has(row, at, RELATIVE) && !/[a-z]{3}ing$/.test(wordAt(row, at)) && !(has(row, at, SUBORDINATOR) && !has(row, at, PREPOSITION | DETERMINER));
}

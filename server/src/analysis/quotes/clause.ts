import type { Span } from '../types';
import { skipAdverbials } from './adverbials';
import type { Cue } from './cue';
import { endOf, has, isCapital, isPunctuation, isSentenceMark, partAt, startOf, verbAt, wordAt, type Frame } from './frame';
import { hasFiniteVerb } from './report';
import { CLAUSE, INFINITIVE } from './verbs';
import { AUXILIARY, COORDINATOR, DETERMINER, NUMBER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME } from './words';

const CUTS = new Set('although though which whereas according despite prior'.split(' '));

/** Where a reported clause ends: with its sentence, before the speech that it leads to, or where the reporter takes the word again. */
export function clauseEnd(row: Frame, sentence: Span, from: number, next: Cue | undefined): number {
  const ahead = next !== undefined && (next.order === 'according' || reports(next) || wordAt(row, from) === 'to') ? next : undefined;
  let depth = 0;
  let says = wordAt(row, from) === 'to';
  for (let at = from; at < sentence.end; at++) {
    const word = wordAt(row, at);
    if (word === '(') depth++;
    else if (word === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (word === ';') return at;
    if (at > from) {
      if (leadsToSpeech(row, at)) return at;
      if (word === ',' && says && cutsAfterComma(row, at + 1, ahead)) return at;
      if (ahead !== undefined && goesOnWith(row, at, ahead)) return wordAt(row, at - 1) === ',' ? at - 1 : at;
    }
    says ||= partAt(row, at) !== undefined || hasFiniteVerb(row, at, at + 1);
  }
  let end = sentence.end;
  while (end > from && (isSentenceMark(row, end - 1) || /^[[\]]$/.test(wordAt(row, end - 1)))) end--;
  return end;
}

/** Whether a colon leads to speech that ends its sentence: "said the bridge was safe: “…”". */
export function leadsToSpeech(row: Frame, colon: number): boolean {
  if (wordAt(row, colon) !== ':' || partAt(row, colon + 1) === undefined) return false;
  return isPunctuation(row, colon + 2) || isCapital(row, colon + 2) || row.sentenceOf[colon + 2] !== row.sentenceOf[colon];
}

/** Whether a cue can report a clause, not only marked words: "and attacked a group" ends no clause. */
function reports({ frames }: Cue): boolean {
  return (frames & (CLAUSE | INFINITIVE)) !== 0;
}

/** Whether the next cue starts at `at` without a comma: "according to Kim", "and asked", "while Kim wrote". */
function goesOnWith(row: Frame, at: number, next: Cue): boolean {
  if (wordAt(row, at) === 'while') return next.from === at + 1;
  return at === next.from && (next.order === 'according' || (next.order === 'shared' && wordAt(row, at) === 'and'));
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
 * behind the cue ("the lions, she said, were killed"; "if they are, she said, we stay"; "one was, she said, alive").
 */
export function clauseAround(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined): readonly Span[] {
  const comma = cue.from - 1;
  const end = wordAt(row, comma) === ',' ? comma : cue.order === 'according' ? cue.from : undefined;
  if (end === undefined) return [];
  let start = pastGlued(row, sentence.start, end);
  while (start < end && isPunctuation(row, start) && wordAt(row, start) !== '(' && wordAt(row, start) !== '[') start++;
  for (let at = end - 1; at > start; at--) if (wordAt(row, at) === ';') start = at + 1;
  const before = { start, end };
  const after = skipAdverbials(row, sentence, cue.to + 1);
  const whole = end - start >= 3 && hasFiniteVerb(row, start, end) ? [before] : [];
  if (wordAt(row, comma) !== ',' || wordAt(row, after) !== ',' || after + 1 >= sentence.end || end <= start) return whole;
  const rest = { start: after + 1, end: clauseEnd(row, sentence, after + 1, next) };
  if (rest.end <= rest.start) return whole;
  // A month is no auxiliary: "in May, she said, …".
  if (has(row, end - 1, AUXILIARY | PREPOSITION) && !isCapital(row, end - 1)) return [before, rest];
  const finite = hasFiniteVerb(row, after, rest.end);
  const resumed = has(row, start, SUBORDINATOR) ? finite || has(row, rest.start, PRONOUN) : finite && resumes(row, sentence, rest.start, next);
  return resumed ? [before, rest] : whole;
}

/** The fewest parts, told by their capitals, of a word that is none: "YouTube" has two, and with "The" glued to it three. */
const GLUED = 3;

/** The last part of a word that a scraper glued to the name before it: "The" in "DailyWireThe bridge was closed". */
function pastGlued(row: Frame, from: number, end: number): number {
  let last = from;
  while (last + 1 < end && isCapital(row, last + 1) && partAt(row, last + 1) === undefined && endOf(row, last) === startOf(row, last + 1)) last++;
  return last - from + 1 >= GLUED ? last : from;
}

/** Whether the clause goes on at `at`, rather than the reporter's own words. */
function resumes(row: Frame, sentence: Span, at: number, next: Cue | undefined): boolean {
  if (at >= sentence.end || partAt(row, at) !== undefined || has(row, at, COORDINATOR) || (has(row, at, NUMBER) && has(row, at + 1, TIME)) || cutsAfterComma(row, at, next)) return false;
  if (wordAt(row, at + 1) === 'of' && /^(?:whom|which)$/.test(wordAt(row, at + 2))) return false;
  return !has(row, at, RELATIVE) && !/[a-z]{3}ing$/.test(wordAt(row, at)) && !(has(row, at, SUBORDINATOR) && !has(row, at, PREPOSITION | DETERMINER));
}

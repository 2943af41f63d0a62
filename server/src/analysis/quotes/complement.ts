import type { Span } from '../types';
import type { Cue } from './cues';
import { has, isCapital, isPunctuation, partAt, startOf, verbAt, wordAt, type Frame } from './frame';
import type { Names } from './names';
import { nounPhraseAfter } from './noun-phrase';
import { CLAUSE, FREE, HEARER, INFINITIVE, STRICT } from './verbs';
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME, VERB } from './words';

/** What follows a cue in its sentence, as atoms. */
export interface Complement {
  /** The first atom that is said, or the end of the sentence. */
  readonly from: number;
  /** Where what the cue governs ends, exclusive. */
  readonly to: number;
  /** `speech` starts with marks, `clause` is reported without, `loose` only its marked words count, `none` says nothing here. */
  readonly kind: 'speech' | 'clause' | 'loose' | 'none';
}

/** Reads what a cue introduces to its right. */
export function complementOf(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined, names: Names): Complement {
  let at = cue.to + 1;
  if (cue.order === 'according') return afterAccording(row, sentence, cue, next, names);
  if (cue.frames & HEARER) {
    const hearer = nounPhraseAfter(row, at, sentence.end, names, { titles: false });
    if (hearer !== undefined) at = hearer.last + 1;
  }
  const adverbials = at;
  at = skipAdverbials(row, sentence, at, names);
  const none: Complement = { from: sentence.end, to: sentence.end, kind: 'none' };
  const paused = wordAt(row, at) === ',' || wordAt(row, at) === ':' || wordAt(row, at) === '—' || wordAt(row, at) === '–';
  const colon = wordAt(row, at) === ':';
  const past = paused && !colon ? pastParenthesis(row, sentence, at, names) : undefined;
  if (past !== undefined) return { from: past, to: clauseEnd(row, sentence, past, next), kind: partAt(row, past) === undefined ? 'clause' : 'speech' };
  if (paused) at = skipAdverbials(row, sentence, at + 1, names);
  if (wordAt(row, at) === ',' || wordAt(row, at) === ':') at++;
  const said = wordAt(row, at) === 'that' ? at + 1 : at;
  if (partAt(row, said) !== undefined && (cue.frames & CLAUSE || colon || at > cue.to + 1 || said === cue.to + 1)) {
    return { from: said, to: clauseEnd(row, sentence, said, next), kind: 'speech' };
  }
  if (at >= sentence.end || isSentenceMark(row, at)) return none;
  const free = !paused || wordAt(row, at) === 'that' || adverbials < at - 1 || (cue.frames & HEARER) !== 0;
  const reports = cue.frames & CLAUSE && cue.order !== 'agent' && free && verbAt(row, at)?.form !== 'participle' && startsReport(row, sentence, at, cue, names);
  if (reports) return { from: at, to: clauseEnd(row, sentence, at, next), kind: 'clause' };
  const asked = cue.frames & INFINITIVE && wordAt(row, at) === 'to';
  if (asked) return { from: at, to: clauseEnd(row, sentence, at, next), kind: 'clause' };
  if (wordAt(row, at) === '[' || wordAt(row, at - 1) === ',') return none;
  return { from: cue.to + 1, to: clauseEnd(row, sentence, cue.to + 1, next), kind: 'loose' };
}

/** How many atoms something put between cue and speech may have: "said, in reply to the report, “…”". */
const PARENTHESIS = 14;

/** The speech after what stands between two pauses at and after `pause`. */
function pastParenthesis(row: Frame, sentence: Span, pause: number, names: Names): number | undefined {
  if (partAt(row, pause + 1) !== undefined) return undefined;
  for (let at = pause + 1; at < sentence.end && at <= pause + PARENTHESIS; at++) {
    if (partAt(row, at) !== undefined || isSentenceMark(row, at)) return undefined;
    if (wordAt(row, at) !== wordAt(row, pause)) continue;
    if (partAt(row, at + 1) !== undefined) return has(row, pause + 1, PREPOSITION | ADVERB) ? at + 1 : undefined;
    return wordAt(row, pause + 1) === 'citing' && hasSubjectAndVerb(row, at + 1, sentence, names) ? at + 1 : undefined;
  }
  return undefined;
}

function afterAccording(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined, names: Names): Complement {
  const none: Complement = { from: sentence.end, to: sentence.end, kind: 'none' };
  const opens = cue.first === sentence.start || (cue.first > sentence.start && has(row, cue.first - 1, COORDINATOR | SUBORDINATOR));
  if (!opens) return none;
  const direct = cue.to + 1;
  if (has(row, direct, PRONOUN | DETERMINER) && !isPunctuation(row, direct)) return { from: direct, to: clauseEnd(row, sentence, direct, next), kind: 'clause' };
  let comma = direct;
  while (comma < sentence.end && wordAt(row, comma) !== ',' && partAt(row, comma) === undefined) comma++;
  if (comma >= sentence.end) return cue.first > sentence.start ? { from: direct, to: clauseEnd(row, sentence, direct, next), kind: 'clause' } : none;
  let from = wordAt(row, comma) === ',' ? comma + 1 : comma;
  const apposition = endOfApposition(row, sentence, from, names);
  if (apposition !== undefined) from = apposition + 1;
  if (partAt(row, from) !== undefined) return { from, to: clauseEnd(row, sentence, from, next), kind: 'speech' };
  return { from, to: clauseEnd(row, sentence, from, next), kind: 'clause' };
}

/** The comma that ends an apposition starting at `from`; nothing where a clause starts there. */
function endOfApposition(row: Frame, sentence: Span, from: number, names: Names): number | undefined {
  if (has(row, from, PREPOSITION | ADVERB | TIME | SUBORDINATOR | PRONOUN | NUMBER)) return undefined;
  let verbs = 0;
  for (let at = from; at < sentence.end; at++) {
    if (wordAt(row, at) === ',') return verbs === 0 && at + 3 < sentence.end && hasFiniteVerb(row, at + 1, sentence.end) ? at : undefined;
    if (isFinite(row, at, names)) verbs++;
  }
  return undefined;
}

function hasFiniteVerb(row: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (has(row, at, AUXILIARY | VERB) || (/[a-z]{2}ed$/.test(wordAt(row, at)) && !has(row, at - 1, DETERMINER | POSSESSIVE | PREPOSITION))) return true;
    if (partAt(row, at) !== undefined && !has(row, at - 1, DETERMINER | POSSESSIVE | PREPOSITION)) return true;
  }
  return false;
}

function isFinite(row: Frame, atom: number, names: Names): boolean {
  if (has(row, atom, AUXILIARY | VERB)) return true;
  if (isCapital(row, atom) || names.startingAt(startOf(row, atom)) !== undefined) return false;
  const verb = verbAt(row, atom);
  return verb !== undefined ? verb.form === 'past' || verb.form === 'present' : /[a-z]{3}ed$/.test(wordAt(row, atom));
}

const CIRCUMSTANCES = new Set('statement statements interview interviews tweet tweets report letter email e-mail mail release speech post twitter facebook instagram youtube address briefing message video ' +
  'article blog study paper news ruling call conference press reporters journalists media telephone phone radio television tv behalf response reply'.split(' '));
const NEUTRAL = new Set('to via of'.split(' '));

/** Steps over when, where and to whom something was said. */
function skipAdverbials(row: Frame, sentence: Span, from: number, names: Names): number {
  let at = from;
  for (let steps = 0; steps < 6 && at < sentence.end; steps++) {
    const next = skipAdverbial(row, sentence, at, names);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAdverbial(row: Frame, sentence: Span, at: number, names: Names): number {
  if (wordAt(row, at) === '(') {
    let close = at;
    while (close < sentence.end && wordAt(row, close) !== ')') close++;
    return close < sentence.end ? close + 1 : at;
  }
  if (has(row, at, TIME) && !has(row, at, AUXILIARY)) return skipTime(row, sentence, at);
  if (/^(?:last|this|earlier|late|early|next)$/.test(wordAt(row, at)) && has(row, at + 1, TIME | DETERMINER | PREPOSITION)) return skipTime(row, sentence, at + 1);
  if (has(row, at, ADVERB) && !isCapital(row, at)) return at + 1;
  if (!has(row, at, PREPOSITION) || has(row, at + 1, PRONOUN) && has(row, at, SUBORDINATOR)) return at;
  if (wordAt(row, at) === 'to' && isInfinitive(row, at, names)) return at;
  let last = at;
  let circumstance = NEUTRAL.has(wordAt(row, at));
  const phrase = nounPhraseAfter(row, at + 1, sentence.end, names, { titles: false });
  if (phrase !== undefined) last = phrase.last;
  for (let k = at + 1; k <= last; k++) if (has(row, k, TIME | NUMBER) || CIRCUMSTANCES.has(wordAt(row, k))) circumstance = true;
  if (has(row, last + 1, TIME)) {
    last = skipTime(row, sentence, last + 1) - 1;
    circumstance = true;
  }
  if (last === at && has(row, at + 1, DETERMINER) && wordAt(row, at + 2) === '[') return at + 2;
  if (last === at) return at;
  const after = last + 1;
  const clear = wordAt(row, after) === 'that' || ((wordAt(row, after) === ',' || wordAt(row, after) === ':') && partAt(row, after + 1) !== undefined) || partAt(row, after) !== undefined || isSentenceMark(row, after);
  return circumstance || clear ? after : at;
}

/** Whether "to" opens an infinitive rather than naming a hearer: "to leave", not "to the press", "to Reuters". */
function isInfinitive(row: Frame, to: number, names: Names): boolean {
  const next = to + 1;
  return !has(row, next, DETERMINER | POSSESSIVE | OBJECT | PRONOUN | NUMBER) && !isCapital(row, next) && names.startingAt(startOf(row, next)) === undefined && !CIRCUMSTANCES.has(wordAt(row, next));
}

function skipTime(row: Frame, sentence: Span, from: number): number {
  let at = from;
  while (at < sentence.end && (has(row, at, TIME | NUMBER) || (wordAt(row, at) === ',' && has(row, at + 1, NUMBER)))) at++;
  return Math.max(at, from);
}

/** Whether a reported clause starts here; verbs that also take things need "that", or a subject with a verb. */
function startsReport(row: Frame, sentence: Span, at: number, cue: Cue, names: Names): boolean {
  const word = wordAt(row, at);
  if (word === 'that') return true;
  if (word === 'to') return (cue.frames & INFINITIVE) !== 0;
  if (word === 'if' || word === 'whether' || word === 'how' || word === 'why' || word === 'what') return true;
  if (has(row, at, PREPOSITION) && !has(row, at, SUBORDINATOR)) return hasSubjectAndVerb(row, at + 1, sentence, names);
  if (has(row, at, COORDINATOR) || isPunctuation(row, at)) return false;
  if (cue.frames & FREE) return hasFiniteVerb(row, at, sentence.end);
  if (!(cue.frames & STRICT)) return has(row, at, PRONOUN) && !has(row, at, DETERMINER) || hasFiniteVerb(row, at + 1, endOfOpening(row, at, sentence));
  return hasSubjectAndVerb(row, at, sentence, names);
}

/** Where the main clause that starts at `from` could end at the earliest: its first comma or subordinate clause. */
function endOfOpening(row: Frame, from: number, sentence: Span): number {
  for (let at = from + 1; at < sentence.end; at++) {
    if (wordAt(row, at) === ',' || (has(row, at, SUBORDINATOR) && !has(row, at, PREPOSITION | DETERMINER | ADVERB))) return at;
  }
  return sentence.end;
}

/** A subject with its verb right after it, past what is attached to the subject. */
function hasSubjectAndVerb(row: Frame, from: number, sentence: Span, names: Names): boolean {
  if (has(row, from, PRONOUN) && !has(row, from, DETERMINER)) return true;
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const phrase = nounPhraseAfter(row, at, sentence.end, names, { titles: true, open: true });
    if (phrase === undefined && steps === 0) return /ing$/.test(wordAt(row, at)) || wordAt(row, at) === 'there';
    at = phrase === undefined ? at : phrase.last + 1;
    while (has(row, at, ADVERB)) at++;
    if (isFinite(row, at, names) || partAt(row, at) !== undefined) return true;
    if (!has(row, at, PREPOSITION | COORDINATOR | TIME)) return false;
    at++;
  }
  return false;
}

function isSentenceMark(row: Frame, at: number): boolean {
  return /^[.!?;…]+$/.test(wordAt(row, at));
}

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
  while (end > from && isSentenceMark(row, end - 1)) end--;
  return end;
}

function cutsAfterComma(row: Frame, at: number, next: Cue | undefined): boolean {
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
export function clauseAround(row: Frame, sentence: Span, cue: Cue, floor: number, next: Cue | undefined, names: Names): readonly Span[] {
  const comma = cue.from - 1;
  const end = wordAt(row, comma) === ',' ? comma : cue.order === 'according' ? cue.from : undefined;
  if (end === undefined) return [];
  let start = Math.max(sentence.start, floor);
  while (start < end && isPunctuation(row, start) && wordAt(row, start) !== '(' && wordAt(row, start) !== '[') start++;
  for (let at = end - 1; at > start; at--) if (wordAt(row, at) === ';') start = at + 1;
  const before = { start, end };
  const after = skipAdverbials(row, sentence, cue.to + 1, names);
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

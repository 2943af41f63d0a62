import type { Span } from '../types';
import { skipAdverbials } from './adverbials';
import { clauseEnd } from './clause';
import type { Cue } from './cue';
import { has, isPunctuation, isSentenceMark, partAt, verbAt, wordAt, type Frame } from './frame';
import { nounPhraseAfter } from './noun-phrase';
import { hasFiniteVerb, hasSubjectAndVerb, isFiniteVerb, startsReport } from './report';
import { CLAUSE, HEARER, INFINITIVE } from './verbs';
import { ADVERB, COORDINATOR, DETERMINER, NUMBER, PREPOSITION, PRONOUN, PUNCTUATION, SUBORDINATOR, TIME } from './words';

/** What follows a cue in its sentence, as atoms. */
export interface Complement {
  /** The first atom that is said, or the end of the sentence. */
  readonly from: number;
  /** Where what the cue governs ends, exclusive. */
  readonly to: number;
  /** `speech` starts with marks, `clause` is reported without, `loose` only its marked words count, `none` says nothing here. */
  readonly kind: 'speech' | 'clause' | 'loose' | 'none';
}

/** Reads what a cue introduces to its right; a word alone is no clause: "denies it", "said so". */
export function complementOf(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined): Complement {
  const read = readComplement(row, sentence, cue, next);
  return read.kind === 'clause' && read.to - read.from < 2 && partAt(row, read.from) === undefined ? { from: sentence.end, to: sentence.end, kind: 'none' } : read;
}

function readComplement(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined): Complement {
  let at = cue.to + 1;
  if (cue.order === 'according') return afterAccording(row, sentence, cue, next);
  if (cue.frames & HEARER) {
    const alone = wordAt(row, at) === 'her' && has(row, at + 1, DETERMINER | PREPOSITION | PRONOUN | SUBORDINATOR | TIME | PUNCTUATION);
    const hearer = alone ? { last: at } : nounPhraseAfter(row, at, sentence.end, { titles: false });
    if (hearer !== undefined) at = pastPlace(row, sentence, hearer.last + 1);
  }
  const adverbials = at;
  at = skipAdverbials(row, sentence, at);
  const none: Complement = { from: sentence.end, to: sentence.end, kind: 'none' };
  const paused = wordAt(row, at) === ',' || wordAt(row, at) === ':' || wordAt(row, at) === '—' || wordAt(row, at) === '–';
  const colon = wordAt(row, at) === ':';
  const past = paused && !colon ? pastParenthesis(row, sentence, at) : undefined;
  if (past !== undefined) return { from: past, to: clauseEnd(row, sentence, past, next), kind: partAt(row, past) === undefined ? 'clause' : 'speech' };
  if (paused) at = skipAdverbials(row, sentence, at + 1);
  if (wordAt(row, at) === ',' || wordAt(row, at) === ':') at++;
  const said = wordAt(row, at) === 'that' ? at + 1 : at;
  if (partAt(row, said) !== undefined && (cue.frames & CLAUSE || colon || at > cue.to + 1 || said === cue.to + 1)) {
    return { from: said, to: clauseEnd(row, sentence, said, next), kind: 'speech' };
  }
  if (at >= sentence.end || isSentenceMark(row, at)) return none;
  const aside = paused && wordAt(row, cue.from - 1) === ',' && has(row, at, SUBORDINATOR | NUMBER) && wordAt(row, at) !== 'that';
  const free = !aside && (!paused || wordAt(row, at) === 'that' || adverbials < at - 1 || (cue.frames & HEARER) !== 0);
  const reports = cue.frames & CLAUSE && cue.order !== 'agent' && free && verbAt(row, at)?.form !== 'participle' && startsReport(row, sentence, at, cue);
  if (reports) return { from: at, to: clauseEnd(row, sentence, at, next), kind: 'clause' };
  if (cue.frames & INFINITIVE && wordAt(row, at) === 'be') return { from: cue.to + 1, to: clauseEnd(row, sentence, cue.to + 1, next), kind: 'clause' };
  const asked = cue.frames & INFINITIVE && wordAt(row, at) === 'to' && !isPunctuation(row, at + 1);
  if (asked) return { from: at, to: clauseEnd(row, sentence, at, next), kind: 'clause' };
  if (wordAt(row, at) === '[' || wordAt(row, at - 1) === ',') return none;
  const loose: Complement = { from: cue.to + 1, to: clauseEnd(row, sentence, cue.to + 1, next), kind: 'loose' };
  return paused && cue.frames & CLAUSE && !holdsMarks(row, loose) ? none : loose;
}

function holdsMarks(row: Frame, { from, to }: Complement): boolean {
  for (let at = from; at < to; at++) if (partAt(row, at) !== undefined) return true;
  return false;
}

/** Past where the hearers are, if that leads to an infinitive: "warned people in the area to leave". */
function pastPlace(row: Frame, sentence: Span, at: number): number {
  if (!has(row, at, PREPOSITION) || wordAt(row, at) === 'to') return at;
  const place = nounPhraseAfter(row, at + 1, sentence.end, { titles: false });
  return place !== undefined && wordAt(row, place.last + 1) === 'to' ? place.last + 1 : at;
}

/** How many atoms something put between cue and speech may have: "said, in reply to the report, “…”". */
const PARENTHESIS = 14;

/** The speech after what stands between two pauses at and after `pause`. */
function pastParenthesis(row: Frame, sentence: Span, pause: number): number | undefined {
  if (partAt(row, pause + 1) !== undefined) return undefined;
  for (let at = pause + 1; at < sentence.end && at <= pause + PARENTHESIS; at++) {
    if (partAt(row, at) !== undefined || isSentenceMark(row, at)) return undefined;
    if (wordAt(row, at) !== wordAt(row, pause)) continue;
    if (partAt(row, at + 1) !== undefined) return has(row, pause + 1, PREPOSITION | ADVERB) ? at + 1 : undefined;
    return (wordAt(row, pause + 1) === 'citing' || has(row, pause + 1, PREPOSITION)) && hasSubjectAndVerb(row, at + 1, sentence) ? at + 1 : undefined;
  }
  return undefined;
}

function afterAccording(row: Frame, sentence: Span, cue: Cue, next: Cue | undefined): Complement {
  const none: Complement = { from: sentence.end, to: sentence.end, kind: 'none' };
  const opens = cue.first === sentence.start || (cue.first > sentence.start && has(row, cue.first - 1, COORDINATOR | SUBORDINATOR));
  if (!opens) return none;
  const direct = cue.to + 1;
  if (has(row, direct, PRONOUN | DETERMINER) && !isPunctuation(row, direct)) return { from: direct, to: clauseEnd(row, sentence, direct, next), kind: 'clause' };
  let comma = direct;
  while (comma < sentence.end && wordAt(row, comma) !== ',' && partAt(row, comma) === undefined) comma++;
  if (comma >= sentence.end) return cue.first > sentence.start ? { from: direct, to: clauseEnd(row, sentence, direct, next), kind: 'clause' } : none;
  let from = wordAt(row, comma) === ',' ? comma + 1 : comma;
  const apposition = endOfApposition(row, sentence, from);
  if (apposition !== undefined) from = apposition + 1;
  if (partAt(row, from) !== undefined) return { from, to: clauseEnd(row, sentence, from, next), kind: 'speech' };
  return { from, to: clauseEnd(row, sentence, from, next), kind: 'clause' };
}

/** The most atoms of an apposition. */
const APPOSITION = 16;

/** The comma that ends an apposition starting at `from`; nothing where a clause starts there. */
function endOfApposition(row: Frame, sentence: Span, from: number): number | undefined {
  const first = /^(?:formerly|previously|currently|now|once)$/.test(wordAt(row, from)) && has(row, from + 1, DETERMINER) ? from + 1 : from;
  if (/^(?:who|which)$/.test(wordAt(row, first))) return endOfRelative(row, sentence, first);
  if (has(row, first, PREPOSITION | ADVERB | TIME | SUBORDINATOR | PRONOUN | NUMBER)) return undefined;
  let verbs = 0;
  for (let at = from; at < sentence.end && at < from + APPOSITION; at++) {
    if (wordAt(row, at) === ',') return verbs === 0 && at + 3 < sentence.end && hasFiniteVerb(row, at + 1, sentence.end) ? at : undefined;
    if (isFiniteVerb(row, at)) verbs++;
  }
  return undefined;
}

/** The comma that ends a relative clause, if a clause follows it. */
function endOfRelative(row: Frame, sentence: Span, from: number): number | undefined {
  for (let at = from; at < sentence.end && at < from + APPOSITION; at++) {
    if (wordAt(row, at) === ',') return at + 3 < sentence.end && hasFiniteVerb(row, at + 1, sentence.end) ? at : undefined;
  }
  return undefined;
}

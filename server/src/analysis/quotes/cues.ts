import type { Span } from '../types';
import { has, isCapital, isPunctuation, partAt, verbAt, wordAt, startOf, endOf, type Frame } from './frame';
import type { Names } from './names';
import { nounPhraseAfter, nounPhraseBefore, startsClause, type NounPhrase } from './noun-phrase';
import { CLAUSE, HEARER, INVERTS, NAMING, NOUN, type CueVerb } from './verbs';
import { ADVERB, AUXILIARY, BE, COORDINATOR, DETERMINER, MODAL, NEGATION, PREPOSITION, RELATIVE, SUBORDINATOR, TIME } from './words';

/** An expression of saying in a sentence, with whom it makes speak. All numbers are atoms. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly frames: number;
  readonly verb?: CueVerb;
  readonly subject?: NounPhrase;
  /** The first and last atom of cue and subject with all that stands between and around them. */
  readonly from: number;
  readonly to: number;
  /** How the subject stands to the cue. */
  readonly order: 'before' | 'after' | 'shared' | 'according';
}

/** The expressions of saying in a sentence, in order. */
export function findCues(row: Frame, sentence: Span, names: Names): readonly Cue[] {
  const cues: Cue[] = [];
  for (let atom = sentence.start; atom < sentence.end; atom++) {
    const cue = cueAt(row, sentence, atom, names, cues);
    if (cue === undefined) continue;
    cues.push(cue);
    atom = Math.max(atom, cue.last);
  }
  return cues;
}

function cueAt(row: Frame, sentence: Span, atom: number, names: Names, before: readonly Cue[]): Cue | undefined {
  const word = wordAt(row, atom);
  if (word === 'according' && wordAt(row, atom + 1) === 'to') return accordingTo(row, sentence, atom, atom + 1, names);
  if (word === 'per' && !has(row, atom + 1, DETERMINER) && isCapital(row, atom + 1)) return accordingTo(row, sentence, atom, atom, names);
  const verb = verbAt(row, atom);
  if (verb === undefined) return undefined;
  if (isCapital(row, atom) && atom > sentence.start) return undefined;
  return verbCue(row, sentence, atom, verb, names, before);
}


function accordingTo(row: Frame, sentence: Span, first: number, last: number, names: Names): Cue | undefined {
  const subject = nounPhraseAfter(row, last + 1, sentence.end, names, { titles: true });
  if (subject === undefined) return undefined;
  return { first, last, frames: CLAUSE, subject, from: first, to: subject.last, order: 'according' };
}

function verbCue(row: Frame, sentence: Span, atom: number, verb: CueVerb, names: Names, before: readonly Cue[]): Cue | undefined {
  const chain = verbChain(row, sentence, atom);
  if (chain === undefined) return undefined;
  const { first, left, passive } = chain;
  if (passive) return undefined;
  const base = { first: atom, last: particleAfter(row, atom, verb), frames: verb.frames, verb };
  if (verb.frames & NOUN && verb.form !== 'past' && verb.form !== 'participle' && (has(row, left, DETERMINER | PREPOSITION) || isPossessive(row, left))) return undefined;
  if (verb.form === 'participle' && !has(row, left + 1, BE)) {
    const subject = sharedSubject(row, sentence, atom, names, before);
    return { ...base, subject, from: atom, to: base.last, order: 'shared' };
  }
  if (has(row, left, RELATIVE) && left > sentence.start) {
    const comma = wordAt(row, left - 1) === ',' ? left - 2 : left - 1;
    const subject = nounPhraseBefore(row, sentence.start, comma, names);
    return subject && { ...base, subject, from: left, to: base.last, order: 'before' };
  }
  const inverted = verb.frames & INVERTS && verb.form !== 'base' && followsSpeech(row, sentence, first) ? nounPhraseAfter(row, base.last + 1, sentence.end, names, { titles: true }) : undefined;
  if (inverted !== undefined) return { ...base, subject: inverted, from: first, to: inverted.last, order: 'after' };
  const direct = nounPhraseBefore(row, sentence.start, left, names);
  if (direct !== undefined) {
    if (verb.form === 'past' && verb.frames & NAMING && partAt(row, atom + 1) !== undefined && !isCaller(row, direct, names)) return undefined;
    return { ...base, subject: direct, from: direct.first, to: base.last, order: 'before' };
  }
  if (wordAt(row, left) === ',' || wordAt(row, left) === '—' || wordAt(row, left) === '–') {
    const subject = beforeApposition(row, sentence, left, names) ?? sharedSubject(row, sentence, atom, names, before);
    return subject && { ...base, subject, from: subject.first, to: base.last, order: 'before' };
  }
  if (verb.form === 'base') return undefined;
  const subject = sharedSubject(row, sentence, atom, names, before);
  return subject && { ...base, subject, from: has(row, left, COORDINATOR) ? left : first, to: base.last, order: 'shared' };
}

/**
 * The auxiliaries and adverbs before a verb: `first` is the first of them, `left` the atom before. Gives nothing where
 * they make it no report: "did not say", "would say", "to say".
 */
function verbChain(row: Frame, sentence: Span, atom: number): { first: number; left: number; passive: boolean } | undefined {
  const verb = verbAt(row, atom);
  let at = atom - 1;
  let passive = false;
  let blocked = false;
  while (at >= sentence.start && has(row, at, ADVERB | AUXILIARY | NEGATION) && partAt(row, at) === undefined) {
    if (has(row, at, NEGATION) || (has(row, at, MODAL) && verb?.form === 'base')) blocked = true;
    if (has(row, at, BE) && verb?.form === 'past') passive = true;
    at--;
  }
  if (wordAt(row, at) === 'to' && verb?.form === 'base') {
    const on = wordAt(row, at - 1) === 'on' ? at - 2 : at - 1;
    if (!/^(?:went|goes|go|going|continued|continues|proceeded)$/.test(wordAt(row, on))) return undefined;
    return { first: on, left: on - 1, passive };
  }
  return blocked ? undefined : { first: at + 1, left: at, passive };
}

/** Words that belong to the cue: "went as far as", "pointed out", "referred to". */
function particleAfter(row: Frame, atom: number, verb: CueVerb): number {
  const next = wordAt(row, atom + 1);
  if (verb.base === 'refer' && next === 'to') return atom + 1;
  if (verb.base === 'point' && next === 'out') return atom + 1;
  if (verb.base === 'call' && next === 'for') return atom + 1;
  return atom;
}

function isPossessive(row: Frame, atom: number): boolean {
  return /^['’]s?$/.test(wordAt(row, atom)) || has(row, atom, 8);
}

/** A verb of naming right before marks has a caller only where that is a pronoun or a name: not in "a drug called “X”". */
function isCaller(row: Frame, phrase: NounPhrase, names: Names): boolean {
  return names.endingAt(endOf(row, phrase.last)) !== undefined || phrase.first === phrase.last || isCapital(row, phrase.last);
}

function followsSpeech(row: Frame, sentence: Span, first: number): boolean {
  const at = wordAt(row, first - 1) === ',' ? first - 2 : first - 1;
  if (first - 1 < sentence.start) return first > 0 && partAt(row, first - 1) !== undefined;
  return partAt(row, at) !== undefined || at < first - 1;
}

/** The noun phrase that an apposition or relative clause, closed by the comma at `comma`, belongs to. */
function beforeApposition(row: Frame, sentence: Span, comma: number, names: Names): NounPhrase | undefined {
  let fallback: NounPhrase | undefined;
  const mark = wordAt(row, comma);
  for (let at = comma - 1; at > sentence.start; at--) {
    if (partAt(row, at) !== undefined) break;
    if (wordAt(row, at) !== mark) continue;
    const phrase = nounPhraseBefore(row, sentence.start, at - 1, names);
    if (phrase === undefined) continue;
    if (startsClause(row, sentence.start, phrase.first) && !has(row, phrase.first - 1, PREPOSITION)) return phrase;
    if (names.endingAt(endOf(row, phrase.last))?.label === 'PERSON') fallback ??= phrase;
  }
  return fallback;
}

/** The subject that a participle or a second verb shares with what came before it in the sentence. */
function sharedSubject(row: Frame, sentence: Span, atom: number, names: Names, before: readonly Cue[]): NounPhrase | undefined {
  const last = before[before.length - 1];
  if (last?.subject !== undefined && last.order !== 'according') return last.subject;
  return mainSubject(row, sentence, atom, names);
}

/** The first noun phrase of the sentence, past what stands before its first comma where that opens with a preposition. */
export function mainSubject(row: Frame, sentence: Span, ceiling: number, names: Names): NounPhrase | undefined {
  let at = sentence.start;
  while (at < ceiling && (partAt(row, at) !== undefined || isPunctuation(row, at) || has(row, at, COORDINATOR))) at++;
  if (has(row, at, PREPOSITION | SUBORDINATOR | ADVERB | TIME) || /ing$/.test(wordAt(row, at))) {
    let comma = at;
    while (comma < ceiling && wordAt(row, comma) !== ',') comma++;
    if (comma < ceiling) at = comma + 1;
  }
  return nounPhraseAfter(row, at, ceiling, names, { titles: true });
}

/** Whether a hearer stands after the cue. */
export function takesHearer(cue: Cue): boolean {
  return (cue.frames & HEARER) !== 0;
}

/** The absolute span of a cue. */
export function cueSpan(row: Frame, cue: Cue): Span {
  return { start: startOf(row, cue.first), end: endOf(row, cue.last) };
}

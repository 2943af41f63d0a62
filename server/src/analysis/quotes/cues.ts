import type { Span } from '../types';
import { has, isCapital, isPunctuation, partAt, verbAt, wordAt, startOf, endOf, type Frame } from './frame';
import type { Names } from './names';
import { nounPhraseAfter, nounPhraseBefore, startsClause, type NounPhrase } from './noun-phrase';
import { CLAUSE, HEARER, INVERTS, MARKED_ONLY, NAMING, NOUN, RULING, type CueVerb } from './verbs';
import { ADVERB, AUXILIARY, BE, COORDINATOR, DETERMINER, MODAL, NEGATION, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME, VERB } from './words';

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
  readonly order: 'before' | 'after' | 'shared' | 'according' | 'agent' | 'quoted';
}

/** The expressions of saying in a sentence, in order. */
export function findCues(row: Frame, sentence: Span, names: Names): readonly Cue[] {
  const cues: Cue[] = [];
  for (let atom = sentence.start; atom < sentence.end; atom++) {
    const cue = cueAt(row, sentence, atom, names, cues);
    if (cue === undefined || (cue.frames & RULING && !isBench(row, cue))) continue;
    cues.push(cue);
    atom = Math.max(atom, cue.last, cue.order === 'quoted' ? cue.to : 0);
  }
  const opening = cues[0];
  if (opening?.first === sentence.start && opening.order === 'shared') {
    const subject = cues.find((cue) => cue.order === 'before' || cue.order === 'after')?.subject;
    if (subject !== undefined) cues[0] = { ...opening, subject };
  }
  return cues;
}

const BENCH = new Set('court courts judge judges justice justices tribunal jury magistrate magistrates inquiry panel commission ombudsman ruling verdict order judgment judgement'.split(' '));

function isBench(row: Frame, cue: Cue): boolean {
  if (cue.subject === undefined) return false;
  for (let at = cue.subject.first; at <= cue.subject.last; at++) if (BENCH.has(wordAt(row, at))) return true;
  return false;
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
  if (passive) return agentCue(row, sentence, atom, verb, names);
  if (isAdjective(row, sentence, atom, first, left, verb) && names.endingAt(endOf(row, left)) === undefined) return undefined;
  if (isReducedPassive(row, atom, first, verb)) return verb.frames & NAMING ? agentCue(row, sentence, atom, verb, names) : undefined;
  if (verb.base === 'quote') return quotedCue(row, sentence, atom, names);
  const base = { first: atom, last: particleAfter(row, atom, verb), frames: verb.frames, verb };
  if (isNounHere(row, sentence, atom, left, verb)) return undefined;
  if (verb.form === 'participle' && !has(row, left + 1, BE)) {
    const own = nounPhraseBefore(row, sentence.start, left, names);
    const listed = wordAt(row, own?.first === undefined ? -1 : own.first - 1);
    if (own !== undefined && (listed === 'with' || (listed === 'and' && before[before.length - 1]?.verb?.form === 'participle' && before[before.length - 1]?.order === 'before'))) return { ...base, subject: own, from: own.first - 1, to: base.last, order: 'before' };
    const subject = sharedSubject(row, sentence, atom, names, before);
    return { ...base, subject, from: atom, to: base.last, order: 'shared' };
  }
  if (has(row, left, RELATIVE) && left > sentence.start) {
    const subject = antecedent(row, sentence, left, names);
    return subject && { ...base, subject, from: left, to: base.last, order: 'before' };
  }
  const inverted = invertedSubject(row, sentence, first, base.last, verb, names);
  if (inverted !== undefined) return { ...base, subject: inverted, from: first, to: inverted.last, order: 'after' };
  const end = beforeAdverbials(row, sentence, left);
  const direct = free(row, sentence, nounPhraseBefore(row, sentence.start, end, names), names);
  if (direct !== undefined) {
    if (verb.form === 'base' && first === atom && isThirdPerson(row, direct)) return undefined;
    if (verb.frames & NAMING && namesNothing(row, base.last) && !isObjectBefore(row, sentence, direct)) return undefined;
    return { ...base, subject: direct, from: direct.first, to: base.last, order: 'before' };
  }
  if (isPause(row, end)) {
    const subject = beforeApposition(row, sentence, end, names) ?? sharedSubject(row, sentence, atom, names, before);
    return subject && { ...base, subject, from: subject.first, to: base.last, order: 'before' };
  }
  if (verb.form === 'base') return undefined;
  const subject = sharedSubject(row, sentence, atom, names, before);
  return subject && { ...base, subject, from: has(row, left, COORDINATOR) ? left : first, to: base.last, order: 'shared' };
}

/** A participle that describes the noun after it: "an estimated 40", "the alleged fraud", "Reported cases". */
function isAdjective(row: Frame, sentence: Span, atom: number, first: number, left: number, verb: CueVerb): boolean {
  if (first !== atom || (verb.form !== 'past' && verb.form !== 'participle')) return false;
  if (verb.form === 'past' && left < sentence.start) return partAt(row, atom - 1) === undefined;
  if (isCapital(row, left) && left > sentence.start) return false;
  return (has(row, left, DETERMINER | POSSESSIVE) && !has(row, left, PRONOUN | RELATIVE)) || /^['’]s?$/.test(wordAt(row, left)) || (verb.form === 'past' && has(row, left, PREPOSITION) && !has(row, left, SUBORDINATOR));
}

/** A participle that describes the noun before it: "a memo posted online by Ruiz". */
function isReducedPassive(row: Frame, atom: number, first: number, verb: CueVerb): boolean {
  if (verb.form !== 'past' || first !== atom) return false;
  return wordAt(row, atom + 1) === 'by' || (wordAt(row, atom + 2) === 'by' && partAt(row, atom + 1) === undefined);
}

/** "was described by Ruiz as “absurd”", "was described as “absurd” by Ruiz". */
function agentCue(row: Frame, sentence: Span, atom: number, verb: CueVerb, names: Names): Cue | undefined {
  for (let at = atom + 1; at < sentence.end && at < atom + AGENT_REACH; at++) {
    if (wordAt(row, at) !== 'by') continue;
    const subject = nounPhraseAfter(row, at + 1, sentence.end, names, { titles: true });
    return subject && { first: atom, last: atom, frames: (verb.frames & ~CLAUSE) | MARKED_ONLY, verb, subject, from: atom, to: atom, order: 'agent' };
  }
  return undefined;
}

/** How many atoms after a passive its agent is looked for. */
const AGENT_REACH = 16;

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

/** "the agency quoted Ruiz as saying". */
function quotedCue(row: Frame, sentence: Span, atom: number, names: Names): Cue | undefined {
  const subject = nounPhraseAfter(row, atom + 1, sentence.end, names, { titles: true });
  if (subject === undefined) return undefined;
  let at = subject.last + 1;
  while (at < sentence.end && wordAt(row, at) !== 'as') at++;
  if (verbAt(row, at + 1)?.form !== 'participle') return undefined;
  const quoting = nounPhraseBefore(row, sentence.start, atom - 1, names);
  return { first: atom, last: atom, frames: CLAUSE | INVERTS, subject, from: quoting?.first ?? atom, to: at + 1, order: 'quoted' };
}

/** Words that belong to the cue: "went as far as", "pointed out", "referred to". */
function particleAfter(row: Frame, atom: number, verb: CueVerb): number {
  const next = wordAt(row, atom + 1);
  if (verb.base === 'refer' && next === 'to') return atom + 1;
  if (verb.base === 'point' && next === 'out') return atom + 1;
  if (verb.base === 'call' && next === 'for') return atom + 1;
  return atom;
}

/** "Did she say": a bare verb after one of these is no report. */
function isThirdPerson(row: Frame, subject: NounPhrase): boolean {
  return /^(?:he|she|it)$/.test(wordAt(row, subject.last)) || has(row, subject.first - 1, AUXILIARY);
}

/** Whether a verb of naming has no object between it and the marks: "called “X”", "referred to as “X”". */
function namesNothing(row: Frame, last: number): boolean {
  return partAt(row, wordAt(row, last + 1) === 'as' ? last + 2 : last + 1) !== undefined;
}

/** Whether the object stands before the subject: "what he called “X”"; else it is the thing that is called so: "a drug called “X”". */
function isObjectBefore(row: Frame, sentence: Span, subject: NounPhrase): boolean {
  return subject.first > sentence.start && (has(row, subject.first - 1, RELATIVE) || wordAt(row, subject.first - 1) === 'what');
}

/** The subject after a verb that words stand before: "…, said Ms Ortiz". */
function invertedSubject(row: Frame, sentence: Span, first: number, last: number, verb: CueVerb, names: Names): NounPhrase | undefined {
  if (!(verb.frames & INVERTS) || verb.form === 'base' && has(row, first, AUXILIARY)) return undefined;
  const pause = isPause(row, first - 1);
  const spoken = partAt(row, pause ? first - 2 : first - 1) !== undefined;
  if (!spoken && !(pause && first > sentence.start)) return undefined;
  const subject = nounPhraseAfter(row, last + 1, sentence.end, names, { titles: true });
  if (subject === undefined) return undefined;
  const next = subject.last + 1;
  const closed = next >= sentence.end || isPunctuation(row, next) || has(row, next, PREPOSITION | TIME | RELATIVE | COORDINATOR | ADVERB);
  if (!spoken && (!closed || has(row, subject.first, PRONOUN) && !has(row, subject.first, DETERMINER) || beforeApposition(row, sentence, first - 1, names) !== undefined)) return undefined;
  if (has(row, next, AUXILIARY | VERB)) return undefined;
  return named(row, sentence, subject, names) ?? subject;
}

/** The name that follows a description: "his father, Omar Said". */
function named(row: Frame, sentence: Span, description: NounPhrase, names: Names): NounPhrase | undefined {
  if (wordAt(row, description.last + 1) !== ',' || names.endingAt(endOf(row, description.last)) !== undefined) return undefined;
  const name = nounPhraseAfter(row, description.last + 2, sentence.end, names, { titles: true });
  return name !== undefined && names.endingAt(endOf(row, name.last))?.label === 'PERSON' ? name : undefined;
}

function isPause(row: Frame, atom: number): boolean {
  const word = wordAt(row, atom);
  return word === ',' || word === '—' || word === '–';
}

/** Whether a preposition governs the phrase, so that it is no subject. */
function isGoverned(row: Frame, sentence: Span, phrase: NounPhrase): boolean {
  return phrase.first > sentence.start && has(row, phrase.first - 1, PREPOSITION) && !has(row, phrase.first - 1, SUBORDINATOR);
}

/** A phrase that can be a subject; of one that a preposition governs, the name at its end: "With the deal Salora said". */
function free(row: Frame, sentence: Span, phrase: NounPhrase | undefined, names: Names): NounPhrase | undefined {
  if (phrase === undefined || !isGoverned(row, sentence, phrase)) return phrase;
  const name = names.endingAt(endOf(row, phrase.last));
  if (name === undefined || name.start <= startOf(row, phrase.first)) return undefined;
  let first = phrase.last;
  while (first > phrase.first && startOf(row, first) > name.start) first--;
  return isCapital(row, first - 1) || isPunctuation(row, first - 1) ? undefined : { first, last: phrase.last };
}

/** The atom before "on Sunday", "last week" and the like that end at `left`. */
function beforeAdverbials(row: Frame, sentence: Span, left: number): number {
  let at = left;
  while (at > sentence.start && has(row, at, TIME | NUMBER) && !isCapital(row, at - 1)) at--;
  if (at === left) return left;
  if (has(row, at, PREPOSITION) || /^(?:last|this|early|late|earlier|next)$/.test(wordAt(row, at))) at--;
  return at >= sentence.start ? at : left;
}

/** A word that is a verb as well as a noun is a verb only with a subject before it and words said after it. */
function isNounHere(row: Frame, sentence: Span, atom: number, left: number, verb: CueVerb): boolean {
  if (!(verb.frames & NOUN) || verb.form === 'past' || verb.form === 'participle') return false;
  if (has(row, left, DETERMINER | PREPOSITION | POSSESSIVE) && !has(row, left, PRONOUN) || /^['’]s?$/.test(wordAt(row, left))) return true;
  if (left < sentence.start) return true;
  if (partAt(row, left) !== undefined || (isPause(row, left) && partAt(row, left - 1) !== undefined)) return false;
  const next = atom + 1;
  if (partAt(row, next) !== undefined || wordAt(row, next) === 'that' || (isPunctuation(row, next) && partAt(row, next + 1) !== undefined)) return false;
  if (verb.frames & MARKED_ONLY) return !(has(row, left, PRONOUN) || isCapital(row, left));
  if (next >= sentence.end || isPunctuation(row, next)) return false;
  return !(has(row, next, PRONOUN | DETERMINER | OBJECT | POSSESSIVE | NUMBER) || wordAt(row, next) === 'only' || isCapital(row, next) || has(row, left, PRONOUN));
}

/** The noun phrase that a relative clause, opened by the pronoun at `relative`, belongs to. */
function antecedent(row: Frame, sentence: Span, relative: number, names: Names): NounPhrase | undefined {
  const comma = wordAt(row, relative - 1) === ',';
  const nearest = nounPhraseBefore(row, sentence.start, comma ? relative - 2 : relative - 1, names);
  if (!comma || wordAt(row, relative) !== 'who' || (nearest !== undefined && isPerson(row, nearest, names))) return nearest;
  return beforeApposition(row, sentence, relative - 1, names) ?? nearest;
}

function isPerson(row: Frame, phrase: NounPhrase, names: Names): boolean {
  return names.endingAt(endOf(row, phrase.last))?.label === 'PERSON';
}

/**
 * The noun phrase that an apposition or relative clause, closed by the comma at `comma`, belongs to; where the apposition
 * is the name of what stands before it ("the mayor, Ana Ruiz,"), that name.
 */
function beforeApposition(row: Frame, sentence: Span, comma: number, names: Names): NounPhrase | undefined {
  const mark = wordAt(row, comma);
  const inner = nounPhraseBefore(row, sentence.start, comma - 1, names);
  let nearest: NounPhrase | undefined;
  let name: NounPhrase | undefined;
  let found: NounPhrase | undefined;
  for (let at = comma - 1; at > sentence.start && found === undefined; at--) {
    if (partAt(row, at) !== undefined) break;
    if (wordAt(row, at) !== mark || has(row, at + 1, AUXILIARY | VERB)) {
      if (wordAt(row, at) === mark) break;
      continue;
    }
    const phrase = nounPhraseBefore(row, sentence.start, at - 1, names);
    if (phrase === undefined || isReduced(row, phrase.first, sentence)) continue;
    if (startsClause(row, sentence.start, phrase.first)) {
      nearest ??= phrase;
      if (wordAt(row, phrase.first - 1) !== mark || partAt(row, phrase.first - 2) !== undefined) found = phrase;
    }
    if (isPerson(row, phrase, names)) name ??= phrase;
  }
  const phrase = (nearest !== undefined && isPerson(row, nearest, names) ? nearest : found) ?? nearest ?? name;
  const named = inner !== undefined && isPerson(row, inner, names) && wordAt(row, inner.first - 1) === mark;
  return named && (phrase === undefined || (!isPerson(row, phrase, names) && phrase.last === inner.first - 2)) ? inner : phrase;
}

/** A participle that opens a reduced clause: "hosted by". */
function isReduced(row: Frame, atom: number, sentence: Span): boolean {
  return /[a-z]{2}(?:ed|ing)$/.test(wordAt(row, atom)) && (!isCapital(row, atom) || atom === sentence.start);
}

/** The subject that a participle or a second verb shares with what came before it in the sentence. */
function sharedSubject(row: Frame, sentence: Span, atom: number, names: Names, before: readonly Cue[]): NounPhrase | undefined {
  const last = before[before.length - 1];
  if (last?.subject !== undefined && last.order !== 'according') return last.subject;
  return mainSubject(row, sentence, atom > sentence.start ? atom : sentence.end, names);
}

/** The first noun phrase of the sentence, past what stands before its first comma where that opens with a preposition. */
export function mainSubject(row: Frame, sentence: Span, ceiling: number, names: Names): NounPhrase | undefined {
  let at = sentence.start;
  while (at < ceiling && (partAt(row, at) !== undefined || isPunctuation(row, at) || has(row, at, COORDINATOR))) at++;
  if (has(row, at, PREPOSITION | SUBORDINATOR | ADVERB | TIME) || /ing$/.test(wordAt(row, at))) {
    let comma = at;
    while (comma < ceiling && wordAt(row, comma) !== ',') comma++;
    if (comma + 1 < ceiling && !/ing$/.test(wordAt(row, comma + 1))) at = comma + 1;
    else at = pastOpening(row, at, ceiling, names);
  }
  const subject = nounPhraseAfter(row, at, ceiling, names, { titles: true });
  return subject && (named(row, sentence, subject, names) ?? subject);
}

/** The atom after a prepositional phrase that opens a sentence without a comma: "In the filing Ford also said". */
function pastOpening(row: Frame, at: number, ceiling: number, names: Names): number {
  const phrase = nounPhraseAfter(row, at + 1, ceiling, names, { titles: false });
  if (phrase === undefined) return at;
  let next = phrase.last + 1;
  while (next < ceiling && has(row, next, TIME | OBJECT)) next++;
  return next;
}

/** Whether a hearer stands after the cue. */
export function takesHearer(cue: Cue): boolean {
  return (cue.frames & HEARER) !== 0;
}

/** The absolute span of a cue. */
export function cueSpan(row: Frame, cue: Cue): Span {
  return { start: startOf(row, cue.first), end: endOf(row, cue.last) };
}

import type { Span } from '../types';
import type { Cue } from './cue';
import { endOf, has, isPause, partAt, verbAt, wordAt, type Frame } from './frame';
import { isAdjective, isNoun, isReducedPassive } from './lookalikes';
import { nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './noun-phrase';
import { antecedent, beforeAdverbials, beforeApposition, directSubject, invertedSubject, sharedSubject } from './subject';
import { CLAUSE, INVERTS, MARKED_ONLY, NAMING, type CueVerb } from './verbs';
import { ADVERB, AUXILIARY, BE, COORDINATOR, MODAL, NEGATION, RELATIVE } from './words';

/** The cue that a verb of saying makes where it stands, if it reports anything. */
export function verbCue(row: Frame, sentence: Span, atom: number, verb: CueVerb, before: readonly Cue[]): Cue | undefined {
  const chain = verbChain(row, sentence, atom);
  if (chain === undefined) return undefined;
  const { first, left, passive } = chain;
  if (passive) return agentCue(row, sentence, atom, verb);
  if (isAdjective(row, sentence, atom, first, left, verb) && row.names.endingAt(endOf(row, left)) === undefined) return undefined;
  if (isReducedPassive(row, atom, first, verb)) return verb.frames & NAMING ? agentCue(row, sentence, atom, verb) : undefined;
  if (verb.base === 'quote') return quotedCue(row, sentence, atom);
  const last = particleAfter(row, atom, verb);
  const base = { first: atom, last, frames: wordAt(row, last) === 'out' ? CLAUSE | INVERTS : verb.frames, verb };
  if (isNoun(row, sentence, atom, left, verb)) return undefined;
  if (verb.form === 'participle' && !has(row, left + 1, BE)) {
    const own = nounPhraseBefore(row, sentence.start, left);
    const listed = wordAt(row, own?.first === undefined ? -1 : own.first - 1);
    if (own !== undefined && (listed === 'with' || (listed === 'and' && before[before.length - 1]?.verb?.form === 'participle' && before[before.length - 1]?.order === 'before'))) return { ...base, subject: own, from: own.first - 1, to: base.last, order: 'before' };
    const subject = sharedSubject(row, sentence, atom, before);
    return { ...base, subject, from: atom, to: base.last, order: 'shared' };
  }
  if (has(row, left, RELATIVE) && left > sentence.start) {
    const subject = antecedent(row, sentence, left);
    return subject && { ...base, subject, from: left, to: base.last, order: 'before' };
  }
  const inverted = invertedSubject(row, sentence, first, base.last, verb);
  if (inverted !== undefined) return { ...base, subject: inverted, from: first, to: inverted.last, order: 'after' };
  const nameless = verb.frames & NAMING && namesNothing(row, base.last);
  const end = beforeAdverbials(row, sentence, left);
  const direct = directSubject(row, sentence, nounPhraseBefore(row, sentence.start, end));
  if (direct !== undefined) {
    if (verb.form === 'base' && first === atom && isThirdPerson(row, direct)) return undefined;
    if (nameless && !isObjectBefore(row, sentence, direct)) return undefined;
    return { ...base, subject: direct, from: direct.first, to: base.last, order: 'before' };
  }
  if (nameless) return undefined;
  if (isPause(row, end)) {
    const subject = beforeApposition(row, sentence, end) ?? sharedSubject(row, sentence, atom, before);
    return subject && { ...base, subject, from: subject.first, to: base.last, order: 'before' };
  }
  if (verb.form === 'base') return undefined;
  const subject = sharedSubject(row, sentence, atom, before);
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
    let left = on - 1;
    while (left >= sentence.start && has(row, left, ADVERB | AUXILIARY)) left--;
    return { first: on, left, passive };
  }
  return blocked ? undefined : { first: at + 1, left: at, passive };
}

/** How many atoms after a passive its agent is looked for. */
const AGENT_REACH = 16;

/** "was described by Ruiz as “absurd”", "was described as “absurd” by Ruiz". */
function agentCue(row: Frame, sentence: Span, atom: number, verb: CueVerb): Cue | undefined {
  for (let at = atom + 1; at < sentence.end && at < atom + AGENT_REACH; at++) {
    if (wordAt(row, at) !== 'by') continue;
    const subject = nounPhraseAfter(row, at + 1, sentence.end, { titles: true });
    return subject && { first: atom, last: atom, frames: (verb.frames & ~CLAUSE) | MARKED_ONLY, verb, subject, from: atom, to: atom, order: 'agent' };
  }
  return undefined;
}

/** "the agency quoted Ruiz as saying". */
function quotedCue(row: Frame, sentence: Span, atom: number): Cue | undefined {
  const subject = nounPhraseAfter(row, atom + 1, sentence.end, { titles: true });
  if (subject === undefined) return undefined;
  let at = subject.last + 1;
  while (at < sentence.end && wordAt(row, at) !== 'as') at++;
  if (verbAt(row, at + 1)?.form !== 'participle') return undefined;
  const quoting = nounPhraseBefore(row, sentence.start, atom - 1);
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

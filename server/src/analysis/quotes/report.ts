import type { Span } from '../types';
import type { Cue } from './cue';
import { has, isCapital, isPunctuation, partAt, startOf, verbAt, wordAt, type Frame } from './frame';
import { nounPhraseAfter } from './noun-phrase';
import { FREE, INFINITIVE, STRICT } from './verbs';
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, SUBORDINATOR, TIME, VERB } from './words';

/** What follows "said" is a clause even without a verb that is known, unless it is as short as "a prayer". */
const LONG_OBJECT = 6;

/** Whether a reported clause starts here; verbs that also take things need "that", or a subject with a verb. */
export function startsReport(row: Frame, sentence: Span, at: number, cue: Cue): boolean {
  const word = wordAt(row, at);
  if (word === 'that') return true;
  if (word === 'to') return (cue.frames & INFINITIVE) !== 0 && !isPunctuation(row, at + 1);
  if (word === 'if' || word === 'whether' || word === 'how' || word === 'why' || word === 'what') return true;
  if (word === 'for' || (has(row, at, SUBORDINATOR) && /[a-z]{2}ing$/.test(wordAt(row, at + 1)))) return false;
  if (has(row, at, PREPOSITION) && !has(row, at, SUBORDINATOR)) return hasSubjectAndVerb(row, at + 1, sentence);
  if (has(row, at, COORDINATOR) || isPunctuation(row, at)) return false;
  if (has(row, at, PRONOUN) && !has(row, at, DETERMINER)) return true;
  if (cue.frames & FREE) return hasFiniteVerb(row, at, sentence.end) || sentence.end - at > LONG_OBJECT;
  if (!(cue.frames & STRICT)) return hasFiniteVerb(row, at + 1, endOfOpening(row, at, sentence));
  return hasSubjectAndVerb(row, at, sentence);
}

/** Where the main clause that starts at `from` could end at the earliest: its first comma or subordinate clause. */
function endOfOpening(row: Frame, from: number, sentence: Span): number {
  for (let at = from + 1; at < sentence.end; at++) {
    if (wordAt(row, at) === ',' || (has(row, at, SUBORDINATOR) && !has(row, at, PREPOSITION | DETERMINER | ADVERB))) return at;
  }
  return sentence.end;
}

/** A subject with its verb right after it, past what is attached to the subject. */
export function hasSubjectAndVerb(row: Frame, from: number, sentence: Span): boolean {
  if (has(row, from, PRONOUN) && !has(row, from, DETERMINER) && wordAt(row, from) !== 'one') return true;
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const phrase = nounPhraseAfter(row, at, sentence.end, { titles: true, open: true });
    if (phrase === undefined && steps === 0) return /ing$/.test(wordAt(row, at)) || wordAt(row, at) === 'there';
    at = phrase === undefined ? at : phrase.last + 1;
    while (has(row, at, ADVERB)) at++;
    if (isFiniteVerb(row, at) || partAt(row, at) !== undefined) return true;
    if (!has(row, at, PREPOSITION | COORDINATOR | TIME) || has(row, at, SUBORDINATOR)) return false;
    at++;
  }
  return false;
}

export function hasFiniteVerb(row: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isAuxiliaryOrVerb(row, at) || (/[a-z]{2}ed$/.test(wordAt(row, at)) && !has(row, at - 1, DETERMINER | POSSESSIVE | PREPOSITION))) return true;
    if (partAt(row, at) !== undefined && !has(row, at - 1, DETERMINER | POSSESSIVE | PREPOSITION)) return true;
  }
  return false;
}

function isAuxiliaryOrVerb(row: Frame, at: number): boolean {
  return has(row, at, AUXILIARY | VERB) && !(has(row, at, TIME) && isCapital(row, at));
}

export function isFiniteVerb(row: Frame, atom: number): boolean {
  if (isAuxiliaryOrVerb(row, atom)) return true;
  if (isCapital(row, atom) || row.names.startingAt(startOf(row, atom)) !== undefined) return false;
  const verb = verbAt(row, atom);
  return verb !== undefined ? verb.form === 'past' || verb.form === 'present' : /[a-z]{3}ed$/.test(wordAt(row, atom));
}

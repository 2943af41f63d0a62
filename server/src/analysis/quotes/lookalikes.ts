import type { Span } from '../types';
import { has, isCapital, isPause, isPunctuation, partAt, wordAt, type Frame } from './frame';
import { MARKED_ONLY, NOUN, type CueVerb } from './verbs';
import { DETERMINER, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from './words';

/** A word that is a verb as well as a noun is a verb only with a subject before it and words said after it. */
export function isNoun(row: Frame, sentence: Span, atom: number, left: number, verb: CueVerb): boolean {
  if (!(verb.frames & NOUN) || verb.form === 'past' || verb.form === 'participle') return false;
  if (has(row, left, DETERMINER | PREPOSITION | POSSESSIVE) && !has(row, left, PRONOUN) || /^['’]s?$/.test(wordAt(row, left))) return true;
  if (left < sentence.start) return true;
  if (partAt(row, left) !== undefined || (isPause(row, left) && partAt(row, left - 1) !== undefined)) return false;
  const next = atom + 1;
  if (partAt(row, next) !== undefined || wordAt(row, next) === 'that' || (isPunctuation(row, next) && partAt(row, next + 1) !== undefined)) return false;
  if (verb.frames & MARKED_ONLY) return !(has(row, left, PRONOUN) || isCapital(row, left));
  if (next >= sentence.end || isPunctuation(row, next)) return false;
  if (verb.form === 'base' && /[a-z]s$/.test(wordAt(row, left))) return false;
  return !(has(row, next, PRONOUN | DETERMINER | OBJECT | POSSESSIVE | NUMBER) || wordAt(row, next) === 'only' || isCapital(row, next) || has(row, left, PRONOUN));
}

/** A participle that describes the noun after it: "an estimated 40", "the alleged fraud", "Reported cases". */
export function isAdjective(row: Frame, sentence: Span, atom: number, first: number, left: number, verb: CueVerb): boolean {
  if (first !== atom || (verb.form !== 'past' && verb.form !== 'participle')) return false;
  if (verb.form === 'past' && left < sentence.start) return partAt(row, atom - 1) === undefined;
  if (isCapital(row, left) && left > sentence.start) return false;
  return (has(row, left, DETERMINER | POSSESSIVE) && !has(row, left, PRONOUN | RELATIVE)) || /^['’]s?$/.test(wordAt(row, left)) || (verb.form === 'past' && has(row, left, PREPOSITION) && !has(row, left, SUBORDINATOR));
}

/** A participle that describes the noun before it: "a memo posted online by Ruiz". */
export function isReducedPassive(row: Frame, atom: number, first: number, verb: CueVerb): boolean {
  if (verb.form !== 'past' || first !== atom) return false;
  return wordAt(row, atom + 1) === 'by' || (wordAt(row, atom + 2) === 'by' && partAt(row, atom + 1) === undefined);
}

import type { Span } from '../types';
import { classesAt, endOf, has, isCapital, isPause, isPunctuation, partAt, wordAt, type Frame } from './frame';
import { MARKED_ONLY, NOUN, type CueVerb } from './verbs';
import { COORDINATOR, DETERMINER, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from './words';

/** What a noun like "state" or "report" stands before as a part of its name: "state media", "the claims court". */
const HEADS = new Set(('media news newspaper newspapers tv television radio broadcaster broadcasters agency agencies department departments secretary secretaries minister ministers ministry official officials ' +
  'government governments police court courts senator senators office card cards book books line lines centre center').split(' '));

/** A word that is a verb as well as a noun is a verb only with a subject before it and words said after it. */
export function isNoun(row: Frame, sentence: Span, atom: number, left: number, verb: CueVerb): boolean {
  if (!(verb.frames & NOUN) || verb.form === 'past' || verb.form === 'participle') return false;
  if (verb.base === 'state' && verb.form === 'base' && isPlace(row, left) && (atom + 1 >= sentence.end || isPunctuation(row, atom + 1))) return true;
  if (HEADS.has(wordAt(row, atom + 1)) || isSuperlative(row, left) || (verb.form === 'base' && isSingular(row, sentence, left))) return true;
  if (has(row, left, DETERMINER | PREPOSITION | POSSESSIVE) && !has(row, left, PRONOUN) || /^['’]s?$/.test(wordAt(row, left))) return true;
  if (left < sentence.start) return true;
  if (partAt(row, left) !== undefined || (isPause(row, left) && partAt(row, left - 1) !== undefined)) return false;
  const next = atom + 1;
  if (partAt(row, next) !== undefined || wordAt(row, next) === 'that' || (isPunctuation(row, next) && partAt(row, next + 1) !== undefined)) return false;
  if (verb.frames & MARKED_ONLY) return !(has(row, left, PRONOUN) || isCapital(row, left));
  if (next >= sentence.end || isPunctuation(row, next)) return false;
  if (verb.form === 'base' && isPlural(row, left)) return false;
  return !(has(row, next, PRONOUN | DETERMINER | OBJECT | POSSESSIVE | NUMBER) || wordAt(row, next) === 'only' || isCapital(row, next) || has(row, left, PRONOUN));
}

function isPlace(row: Frame, atom: number): boolean {
  const label = row.names.endingAt(endOf(row, atom))?.label;
  return label === 'GPE' || label === 'LOC';
}

/** Plurals without an s. */
const PLURALS = new Set('people police men women children media others staff public'.split(' '));

/** A plain noun in the plural; a name that ends in s may be anything. */
function isPlural(row: Frame, atom: number): boolean {
  const word = wordAt(row, atom);
  return PLURALS.has(word) || (/[a-z][^s]s$/.test(word) && row.names.endingAt(endOf(row, atom)) === undefined);
}

/** "the largest promise", "the first report". */
function isSuperlative(row: Frame, atom: number): boolean {
  return has(row, atom - 1, DETERMINER | POSSESSIVE) && /^(?:[a-z]{2,}est|most|best|worst|first|second|third|last|latest|only|next|same)$/.test(wordAt(row, atom)) && !/^(?:rest|west|east|guest|forest)$/.test(wordAt(row, atom));
}

/** A noun phrase in the singular from its article on, which no verb without an s agrees with: "the official report", "a big claim". */
function isSingular(row: Frame, sentence: Span, last: number): boolean {
  let at = last;
  while (at > sentence.start && (row.atoms[at] ?? -1) >= 0 && classesAt(row, at) === 0) at--;
  if (at === last || isPlural(row, last) || !/^(?:the|a|an|this|each|every)$/.test(wordAt(row, at))) return false;
  return at === sentence.start || !has(row, at - 1, PREPOSITION | COORDINATOR);
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

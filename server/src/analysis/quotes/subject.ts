import type { Span } from '../types';
import type { Cue } from './cue';
import { endOf, has, isCapital, isPause, isPunctuation, partAt, startOf, wordAt, type Frame } from './frame';
import { nounPhraseAfter, nounPhraseBefore, startsClause, type NounPhrase } from './noun-phrase';
import { INVERTS, type CueVerb } from './verbs';
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME, VERB } from './words';

/** A phrase that can be a subject; of one that a preposition governs, the name at its end: "With the deal Salora said". */
export function directSubject(row: Frame, sentence: Span, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (phrase === undefined || !isGoverned(row, sentence, phrase)) return phrase;
  const name = row.names.endingAt(endOf(row, phrase.last));
  if (name === undefined || name.start <= startOf(row, phrase.first)) return undefined;
  let first = phrase.last;
  while (first > phrase.first && startOf(row, first) > name.start) first--;
  return isCapital(row, first - 1) || isPunctuation(row, first - 1) ? undefined : { first, last: phrase.last };
}

/** Whether a preposition governs the phrase, so that it is no subject. */
function isGoverned(row: Frame, sentence: Span, phrase: NounPhrase): boolean {
  return phrase.first > sentence.start && has(row, phrase.first - 1, PREPOSITION) && !has(row, phrase.first - 1, SUBORDINATOR);
}

/** The atom before "on Sunday", "last week" and the like that end at `left`. */
export function beforeAdverbials(row: Frame, sentence: Span, left: number): number {
  let at = left;
  while (at > sentence.start && has(row, at, TIME | NUMBER) && !isCapital(row, at - 1)) at--;
  if (at === left) return left;
  if (has(row, at, PREPOSITION) || /^(?:last|this|early|late|earlier|next)$/.test(wordAt(row, at))) at--;
  return at >= sentence.start ? at : left;
}

/** The subject after a verb that words stand before: "…, said Ms Ortiz". */
export function invertedSubject(row: Frame, sentence: Span, first: number, last: number, verb: CueVerb): NounPhrase | undefined {
  if (!(verb.frames & INVERTS) || verb.form === 'base' && has(row, first, AUXILIARY)) return undefined;
  const pause = isPause(row, first - 1);
  const spoken = partAt(row, pause ? first - 2 : first - 1) !== undefined;
  if (!spoken && !(pause && first > sentence.start)) return undefined;
  const subject = nounPhraseAfter(row, last + 1, sentence.end, { titles: true });
  if (subject === undefined) return undefined;
  const next = subject.last + 1;
  const closed = next >= sentence.end || isPunctuation(row, next) || has(row, next, PREPOSITION | TIME | RELATIVE | COORDINATOR | ADVERB);
  const byName = row.names.endingAt(endOf(row, subject.last)) !== undefined;
  if (!spoken && (!closed || (has(row, subject.first, PRONOUN) && !has(row, subject.first, DETERMINER)) || (!byName && beforeApposition(row, sentence, first - 1) !== undefined))) return undefined;
  if (has(row, next, AUXILIARY | VERB)) return undefined;
  return named(row, sentence, subject) ?? subject;
}

/** The name that follows a description: "his father, Omar Said", "the operator, Larne Rail". */
export function named(row: Frame, sentence: Span, description: NounPhrase): NounPhrase | undefined {
  if (wordAt(row, description.last + 1) !== ',' || row.names.endingAt(endOf(row, description.last)) !== undefined) return undefined;
  const name = nounPhraseAfter(row, description.last + 2, sentence.end, { titles: true });
  if (name === undefined || !(isPerson(row, name) || isOrganisation(row, name))) return undefined;
  const next = name.last + 1;
  return next >= sentence.end || isPunctuation(row, next) || partAt(row, next) !== undefined || has(row, next, PREPOSITION) ? name : undefined;
}

/** The noun phrase that a relative clause, opened by the pronoun at `relative`, belongs to. */
export function antecedent(row: Frame, sentence: Span, relative: number): NounPhrase | undefined {
  const comma = wordAt(row, relative - 1) === ',';
  const nearest = nounPhraseBefore(row, sentence.start, comma ? relative - 2 : relative - 1);
  if (!comma || wordAt(row, relative) !== 'who' || (nearest !== undefined && isPerson(row, nearest))) return nearest;
  return beforeApposition(row, sentence, relative - 1) ?? nearest;
}

/**
 * The noun phrase that an apposition or relative clause, closed by the comma at `comma`, belongs to; where the apposition
 * is the name of what stands before it ("the mayor, Ana Ruiz,"), that name.
 */
export function beforeApposition(row: Frame, sentence: Span, comma: number): NounPhrase | undefined {
  const mark = wordAt(row, comma);
  const inner = nounPhraseBefore(row, sentence.start, comma - 1);
  let nearest: NounPhrase | undefined;
  let name: NounPhrase | undefined;
  let found: NounPhrase | undefined;
  for (let at = comma - 1; at > sentence.start && found === undefined; at--) {
    if (partAt(row, at) !== undefined) break;
    if (wordAt(row, at) !== mark || has(row, at + 1, AUXILIARY | VERB)) {
      if (wordAt(row, at) === mark) break;
      continue;
    }
    const phrase = nounPhraseBefore(row, sentence.start, at - 1);
    if (phrase === undefined || isReduced(row, phrase.first, sentence)) continue;
    if (startsClause(row, sentence.start, phrase.first)) {
      nearest ??= phrase;
      if (wordAt(row, phrase.first - 1) !== mark || partAt(row, phrase.first - 2) !== undefined) found = phrase;
    }
    if (isPerson(row, phrase)) name ??= phrase;
  }
  const phrase = (nearest !== undefined && isPerson(row, nearest) ? nearest : found) ?? nearest ?? name;
  if (inner === undefined || wordAt(row, inner.first - 1) !== mark) return phrase;
  const describes = phrase === undefined || (!isPerson(row, phrase) && phrase.last === inner.first - 2);
  const named = isPerson(row, inner) || (phrase !== undefined && has(row, phrase.first, DETERMINER | POSSESSIVE) && row.names.endingAt(endOf(row, phrase.last)) === undefined && isOrganisation(row, inner));
  return named && describes ? inner : phrase;
}

/** Whether a phrase is the name of an organisation and nothing else. */
function isOrganisation(row: Frame, phrase: NounPhrase): boolean {
  const name = row.names.endingAt(endOf(row, phrase.last));
  return name?.label === 'ORG' && name.start === startOf(row, phrase.first);
}

function isPerson(row: Frame, phrase: NounPhrase): boolean {
  return row.names.endingAt(endOf(row, phrase.last))?.label === 'PERSON';
}

/** A participle that opens a reduced clause: "hosted by". */
function isReduced(row: Frame, atom: number, sentence: Span): boolean {
  return /[a-z]{2}(?:ed|ing)$/.test(wordAt(row, atom)) && (!isCapital(row, atom) || atom === sentence.start);
}

/** The subject that a participle or a second verb shares with what came before it in the sentence. */
export function sharedSubject(row: Frame, sentence: Span, atom: number, before: readonly Cue[]): NounPhrase | undefined {
  const last = before[before.length - 1];
  if (last?.subject !== undefined && last.order !== 'according') return last.subject;
  return mainSubject(row, sentence, atom > sentence.start ? atom : sentence.end);
}

/** The first noun phrase of the sentence, past what stands before its first comma where that opens with a preposition. */
export function mainSubject(row: Frame, sentence: Span, ceiling: number): NounPhrase | undefined {
  let at = sentence.start;
  while (at < ceiling && (partAt(row, at) !== undefined || isPunctuation(row, at) || has(row, at, COORDINATOR))) at++;
  if (has(row, at, PREPOSITION | SUBORDINATOR | ADVERB | TIME) || /ing$/.test(wordAt(row, at))) {
    let comma = at;
    while (comma < ceiling && wordAt(row, comma) !== ',') comma++;
    if (comma + 1 < ceiling && !/ing$/.test(wordAt(row, comma + 1))) at = comma + 1;
    else at = pastOpening(row, at, ceiling);
  }
  const subject = nounPhraseAfter(row, at, ceiling, { titles: true });
  return subject && (named(row, sentence, subject) ?? subject);
}

/** The atom after what opens a sentence without a comma: "In the filing Ford also said", "On Monday Ford said". */
function pastOpening(row: Frame, at: number, ceiling: number): number {
  const phrase = nounPhraseAfter(row, at + 1, ceiling, { titles: false });
  let next = phrase !== undefined ? phrase.last + 1 : has(row, at, TIME | ADVERB) || has(row, at + 1, TIME) ? at + 1 : at;
  while (next < ceiling && has(row, next, TIME | OBJECT)) next++;
  return next;
}

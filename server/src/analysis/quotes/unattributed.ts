import type { Span } from '../types';
import type { Attribution } from './attribution';
import { has, isPunctuation, partAt, wordAt, type Frame } from './frame';
import { nounPhraseAfter } from './noun-phrase';
import { isPronoun } from './pronouns';
import { hasFiniteVerb } from './report';
import { sourceOf, type Source } from './speaker';
import { mainSubject } from './subject';
import { ADVERB, COORDINATOR, PUNCTUATION, TIME } from './words';

/** Whether the text in marks at `atom` goes on with what the attribution before it broke: "“…,” she said. “…”" */
export function continues(row: Frame, atom: number, before: Attribution): boolean {
  if (before.clause !== undefined || ![...before.spoken.values()].some((spoken) => spoken.rule === 'quotes/before-cue')) return false;
  const first = row.sentenceOf[before.cue.to] ?? 0;
  const here = row.sentenceOf[atom];
  if (here === first) return /^[,:;.]$/.test(wordAt(row, atom - 1));
  if (here !== first + 1 || row.sentences[here]?.start !== atom) return false;
  for (let between = before.cue.to + 1; between < atom; between++) if (partAt(row, between) !== undefined) return false;
  return true;
}

/** Whether the text in marks is all of its sentence. */
export function standsAlone(row: Frame, atom: number): boolean {
  const sentence = sentenceAt(row, atom);
  if (sentence?.start !== atom) return false;
  for (let at = atom + 1; at < sentence.end; at++) if (!isPunctuation(row, at)) return false;
  return true;
}

/** Who leads to the text in marks with a colon: the subject of the sentence, or all that stands before the colon. */
export function herald(row: Frame, atom: number): Source | undefined {
  const sentence = sentenceAt(row, atom);
  if (sentence === undefined || sentence.start === atom || wordAt(row, atom - 1) !== ':') return undefined;
  const subject = mainSubject(row, sentence, atom - 1);
  if (subject === undefined) return undefined;
  const source = sourceOf(row, subject);
  if (!isBare(source) || subject.last === atom - 2 || hasFiniteVerb(row, subject.last + 1, atom - 1)) return source;
  let at = sentence.start;
  while (has(row, at, ADVERB | TIME | COORDINATOR)) at++;
  const first = nounPhraseAfter(row, at, atom - 1, { titles: true });
  const named = first && sourceOf(row, first);
  return named === undefined || isBare(named) ? undefined : named;
}

/** A word that is neither name nor pronoun: "more" in "Then, more seriously:". */
function isBare({ name, pronoun }: Source): boolean {
  return name === undefined && pronoun !== undefined && !isPronoun(pronoun);
}

/** Whether only when and how lead to the text in marks with a colon: "Then, more seriously:", so that who spoke last goes on. */
export function isLedToByAdverbs(row: Frame, atom: number): boolean {
  const sentence = sentenceAt(row, atom);
  if (sentence === undefined || sentence.start === atom || wordAt(row, atom - 1) !== ':') return false;
  for (let at = sentence.start; at < atom - 1; at++) {
    if (partAt(row, at) !== undefined || !(has(row, at, ADVERB | TIME | PUNCTUATION | COORDINATOR) || /^(?:more|less)$/.test(wordAt(row, at)))) return false;
  }
  return true;
}

/** Who is named behind a colon, and the atom of the colon. */
export interface Credit {
  readonly colon: number;
  readonly source: Source;
}

/** Who is named behind a colon at the end of a headline: "“…”: minister", "…: KCNA". */
export function credit(row: Frame): Credit | undefined {
  const sentence = row.sentences[0];
  if (sentence === undefined || row.sentences.length > 1) return undefined;
  for (let colon = sentence.end - 2; colon > sentence.start && colon >= sentence.end - CREDIT; colon--) {
    if (wordAt(row, colon) !== ':') continue;
    const phrase = nounPhraseAfter(row, colon + 1, sentence.end, { titles: true });
    return phrase !== undefined && phrase.last === sentence.end - 1 ? { colon, source: sourceOf(row, phrase) } : undefined;
  }
  return undefined;
}

/** The most atoms that a credit with its colon has. */
const CREDIT = 6;

/** The person that the sentence before the one at `atom` is about, where it holds no speech itself. */
export function subjectBefore(row: Frame, atom: number): Source | undefined {
  const sentence = row.sentences[(row.sentenceOf[atom] ?? 0) - 1];
  if (sentence === undefined) return undefined;
  for (let at = sentence.start; at < sentence.end; at++) if (partAt(row, at) !== undefined) return undefined;
  const subject = mainSubject(row, sentence, sentence.end);
  const source = subject && sourceOf(row, subject);
  return source?.name?.label === 'PERSON' || source?.pronoun === 'he' || source?.pronoun === 'she' ? source : undefined;
}

const TERM_WORDS = new Set('named titled entitled nicknamed word phrase term slogan nickname motto'.split(' '));

/** Whether the words before marks make them a name or a word: "the term “X”", "the so-called “X”". */
export function introducesTerm(row: Frame, atom: number): boolean {
  const before = wordAt(row, atom - 1);
  return TERM_WORDS.has(before) || (before === 'called' && wordAt(row, atom - 3) === 'so');
}

/** Whether a name of a work starts right behind the opening mark: "the film “Blue Days”". */
export function isNamedWork(row: Frame, atom: number): boolean {
  const part = partAt(row, atom);
  const first = part?.opens === true ? row.reading.tokens[part.firstToken + 1] : undefined;
  return first !== undefined && row.names.startingAt(first.start)?.label === 'WORK_OF_ART';
}

function sentenceAt(row: Frame, atom: number): Span | undefined {
  return row.sentences[row.sentenceOf[atom] ?? -1];
}

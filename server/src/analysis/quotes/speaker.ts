import type { Span, SpeakerClass } from '../types';
import { isAnonymous } from './anonymity';
import { endOf, has, isCapital, spanOf, startOf, wordAt, type Frame } from './frame';
import { genderOf, type Gender } from './gender';
import type { LocalName } from './names';
import type { NounPhrase } from './noun-phrase';
import { isPronoun } from './pronouns';
import { classOfPhrase } from './source-class';
import { PREPOSITION } from './words';

/** Whom a phrase names, before it is known who a pronoun is; its span lies in the paragraph. */
export interface Source extends Span {
  readonly name?: LocalName;
  readonly text: string;
  /** The pronoun in lower case, where it is one. */
  readonly pronoun?: string;
  /** What it calls somebody named before, in lower case: "minister" of "the minister". */
  readonly role?: string;
  /** What its own words say of it, where it is no name. */
  readonly own?: OwnWords;
}

/** What a phrase says of whom it speaks, whoever that is. */
export interface OwnWords {
  readonly class: SpeakerClass;
  readonly gender: Gender | undefined;
  /** Whether it stands for a speaker without describing one. */
  readonly isPronoun: boolean;
  /** Whether the words say that it would not be named. */
  readonly anonymous: true | undefined;
}

const TITLES = new Set(('mr mrs ms miss dr prof professor sir dame lord lady president minister secretary senator governor mayor judge justice general colonel captain major sergeant lieutenant admiral chief ' +
  'prime vice deputy foreign defence defense interior finance health king queen prince princess pope bishop archbishop cardinal rev reverend father rabbi imam sheikh ambassador chancellor premier director ' +
  'representative rep sen gov gen col capt lt sgt coach sheriff attorney commissioner chairman chairwoman speaker detective officer congressman congresswoman').split(' '));

/** What a noun phrase names: its head's name without title, else the pronoun, else the whole phrase. */
export function sourceOf(row: Frame, phrase: NounPhrase): Source {
  const source = namedBy(row, phrase);
  if (source.name !== undefined) return source;
  const { text, pronoun } = source;
  const gender = pronoun === undefined ? genderOf(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) : undefined;
  return { ...source, own: { class: classOfPhrase(text), gender, isPronoun: pronoun !== undefined && isPronoun(pronoun), anonymous: isAnonymous(row, phrase) || undefined } };
}

function namedBy(row: Frame, phrase: NounPhrase): Source {
  const whole = spanOf(row, phrase.first, phrase.last);
  if (phrase.first === phrase.last && row.names.endingAt(whole.end) === undefined && !isCapitalName(row, phrase.first)) {
    return sourceAt(row, whole, { pronoun: wordAt(row, phrase.first) });
  }
  const head = headEnd(row, phrase);
  const name = row.names.endingAt(endOf(row, head));
  if (name !== undefined && name.start >= whole.start) {
    return head === phrase.last || name.label !== 'NORP' ? sourceAt(row, name, { name }) : nameless(row, whole);
  }
  const opensSentence = head < phrase.last && row.sentences[row.sentenceOf[head] ?? 0]?.start === head;
  return nameless(row, (opensSentence ? undefined : capitalName(row, phrase.first, head)) ?? spanOf(row, phrase.first, shortEnd(row, phrase)));
}

/** The most words of a phrase that calls somebody by their role. */
const ROLE = 4;

function nameless(row: Frame, span: Span): Source {
  const words = row.reading.text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  const isRole = (words[0] === 'the' || words[0] === 'this') && words.length <= ROLE;
  return sourceAt(row, span, { role: isRole ? words[words.length - 1] : undefined });
}

function sourceAt(row: Frame, { start, end }: Span, { name, pronoun, role }: Pick<Source, 'name' | 'pronoun' | 'role'>): Source {
  return { start, end, name, text: row.reading.text.slice(start, end), pronoun, role, own: undefined };
}

/** The last atom of a phrase without name, as short as it can stand: "an official" of "an official in the ministry". */
function shortEnd(row: Frame, phrase: NounPhrase): number {
  for (let at = phrase.first + 1; at <= phrase.last; at++) if (/^(?:from|in|at|on|with|about|against|between)$/.test(wordAt(row, at))) return at - 1;
  return phrase.last;
}

function isCapitalName(row: Frame, atom: number): boolean {
  return isCapital(row, atom) && !/^(?:he|she|they|it|we|i|you|others|some|many)$/.test(wordAt(row, atom));
}

/** The last atom of the head: before the first preposition outside a name, or before a bracket that repeats it in short form. */
function headEnd(row: Frame, phrase: NounPhrase): number {
  const byName = row.names.endingAt(endOf(row, phrase.last))?.label === 'PERSON';
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    if (wordAt(row, at) === '(') return at - 1;
    if (!has(row, at, PREPOSITION) || insideName(row, phrase, at)) continue;
    if (byName && !row.names.endingAt(endOf(row, at - 1)) && !/^(?:of|for|to|by)$/.test(wordAt(row, at))) continue;
    return at - 1;
  }
  return phrase.last;
}

/** Whether a preposition stands inside a name, or joins two capitalised words that may be one name: "University of Oslo". */
function insideName(row: Frame, phrase: NounPhrase, at: number): boolean {
  if (row.names.endingAt(endOf(row, at - 1)) !== undefined) return false;
  for (let first = at - 1; first >= phrase.first; first--) {
    const mention = row.names.startingAt(startOf(row, first));
    if (mention !== undefined) return mention.end > startOf(row, at);
  }
  const opensSentence = row.sentences[row.sentenceOf[at] ?? 0]?.start === at - 1;
  return !opensSentence && isCapital(row, at - 1) && isCapital(row, at + 1);
}

/** The run of capitalised words that ends the head, without titles; for texts whose names nobody has tagged. */
function capitalName(row: Frame, first: number, last: number): Span | undefined {
  let start = last + 1;
  while (start > first && (isCapital(row, start - 1) || /^[-.]$/.test(wordAt(row, start - 1)))) start--;
  while (start < last && (TITLES.has(wordAt(row, start)) || wordAt(row, start) === '.')) start++;
  return start <= last && !TITLES.has(wordAt(row, last)) ? { start: startOf(row, start), end: endOf(row, last) } : undefined;
}

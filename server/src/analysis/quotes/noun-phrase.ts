import { classesAt, endOf, has, isCapital, isPunctuation, partAt, startOf, verbAt, wordAt, type Frame } from './frame';
import { NOUN } from './verbs';
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, NEGATION, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, PUNCTUATION, RELATIVE, SUBORDINATOR, TIME, VERB } from './words';

/** A noun phrase as a range of atoms, both ends inclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

const SUBJECT_PRONOUNS = new Set('he she they it we i you one everyone everybody nobody someone somebody some others many both another most'.split(' '));
const CLOSES_PHRASE = AUXILIARY | VERB | SUBORDINATOR | RELATIVE | NEGATION | PRONOUN | OBJECT;
/** Marks that stand inside names and compounds. */
const INNER = new Set(['-', '‑', '–', '&', '/', '%', '$', '£', '€', '#', '+', "'", '’', "'s", '’s']);
/** What a phrase may be attached to with a preposition: "a spokesman for the ministry". */
const ATTACHING = new Set('of for in at from with on to behind between near against by about'.split(' '));

/** The noun phrase that ends with the atom `last` and starts no earlier than `floor`. */
export function nounPhraseBefore(row: Frame, floor: number, last: number): NounPhrase | undefined {
  if (last < floor) return undefined;
  if (SUBJECT_PRONOUNS.has(wordAt(row, last)) && row.names.endingAt(endOf(row, last)) === undefined) return { first: last, last };
  let first = last + 1;
  let whole = false;
  let firm: number | undefined;
  let at = last;
  while (at >= floor) {
    const step = stepLeft(row, floor, at);
    if (step !== undefined) {
      whole ||= row.names.endingAt(endOf(row, at)) !== undefined || !has(row, at, DETERMINER | POSSESSIVE | PUNCTUATION) || (at === last && isCapital(row, at));
      first = step;
      at = step - 1;
      if (isDeterminer(row, first) && row.names.startingAt(startOf(row, first)) === undefined && first < last) {
        if (!attaches(row, floor, at)) break;
        firm ??= first;
        at--;
      }
    } else if (whole && first <= last && attaches(row, floor, at)) {
      if (wordAt(row, at) !== 'of') firm ??= first;
      at--;
    } else {
      break;
    }
  }
  if (!whole) return undefined;
  if (firm !== undefined && !startsClause(row, floor, first)) first = firm;
  return { first, last };
}

/** The first atom of the word or name that ends at `at`, if a noun phrase can go on over it to the left. */
function stepLeft(row: Frame, floor: number, at: number): number | undefined {
  const mention = row.names.endingAt(endOf(row, at));
  if (mention !== undefined) {
    let first = at;
    while (first > floor && startOf(row, first) > mention.start) first--;
    return first;
  }
  if (partAt(row, at) !== undefined || wordAt(row, at) === 'according') return undefined;
  const classes = classesAt(row, at);
  if (classes & PUNCTUATION) return stepOverMark(row, floor, at);
  if (INNER.has(wordAt(row, at))) return at;
  if (classes & (DETERMINER | POSSESSIVE) && !(classes & SUBORDINATOR)) return at;
  if (classes & TIME && !(isCapital(row, at) && /^['’]s$/.test(wordAt(row, at + 1)))) return undefined;
  if (classes & NUMBER && isCapital(row, at + 1)) return undefined;
  if (classes & (CLOSES_PHRASE | PREPOSITION | COORDINATOR | ADVERB)) return isCapital(row, at) && isCapital(row, at + 1) && at > floor && !(classes & PREPOSITION) ? at : undefined;
  const verb = verbAt(row, at);
  if (verb !== undefined && !isCapital(row, at) && !(verb.frames & NOUN && verb.form !== 'past')) return undefined;
  return at;
}

function stepOverMark(row: Frame, floor: number, at: number): number | undefined {
  const mark = wordAt(row, at);
  if (INNER.has(mark)) return at;
  if (mark === ')') {
    for (let open = at - 1; open > floor && open > at - 8; open--) if (wordAt(row, open) === '(') return open;
    return undefined;
  }
  return mark === '.' && isCapital(row, at - 1) && (isCapital(row, at + 1) || has(row, at + 1, NUMBER)) && startOf(row, at) === endOf(row, at - 1) ? at : undefined;
}

/** Whether a preposition or "and" at `at` ties what follows to a noun before it. */
function attaches(row: Frame, floor: number, at: number): boolean {
  if (at <= floor || !(ATTACHING.has(wordAt(row, at)) || wordAt(row, at) === 'and')) return false;
  return !isPunctuation(row, at - 1) && partAt(row, at - 1) === undefined && !has(row, at - 1, CLOSES_PHRASE | PREPOSITION | COORDINATOR | ADVERB | TIME) && (verbAt(row, at - 1)?.frames ?? NOUN) >= 0 && !isPlainVerb(row, at - 1);
}

function isPlainVerb(row: Frame, atom: number): boolean {
  const verb = verbAt(row, atom);
  return verb !== undefined && !(verb.frames & NOUN && verb.form !== 'past') && !isCapital(row, atom);
}

function isDeterminer(row: Frame, atom: number): boolean {
  return has(row, atom, DETERMINER | POSSESSIVE) && !INNER.has(wordAt(row, atom));
}

/** Whether a clause can start at an atom: it stands first, or after a mark, a conjunction or speech. */
export function startsClause(row: Frame, floor: number, atom: number): boolean {
  if (atom <= floor) return true;
  return isPunctuation(row, atom - 1) || partAt(row, atom - 1) !== undefined || has(row, atom - 1, COORDINATOR | SUBORDINATOR);
}

export interface AfterOptions {
  /** Whether a title or description may stand before a name: "said actor Ben Ode". */
  readonly titles: boolean;
  /** Whether plain words go on after a name: "two Buddhist pilgrims". */
  readonly open?: boolean;
}

/** The noun phrase that starts with the atom `first` and ends before `ceiling`. */
export function nounPhraseAfter(row: Frame, first: number, ceiling: number, options: AfterOptions): NounPhrase | undefined {
  if (first >= ceiling) return undefined;
  if (has(row, first, PRONOUN | OBJECT) && row.names.startingAt(startOf(row, first)) === undefined && !has(row, first, DETERMINER)) return { first, last: first };
  let at = first;
  let last = first - 1;
  let fresh = true;
  let named: string | undefined;
  while (at < ceiling) {
    const mention = row.names.startingAt(startOf(row, at));
    if (mention !== undefined) {
      if (!fresh && !options.titles && (named !== undefined || !isCapital(row, at - 1)) && !isPunctuation(row, at - 1)) break;
      while (at + 1 < ceiling && startOf(row, at + 1) < mention.end) at++;
      fresh = false;
      named = mention.label;
    } else if (partAt(row, at) !== undefined) {
      break;
    } else if (isPunctuation(row, at) || INNER.has(wordAt(row, at))) {
      if (!goesOnOver(row, at, ceiling)) break;
    } else if (has(row, at, DETERMINER | POSSESSIVE)) {
      if (!fresh || has(row, at, SUBORDINATOR)) break;
    } else if (wordAt(row, at) === 'of' || (wordAt(row, at) === 'for' && named === undefined)) {
      if (fresh || at + 1 >= ceiling || isPunctuation(row, at + 1)) break;
      fresh = true;
      at++;
      continue;
    } else if (wordAt(row, at) === 'and') {
      if (fresh || !(row.names.startingAt(startOf(row, at + 1)) !== undefined || isCapital(row, at + 1))) break;
      fresh = true;
      at++;
      continue;
    } else if (has(row, at, CLOSES_PHRASE | PREPOSITION | COORDINATOR | ADVERB | TIME) || (!fresh && endsLikeVerb(row, at))) {
      break;
    } else {
      if (named !== undefined && !isCapital(row, at) && options.open !== true && !(options.titles && (named !== 'PERSON' || has(row, first, DETERMINER) || leadsToName(row, at, ceiling)))) break;
      fresh = false;
    }
    last = at;
    at++;
  }
  while (last > first && isDeterminer(row, last)) last--;
  return last < first || (last === first && isDeterminer(row, first)) ? undefined : { first, last };
}

/** Whether a few plain words from `at` on end in a name: "astronomer Ana Ruiz". */
function leadsToName(row: Frame, at: number, ceiling: number): boolean {
  for (let next = at; next < ceiling && next < at + 5; next++) {
    if (isCapital(row, next) || row.names.startingAt(startOf(row, next)) !== undefined) return true;
    if ((classesAt(row, next) !== 0 && wordAt(row, next) !== '-') || partAt(row, next) !== undefined || endsLikeVerb(row, next)) return false;
  }
  return false;
}

function endsLikeVerb(row: Frame, atom: number): boolean {
  if (isCapital(row, atom)) return false;
  const verb = verbAt(row, atom);
  return /(?:ed|ing)$/.test(wordAt(row, atom)) || (verb !== undefined && verb.form !== 'base' && !(verb.frames & NOUN));
}

function goesOnOver(row: Frame, at: number, ceiling: number): boolean {
  const mark = wordAt(row, at);
  if (INNER.has(mark)) return true;
  return mark === '.' && at + 1 < ceiling && isCapital(row, at - 1) && isCapital(row, at + 1) && startOf(row, at) === endOf(row, at - 1);
}

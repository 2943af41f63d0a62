import { isFollowedByAct, isFunctionWord } from './ambiguous';
import type { Evidence, Form } from './evidence';
import { locate, type LocatedName } from './located';
import { peoplesNamed, placesNamed } from './places';
import type { PreparedParagraph } from './prepare';
import { isKindOfBody } from './short-forms';

/** A form is looked for elsewhere from this weight and share on. */
const KNOWN = { weight: 0.7, share: 0.6 };
/** A longer form takes the place of shorter names inside it only where the tagger was less sure of these. */
const DOUBTED = 0.85;

/** A body is known by the first word of its name from this weight and share of the full form on. */
const BODY = { weight: 0.6, share: 0.6 };
/** Shortest first word that stands for a body alone. */
const SHORT_FORM = 3;

const SOURCE = 'entities/repeat';

/** Tells whether a word also occurs in lower case in the article. */
export type IsSmall = (word: string) => boolean;

/** The names of a paragraph with those that the tagger missed here but found elsewhere in the article. */
export function completeNames(paragraph: PreparedParagraph, text: string, names: readonly LocatedName[], evidence: Evidence, isSmall: IsSmall): readonly LocatedName[] {
  const complete: LocatedName[] = [];
  let next = 0;
  let until = -1;
  for (const at of paragraph.capitals) {
    if (at <= until) continue;
    while (next < names.length && (names[next]?.last ?? 0) < at) keep(complete, names[next++], until);
    const own = names[next];
    const inside = own !== undefined && own.first < at;
    const found = inside ? undefined : findKnown(paragraph, at, names, next, evidence, isSmall);
    if (found === undefined) continue;
    until = found.last;
    complete.push(spanOf(paragraph, text, at, found));
    while (next < names.length && (names[next]?.first ?? 0) <= until) next++;
  }
  for (; next < names.length; next++) keep(complete, names[next], until);
  return complete;
}

function keep(complete: LocatedName[], name: LocatedName | undefined, until: number): void {
  if (name !== undefined && name.first > until) complete.push(name);
}

interface Found {
  readonly last: number;
  readonly label: LocatedName['label'];
  readonly score: number;
}

function spanOf({ tokens, loud }: PreparedParagraph, text: string, at: number, { last, label, score }: Found): LocatedName {
  return locate(text, tokens, { label, score, source: SOURCE }, at, last, loud[at] === 1);
}

const NONE: readonly Form[] = [];

function findKnown(paragraph: PreparedParagraph, at: number, names: readonly LocatedName[], next: number, evidence: Evidence, isSmall: IsSmall): Found | undefined {
  const word = paragraph.tokens[at]?.text ?? '';
  const own = names[next]?.first === at ? names[next] : undefined;
  for (const form of evidence.byFirstWord.get(word) ?? NONE) {
    const last = at + form.words.length - 1;
    if (own !== undefined && last <= own.last) return undefined;
    if (form.weight < KNOWN.weight || form.share < KNOWN.share || !isAt(paragraph, at, form)) continue;
    if (form.words.length === 1 ? !mayStandAlone(paragraph, at, word, isSmall) : !mayReplace(names, next, last, form)) continue;
    return { last, label: form.label, score: form.share * Math.min(1, form.weight) };
  }
  if (own === undefined && isShortForBody(paragraph, at, evidence.byFirstWord.get(word) ?? NONE, isSmall)) return { last: at, label: 'ORG', score: 0.7 };
  const part = own === undefined ? (evidence.parts.get(word) ?? 0) : 0;
  return part > 0 && mayBePerson(paragraph, at, word, isSmall) ? { last: at, label: 'PERSON', score: 0.8 } : undefined;
}

/** "Nordhav" for "Nordhav Lines": what is left of a body's name without the words for what it is, where a capital says something. */
function isShortForBody(paragraph: PreparedParagraph, at: number, forms: readonly Form[], isSmall: IsSmall): boolean {
  const word = paragraph.tokens[at]?.text ?? '';
  if (word.length < SHORT_FORM || !forms.some((form) => form.label === 'ORG' && form.weight >= BODY.weight && form.share >= BODY.share && form.words.length > 1 && form.words.slice(1).every(isKindOfBody))) return false;
  return isPlain(paragraph, at) && !isSmall(word.toLowerCase()) && !isFunctionWord(word) && !isPartOfName(paragraph, at) && placesNamed(word).length === 0 && peoplesNamed(word).length === 0;
}

function isAt({ tokens }: PreparedParagraph, at: number, { words }: Form): boolean {
  for (let index = 1; index < words.length; index++) if (tokens[at + index]?.text !== words[index]) return false;
  return true;
}

function mayReplace(names: readonly LocatedName[], next: number, last: number, form: Form): boolean {
  for (let index = next; (names[index]?.first ?? Infinity) <= last; index++) {
    const name = names[index];
    if (name !== undefined && (name.last > last || name.score >= Math.min(DOUBTED, form.weight))) return false;
  }
  return true;
}

/** A single word is a name again where its capital says something. */
function mayStandAlone(paragraph: PreparedParagraph, at: number, word: string, isSmall: IsSmall): boolean {
  if (word.length < 2) return false;
  if (isFunctionWord(word)) return isFollowedByAct(paragraph, at);
  return isPlain(paragraph, at) || !isSmall(word.toLowerCase());
}

/** A family or given name is a person where its capital says something, or what follows is what persons do. */
function mayBePerson(paragraph: PreparedParagraph, at: number, word: string, isSmall: IsSmall): boolean {
  if (isPartOfName(paragraph, at)) return false;
  if (isFunctionWord(word)) return isFollowedByAct(paragraph, at) || /^(Minister|President|Mr|Ms|Mrs|Dr|General|Secretary|Chairman)$/.test(paragraph.tokens[at - 1]?.text ?? '');
  return isPlain(paragraph, at) || !isSmall(word.toLowerCase());
}

function isPlain(paragraph: PreparedParagraph, at: number): boolean {
  return paragraph.opens[at] === 0 && paragraph.loud[at] === 0;
}

/** Whether another capitalised word stands beside it, so that it is a part of some longer name. */
function isPartOfName({ tokens, opens, loud }: PreparedParagraph, at: number): boolean {
  if (loud[at] === 1) return false;
  const after = tokens[at + 1];
  return after?.kind === 'word' && opens[at + 1] === 0 && /^\p{Lu}/u.test(after.text);
}

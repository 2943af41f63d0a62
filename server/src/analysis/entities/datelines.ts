import type { Dateline } from '../segment/roles/dateline';
import type { NameLabel, Span, Token } from '../types';
import { isAgencyInCapitals } from './agencies';
import { inSmallLetters } from './keys';
import { locate, replaceNames, type LocatedName } from './located';
import { placesNamed } from './places';

/** What opens a story in capitals and is no place. */
const LABELS = new Set(
  ('breaking update updates exclusive urgent live watch video photos photo corrected correction refile wrapup factbox timeline explainer analysis opinion comment commentary editorial column feature interview review ' +
    'profile recap preview sport sports politics business markets economy world weather science health culture travel nation local aboard').split(' '),
);
/** Words that are also cities; alone before a dash they are words. */
const WORDS = new Set('reading nice orange mobile split surprise enterprise paradise tours angers male'.split(' '));
/** The tagger is believed from this score on where the register does not know the place: "UNITED NATIONS (AP)". */
const SURE = 0.5;
/** Types that what stands in a dateline may have besides. */
const OTHER: readonly string[] = ['ORG', 'LOC', 'FAC', 'PERSON'];
/** A state as datelines shorten it: "N.Y.", "Ill.", "B.C." */
const SHORTENED = /^\p{Lu}[\p{L}.]*\.$/u;
const MONTHS_AND_DAYS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*\.?$/i;

const SCORE = 0.9;
const SOURCE = 'entities/dateline';

/** Marks the places and the agency of a dateline, which taggers miss or mistake for want of a sentence and of small letters. */
export function nameDateline(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[], dateline: Dateline | undefined): readonly LocatedName[] {
  if (dateline === undefined) return names;
  const around = dateline.parts.filter((part) => isWiderPlace(paragraph.slice(part.start, part.end)));
  const places = splitAtSlashes(paragraph, dateline.place).filter((place) => isPlace(paragraph, place, names, dateline, around.length > 0));
  const agencies = dateline.agency === undefined ? [] : splitAtSlashes(paragraph, dateline.agency).filter((agency) => isAgency(paragraph.slice(agency.start, agency.end)));
  const added = [
    ...[...places, ...around].flatMap((span) => nameOf(paragraph, tokens, names, span, 'GPE') ?? []),
    ...agencies.flatMap((span) => nameOf(paragraph, tokens, names, span, 'ORG') ?? []),
  ];
  return replaceNames(tokens, names, added);
}

/** What stands between slashes. */
function splitAtSlashes(paragraph: string, whole: Span): readonly Span[] {
  let at = whole.start;
  return paragraph.slice(whole.start, whole.end).split('/').map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    return span;
  });
}

function isPlace(paragraph: string, span: Span, names: readonly LocatedName[], { isDated, isColon }: Dateline, isAround: boolean): boolean {
  const surface = paragraph.slice(span.start, span.end);
  if (LABELS.has(surface.split(' ', 1)[0]?.toLowerCase() ?? '') || isNoPlace(surface)) return false;
  const own = names.find((name) => name.start < span.end && name.end > span.start);
  const isKnown = placesNamed(inSmallLetters(surface)).length > 0;
  if (!isDated && !isAround) return isKnown && !WORDS.has(surface.toLowerCase()) && !(isColon && own?.label === 'PERSON');
  return isKnown || own === undefined || own.score < SURE || !OTHER.includes(own.label);
}

/** The country or state that a place lies in. */
function isWiderPlace(surface: string): boolean {
  if (isNoPlace(surface)) return false;
  return SHORTENED.test(surface) || placesNamed(inSmallLetters(surface)).length > 0;
}

/** What stands in the brackets of a dateline is an agency, if it is not a state or a date. */
function isAgency(surface: string): boolean {
  return /^\p{Lu}/u.test(surface) && (isAgencyInCapitals(surface.toUpperCase()) || !(isNoPlace(surface) || isWiderPlace(surface)));
}

/** Whether it is a date or an agency. */
function isNoPlace(surface: string): boolean {
  return /\d/.test(surface) || MONTHS_AND_DAYS.test(surface) || isAgencyInCapitals(surface.toUpperCase());
}

/** The name over the span; `undefined` where the tagger has it already, or where the span does not cut the text between tokens. */
function nameOf(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[], span: Span, label: NameLabel): LocatedName | undefined {
  if (names.some((name) => name.start === span.start && name.end === span.end && name.label === label)) return undefined;
  const first = tokens.findIndex(({ start }) => start >= span.start);
  let last = first;
  while ((tokens[last + 1]?.end ?? Infinity) <= span.end) last++;
  if (tokens[first]?.start !== span.start || tokens[last]?.end !== span.end) return undefined;
  return locate(paragraph, tokens, { label, score: SCORE, source: SOURCE }, first, last, false);
}

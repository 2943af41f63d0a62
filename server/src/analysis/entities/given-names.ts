import type { Token } from '../types';
import { relocate, type LocatedName } from './located';

/** Family names that are also small words of English, so that taggers leave them out: "No Kwang Chol". */
const SMALL_FAMILY_NAMES = new Set('No An So Do Oh On Ho Ha Ma He Yu You'.split(' '));
/** What follows a hyphen without being a given name: "the Trump-led campaign". */
const NOT_GIVEN = new Set('led run era born like free held made paid type wide only hit'.split(' '));
/** Longest second half of a Korean given name: "Jae-in", "Son-hui", "Gyu-back". */
const HALF = 5;

/** East Asian names whole: a family name that is a small word before, a hyphenated half of the given name behind. */
export function completePersons(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  return names.map((name, index) => {
    if (name.label !== 'PERSON') return name;
    let { first, last } = name;
    if (takesFamilyName(tokens, name)) first--;
    if (first < last && endsInHyphen(tokens, last) && (names[index + 1]?.first ?? Infinity) > last + 2) last += 2;
    return first === name.first && last === name.last ? name : relocate(paragraph, tokens, name, first, last);
  });
}

/** Inside a sentence a small word has a capital only as a name. */
function takesFamilyName(tokens: readonly Token[], { first }: LocatedName): boolean {
  const before = tokens[first - 2];
  return SMALL_FAMILY_NAMES.has(tokens[first - 1]?.text ?? '') && before !== undefined && (before.kind === 'word' || before.text === ',');
}

function endsInHyphen(tokens: readonly Token[], last: number): boolean {
  const hyphen = tokens[last + 1];
  const half = tokens[last + 2];
  if (hyphen === undefined || half === undefined || hyphen.text !== '-' || hyphen.start !== tokens[last]?.end || half.start !== hyphen.end) return false;
  return /^\p{Ll}+$/u.test(half.text) && half.text.length <= HALF && !NOT_GIVEN.has(half.text);
}

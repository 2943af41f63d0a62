import { genderOf, type Gender } from './gender';
import type { SpeechReading } from './reading';
import { CAPITAL, DETERMINER, POSSESSIVE, PREPOSITION, PUNCTUATION, SUBORDINATOR } from './words';

/** What stands around a name and tells something about who or what it is. */
export interface Description {
  /** Whether it can be what its sentence is about: the first name in it, with no preposition before and no possessive behind. */
  readonly leading: boolean;
  /** Nouns that it can be called by later, in lower case: "minister", "court". */
  readonly roles: readonly string[];
  readonly gender?: Gender;
}

/** A name by its tokens. */
export interface NameTokens {
  readonly first: number;
  readonly last: number;
  readonly label: string;
  /** Whether no person is named before it in its sentence; of no account where it is no person itself. */
  readonly isFirst: boolean;
}

/** How far behind a name the noun of its apposition may stand: "Ruiz, the new mayor of Lima". */
const APPOSITION = 7;

/** Describes a name of a paragraph. */
export function describe(speech: SpeechReading, { first, last, label, isFirst }: NameTokens): Description {
  const { words, classes } = speech;
  const leading = isFirst && isFree(speech, first, last);
  const isPerson = label === 'PERSON';
  if (!isPerson && label !== 'ORG') return { leading, roles: rolesOfName(words[first] ?? '', words[last] ?? '') };
  const roles = isPerson ? [] : rolesOfName(words[first] ?? '', words[last] ?? '');
  const before = words[first - 1] ?? '';
  if (before.length > 3 && ((classes[first - 1] ?? PUNCTUATION) & (isPerson ? ~CAPITAL : ~0)) === 0) roles.push(before);
  const apposed = appositionAfter(speech, last) ?? appositionBefore(speech, first, last);
  if (apposed !== undefined) roles.push(apposed);
  if (!isPerson) return { leading, roles };
  const title = before === '.' ? (words[first - 2] ?? '') : before;
  return { leading, roles, gender: genderOf(title) ?? (apposed === undefined ? undefined : genderOf(apposed)) ?? (last > first ? genderOf(words[first] ?? '') : undefined) };
}

/** What a name of no person calls its bearer: its first and last word. */
function rolesOfName(first: string, last: string): string[] {
  return (first === last ? [first] : [first, last]).filter((word) => word.length > 3);
}

function isFree({ classes, words }: SpeechReading, first: number, last: number): boolean {
  let before = first - 1;
  while (before >= 0 && (classes[before] ?? 0) === CAPITAL) before--;
  const governed = ((classes[before] ?? 0) & PREPOSITION) !== 0 && ((classes[before] ?? 0) & SUBORDINATOR) === 0;
  return !governed && !/^['’]s?$/.test(words[last + 1] ?? '');
}

/** The noun that a name is apposed to: "daughter" in "her daughter, Ana Ruiz, ". */
function appositionBefore({ words, classes }: SpeechReading, first: number, last: number): string | undefined {
  const noun = words[first - 2] ?? '';
  const stands = words[first - 1] === ',' && (classes[first - 2] ?? PUNCTUATION) === 0 && noun.length > 2;
  return stands && ((classes[last + 1] ?? PUNCTUATION) & PUNCTUATION) !== 0 && !/^['’]/.test(words[last + 1] ?? '') ? noun : undefined;
}

/** The noun of an apposition that follows: "mayor" in "Ruiz, the new mayor of Lima". */
function appositionAfter({ words, classes }: SpeechReading, last: number): string | undefined {
  if (words[last + 1] !== ',' || !((classes[last + 2] ?? 0) & (DETERMINER | POSSESSIVE))) return undefined;
  for (let at = last + 3; at < last + APPOSITION && at < words.length; at++) {
    const here = classes[at] ?? 0;
    if (here & (PREPOSITION | PUNCTUATION | SUBORDINATOR) && words[at] !== '-') return (classes[at - 1] ?? 0) === 0 ? words[at - 1] : undefined;
  }
  return undefined;
}

import { findDirections, type Directions } from './directions';
import { differingWords, weighForms, type Evidence } from './evidence';
import type { LocatedName } from './located';
import type { NameMemo } from './name-memo';
import type { PreparedParagraph } from './prepare';
import { readSmallWords, type SmallWords } from './small-words';

/** What the article as a whole says about its names. */
export interface Knowledge {
  readonly evidence: Evidence;
  readonly directions: Directions;
  readonly smallWords: SmallWords;
  /** The same as long as it says the same of what was asked. */
  readonly stamp: object;
  /** How it differs from what was known before the last edit; missing where they have little in common. */
  readonly since?: Change;
}

export interface Change {
  /** The {@link Knowledge.stamp} of what was known before. */
  readonly stamp: object;
  /** The words, first words of names or parts of persons, on which more or less is known now. */
  readonly words: ReadonlySet<string>;
}

/** Weighs the names of the article, as far as the memo does not know them already, and remembers the outcome there. */
export function learn(paragraphs: readonly PreparedParagraph[], memo: NameMemo): Knowledge {
  const { weighed } = memo;
  const names = paragraphs.map((paragraph) => paragraph.names);
  const knowledge = weighed !== undefined && sameWeights(names, weighed.names) ? lookAgain(paragraphs, weighed.knowledge) : weigh(paragraphs, weighed?.knowledge);
  memo.weighed = { names, knowledge };
  return knowledge;
}

/** What was known before, where the small words that counted are still the same. */
function lookAgain(paragraphs: readonly PreparedParagraph[], { evidence, directions, smallWords: before, stamp }: Knowledge): Knowledge {
  const smallWords = readSmallWords(paragraphs);
  return { evidence, directions, smallWords, stamp: agree(smallWords, before) ? stamp : {} };
}

function weigh(paragraphs: readonly PreparedParagraph[], before: Knowledge | undefined): Knowledge {
  const smallWords = readSmallWords(paragraphs);
  const evidence = weighForms(paragraphs);
  const directions = findDirections(evidence);
  const isNear = before !== undefined && sameDirections(directions, before.directions) && agree(smallWords, before.smallWords);
  const since = isNear ? { stamp: before.stamp, words: differingWords(evidence, before.evidence) } : undefined;
  return { evidence, directions, smallWords, stamp: {}, since };
}

/** Whether all that was asked before gets the same answer. */
function agree(now: SmallWords, before: SmallWords): boolean {
  for (const [word, small] of before.answers) if (now.isSmall(word) !== small) return false;
  return true;
}

function sameWeights(one: readonly (readonly LocatedName[])[], other: readonly (readonly LocatedName[])[]): boolean {
  return one.length === other.length && one.every((names, at) => names === other[at] || sameNames(names, other[at] ?? []));
}

function sameNames(one: readonly LocatedName[], other: readonly LocatedName[]): boolean {
  return one.length === other.length && one.every(({ form, label, score, loud }, at) => {
    const name = other[at];
    return form === name?.form && label === name.label && score === name.score && loud === name.loud;
  });
}

function sameDirections(one: Directions, other: Directions): boolean {
  return one.size === other.size && [...one].every(([direction, country]) => other.get(direction) === country);
}

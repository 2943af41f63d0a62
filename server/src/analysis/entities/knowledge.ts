import { findDirections, type Directions } from './directions';
import { differingWords, sameWords, weighForms, type Evidence } from './evidence';
import type { LocatedName } from './located';
import type { NameMemo } from './name-memo';
import type { PreparedParagraph } from './prepare';
import { createSmallWords, type SmallWords } from './small-words';

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
  const smallWords = (memo.smallWords ??= createSmallWords());
  const isOtherwise = smallWords.update(paragraphs);
  const names = paragraphs.map((paragraph) => paragraph.names);
  const isKnown = weighed !== undefined && sameWeights(names, weighed.names);
  const knowledge = isKnown ? { ...weighed.knowledge, stamp: isOtherwise ? {} : weighed.knowledge.stamp } : weigh(paragraphs, smallWords, isOtherwise ? undefined : weighed?.knowledge);
  memo.weighed = { names, knowledge };
  return knowledge;
}

/** @param before what was known before the edit; missing where that does not help */
function weigh(paragraphs: readonly PreparedParagraph[], smallWords: SmallWords, before: Knowledge | undefined): Knowledge {
  const evidence = weighForms(paragraphs);
  const directions = findDirections(evidence);
  const isNear = before !== undefined && sameDirections(directions, before.directions);
  const since = isNear ? { stamp: before.stamp, words: differingWords(evidence, before.evidence) } : undefined;
  return { evidence, directions, smallWords, stamp: {}, since };
}

function sameWeights(one: readonly (readonly LocatedName[])[], other: readonly (readonly LocatedName[])[]): boolean {
  return one.length === other.length && one.every((names, at) => names === other[at] || sameNames(names, other[at] ?? []));
}

function sameNames(one: readonly LocatedName[], other: readonly LocatedName[]): boolean {
  return one.length === other.length && one.every(({ form, label, score, loud, words }, at) => {
    const name = other[at];
    return form === name?.form && label === name.label && score === name.score && loud === name.loud && sameWords(words, name.words);
  });
}

function sameDirections(one: Directions, other: Directions): boolean {
  return one.size === other.size && [...one].every(([direction, country]) => other.get(direction) === country);
}

import { nameDirections } from './directions';
import { mayBeSplit, splitHeadline } from './headlines';
import type { Knowledge } from './knowledge';
import type { LocatedName } from './located';
import type { PreparedParagraph } from './prepare';
import { completeNames } from './repeats';
import { retype } from './retype';

/** The names of a paragraph as the article settled them last. */
export interface Settled {
  /** The {@link Knowledge.stamp} of what was known then, or of what came to the same for this paragraph. */
  stamp: object;
  readonly names: readonly LocatedName[];
}

/** The names of a paragraph in the light of the whole article; worked out anew only where that has changed for its words. */
export function settleNames(paragraph: PreparedParagraph, knowledge: Knowledge): readonly LocatedName[] {
  const { settled } = paragraph;
  if (settled !== undefined && holds(settled, paragraph, knowledge)) {
    settled.stamp = knowledge.stamp;
    return settled.names;
  }
  const names = workOut(paragraph, knowledge);
  paragraph.settled = { stamp: knowledge.stamp, names };
  return names;
}

function holds(settled: Settled, paragraph: PreparedParagraph, { stamp, since }: Knowledge): boolean {
  if (settled.stamp === stamp) return true;
  if (settled.stamp !== since?.stamp) return false;
  for (const word of since.words) if (paragraph.words.has(word)) return false;
  return true;
}

function workOut(paragraph: PreparedParagraph, { evidence, directions, smallWords }: Knowledge): readonly LocatedName[] {
  const { text } = paragraph;
  const single: LocatedName[] = [];
  for (const name of paragraph.names) {
    if (mayBeSplit(name)) for (const part of splitHeadline(paragraph, text, name, evidence)) single.push(retype(part, evidence));
    else single.push(retype(name, evidence));
  }
  const complete = completeNames(paragraph, text, single, evidence, (word) => smallWords.isSmall(word));
  return nameDirections(paragraph, text, complete, directions);
}

import type { ReadDocument, ReadParagraph } from '../document';
import type { Mention } from '../types';
import { genderOf, type Gender } from './gender';
import { CAPITAL, DETERMINER, POSSESSIVE, PREPOSITION, PUNCTUATION, SUBORDINATOR } from './words';

/** What stands around a mention and tells something about who or what it is. */
export interface Mentioned {
  readonly mention: Mention;
  /** Whether it can be what its sentence is about: the first name in it, with no preposition before and no possessive behind. */
  readonly leading: boolean;
  /** Nouns that it can be called by later, in lower case: "minister", "court". */
  readonly roles: readonly string[];
  readonly gender?: Gender;
}

/** How far behind a name the noun of its apposition may stand: "Ruiz, the new mayor of Lima". */
const APPOSITION = 7;

/** Reads the mentions in order; the answer has one entry a mention. Linear in the text. */
export function readMentioned(document: ReadDocument, mentions: readonly Mention[]): readonly Mentioned[] {
  const read: Mentioned[] = [];
  let index = 0;
  let token = 0;
  let sentence = 0;
  let person = -1;
  for (const mention of mentions) {
    for (; index + 1 < document.paragraphs.length && (document.paragraphs[index]?.end ?? 0) <= mention.start; index++) {
      token = 0;
      sentence = 0;
      person = -1;
    }
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined) break;
    const { tokens, sentences } = paragraph.reading;
    while ((tokens[token]?.end ?? Infinity) + paragraph.start <= mention.start) token++;
    while ((sentences[sentence]?.end ?? Infinity) + paragraph.start <= mention.start) sentence++;
    let last = token;
    while ((tokens[last + 1]?.start ?? Infinity) + paragraph.start < mention.end) last++;
    const first = mention.label !== 'PERSON' || sentence !== person;
    if (mention.label === 'PERSON') person = sentence;
    const { roles, gender } = describe(paragraph, mention, token, last);
    read.push({ mention, leading: first && isFree(paragraph, token, last), roles, gender });
  }
  return read;
}

function isFree(paragraph: ReadParagraph, first: number, last: number): boolean {
  const { classes, words } = paragraph.reading.speech;
  let before = first - 1;
  while (before >= 0 && (classes[before] ?? 0) === CAPITAL) before--;
  const governed = ((classes[before] ?? 0) & PREPOSITION) !== 0 && ((classes[before] ?? 0) & SUBORDINATOR) === 0;
  return !governed && !/^['’]s?$/.test(words[last + 1] ?? '');
}

function describe(paragraph: ReadParagraph, mention: Mention, first: number, last: number): { roles: readonly string[]; gender?: Gender } {
  const { words, classes } = paragraph.reading.speech;
  if (mention.label !== 'PERSON') return { roles: [words[first] ?? '', words[last] ?? ''].filter((word) => word.length > 3) };
  const roles: string[] = [];
  const before = words[first - 1] ?? '';
  if (before.length > 3 && ((classes[first - 1] ?? PUNCTUATION) & ~CAPITAL) === 0) roles.push(before);
  const apposed = appositionAfter(paragraph, last);
  if (apposed !== undefined) roles.push(apposed);
  const title = before === '.' ? (words[first - 2] ?? '') : before;
  return { roles, gender: genderOf(title) ?? (apposed === undefined ? undefined : genderOf(apposed)) ?? (last > first ? genderOf(words[first] ?? '') : undefined) };
}

/** The noun of an apposition that follows: "mayor" in "Ruiz, the new mayor of Lima". */
function appositionAfter(paragraph: ReadParagraph, last: number): string | undefined {
  const { words, classes } = paragraph.reading.speech;
  if (words[last + 1] !== ',' || !((classes[last + 2] ?? 0) & (DETERMINER | POSSESSIVE))) return undefined;
  for (let at = last + 3; at < last + APPOSITION && at < words.length; at++) {
    const here = classes[at] ?? 0;
    if (here & (PREPOSITION | PUNCTUATION | SUBORDINATOR) && words[at] !== '-') return (classes[at - 1] ?? 0) === 0 ? words[at - 1] : undefined;
  }
  return undefined;
}

import type { ReadDocument, ReadParagraph } from '../document';
import type { Mention, NameLabel, Span } from '../types';
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

/** A name of a paragraph as it was read last, and what stands around it. */
interface Around extends Span {
  readonly label: NameLabel;
  readonly leading: boolean;
  readonly roles: readonly string[];
  readonly gender?: Gender;
}

/** What stands around the names of a paragraph as they were read last; names that stay where they are are not read again. */
export interface MentionedMemo {
  read?: readonly Around[];
}

/** Reads the mentions in order; the answer has one entry a mention. Linear in the text. */
export function readMentioned(document: ReadDocument, mentions: readonly Mention[]): readonly Mentioned[] {
  const read: Mentioned[] = [];
  const { paragraphs } = document;
  for (const [index, paragraph] of paragraphs.entries()) {
    const from = read.length;
    const end = index + 1 < paragraphs.length ? paragraph.end : Infinity;
    let to = from;
    while ((mentions[to]?.start ?? Infinity) < end) to++;
    if (to === from) continue;
    const around = readAround(paragraph, mentions, from, to);
    for (let at = from; at < to; at++) {
      const mention = mentions[at];
      const one = around[at - from];
      if (mention !== undefined && one !== undefined) read.push({ mention, leading: one.leading, roles: one.roles, gender: one.gender });
    }
  }
  return read;
}

/** What stands around the mentions from `from` to `to` (exclusive), which lie in the paragraph. */
function readAround(paragraph: ReadParagraph, mentions: readonly Mention[], from: number, to: number): readonly Around[] {
  const memo = paragraph.reading.speech.mentioned;
  if (memo.read !== undefined && isOf(memo.read, paragraph, mentions, from, to)) return memo.read;
  const { tokens, sentences } = paragraph.reading;
  const read: Around[] = [];
  let token = 0;
  let sentence = 0;
  let person = -1;
  for (const mention of mentions.slice(from, to)) {
    const start = mention.start - paragraph.start;
    const end = mention.end - paragraph.start;
    while ((tokens[token]?.end ?? Infinity) <= start) token++;
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    let last = token;
    while ((tokens[last + 1]?.start ?? Infinity) < end) last++;
    const first = mention.label !== 'PERSON' || sentence !== person;
    if (mention.label === 'PERSON') person = sentence;
    read.push({ start, end, label: mention.label, leading: first && isFree(paragraph, token, last), ...describe(paragraph, mention, token, last) });
  }
  memo.read = read;
  return read;
}

/** Whether names read before are those of the mentions from `from` to `to`. */
function isOf(read: readonly Around[], paragraph: Span, mentions: readonly Mention[], from: number, to: number): boolean {
  return read.length === to - from && read.every((one, index) => {
    const mention = mentions[from + index];
    return mention !== undefined && one.start === mention.start - paragraph.start && one.end === mention.end - paragraph.start && one.label === mention.label;
  });
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

import type { Reading } from '../document';
import type { Mention, Span } from '../types';
import type { Pronouns } from './pronouns';
import { describe, type Description } from './description';

/** A mention as its paragraph sees it; offsets are relative to the paragraph. */
export interface LocalName extends Span, Description {
  readonly label: string;
  /** Its place among the mentions of the paragraph. */
  readonly index: number;
}

/** The names of a paragraph, found by where they start and end. */
export interface Names {
  readonly startingAt: (offset: number) => LocalName | undefined;
  readonly endingAt: (offset: number) => LocalName | undefined;
}

/**
 * The mentions that start before the end of a paragraph, as the paragraph sees them; `first` is the index of the first of
 * them. The paragraph remembers them: as long as they stay where they are in it, they are the same objects.
 */
export function namesIn({ start, end, reading }: Span & { readonly reading: Reading }, mentions: readonly Mention[], first: number): readonly LocalName[] {
  const { kept } = reading.speech;
  if (areStill(kept.names, start, end, mentions, first)) return kept.names;
  const { pronouns } = reading.speech;
  kept.names = readNames(reading, start, end, mentions, first);
  kept.about = pronouns !== undefined && isAboutThem(kept.names, pronouns) ? pronouns.gender : undefined;
  return kept.names;
}

/** Whether the first person named can be who a paragraph is about, and stands before its pronouns. */
function isAboutThem(names: readonly LocalName[], { start }: Pronouns): boolean {
  const person = names.find(({ label }) => label === 'PERSON');
  return person?.leading === true && person.start < start;
}

function areStill(names: readonly LocalName[], base: number, end: number, mentions: readonly Mention[], first: number): boolean {
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    const mention = mentions[first + index];
    if (name === undefined || mention?.label !== name.label || mention.start !== name.start + base || mention.end !== name.end + base) return false;
  }
  return (mentions[first + names.length]?.start ?? Infinity) >= end;
}

function readNames(reading: Reading, base: number, paragraphEnd: number, mentions: readonly Mention[], from: number): readonly LocalName[] {
  const { tokens, sentences } = reading;
  const names: LocalName[] = [];
  let token = 0;
  let sentence = 0;
  let person = -1;
  for (let mention = mentions[from]; mention !== undefined && mention.start < paragraphEnd; mention = mentions[from + names.length]) {
    const { label } = mention;
    const start = mention.start - base;
    const end = mention.end - base;
    while ((tokens[token]?.end ?? Infinity) <= start) token++;
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    let last = token;
    while ((tokens[last + 1]?.start ?? Infinity) < end) last++;
    const isFirst = label !== 'PERSON' || sentence !== person;
    if (label === 'PERSON') person = sentence;
    const { leading, roles, gender } = describe(reading.speech, { first: token, last, label, isFirst });
    names.push({ start, end, label, index: names.length, leading, roles, gender });
  }
  return names;
}

/** Indexes names by their ends; where two start or end together, the first counts. */
export function indexNames(names: readonly LocalName[]): Names {
  const starts = new Map<number, LocalName>();
  const ends = new Map<number, LocalName>();
  for (const name of names) {
    if (!starts.has(name.start)) starts.set(name.start, name);
    if (!ends.has(name.end)) ends.set(name.end, name);
  }
  return { startingAt: (offset) => starts.get(offset), endingAt: (offset) => ends.get(offset) };
}

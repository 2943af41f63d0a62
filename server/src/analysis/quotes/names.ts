import type { Mention, NameLabel, Span } from '../types';

/** A mention as its paragraph sees it; offsets are relative to the paragraph. */
export interface LocalName extends Span {
  readonly label: NameLabel;
  /** Its place among the mentions of the paragraph. */
  readonly index: number;
}

/** The names of a paragraph, found by where they start and end. */
export interface Names {
  readonly startingAt: (offset: number) => LocalName | undefined;
  readonly endingAt: (offset: number) => LocalName | undefined;
}

/**
 * The mentions that lie in a paragraph, with offsets relative to it; `first` is the index of the first of them.
 * Gives back `known`, the names as they were last, where they are the same still.
 */
export function namesIn(paragraph: Span, mentions: readonly Mention[], first: number, known: readonly LocalName[] = []): readonly LocalName[] {
  if (areStill(known, paragraph, mentions, first)) return known;
  const names: LocalName[] = [];
  for (let next = mentions[first]; next !== undefined && next.start < paragraph.end; next = mentions[first + names.length]) {
    names.push({ start: next.start - paragraph.start, end: next.end - paragraph.start, label: next.label, index: names.length });
  }
  return names;
}

function areStill(names: readonly LocalName[], paragraph: Span, mentions: readonly Mention[], first: number): boolean {
  for (const { start, end, label, index } of names) {
    const mention = mentions[first + index];
    if (mention?.label !== label || mention.start !== start + paragraph.start || mention.end !== end + paragraph.start) return false;
  }
  return (mentions[first + names.length]?.start ?? Infinity) >= paragraph.end;
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

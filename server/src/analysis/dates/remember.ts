import type { Reading, ReadParagraph } from '../document';
import type { Anchor, Span } from '../types';
import { moveDate } from './date-expression';
import type { Narrated, Story } from './resolution/context';
import { resolveParagraph, type ResolvedParagraph } from './resolve-paragraph';

/** What a reading came to last time. Renewed in place: a table of weak keys is dear to write. */
interface Memory {
  /** Where the paragraph started. */
  start: number;
  before: Story;
  resolved: ResolvedParagraph;
}

const memories = new WeakMap<Reading, Memory>();

/**
 * The same as {@link resolveParagraph} for all expressions of a paragraph. What its reading came to last time is taken
 * again where the story before it tells the same; only places are brought up to date.
 */
export function recallParagraph(paragraph: ReadParagraph, before: Story): ResolvedParagraph {
  const { reading, start } = paragraph;
  const memory = memories.get(reading);
  if (memory === undefined) {
    const resolved = resolveParagraph(paragraph, before, () => true);
    memories.set(reading, { start, before, resolved });
    return resolved;
  }
  if (!tellsTheSame(memory.before, before)) memory.resolved = resolveParagraph(paragraph, before, () => true);
  else if (memory.start === start && standsTheSame(memory.before, before)) return memory.resolved;
  else memory.resolved = move(memory, start - memory.start, before);
  memory.start = start;
  memory.before = before;
  return memory.resolved;
}

/** Whether two stories agree in all that values and reasons are made from, and in which of their days are one mention. */
function tellsTheSame(a: Story, b: Story): boolean {
  return a.year === b.year && a.order?.monthFirst === b.order?.monthFirst && a.order?.evidence === b.order?.evidence && a.document?.day === b.document?.day && a.document?.anchor.value === b.document?.anchor.value && a.document?.anchor.kind === b.document?.anchor.kind
    && isAlike(a.narrated, b.narrated) && isAlike(a.narratedDay, b.narratedDay) && isAlike(a.newsDay, b.newsDay)
    && (a.narrated === a.narratedDay) === (b.narrated === b.narratedDay) && (a.narratedDay === a.newsDay) === (b.narratedDay === b.newsDay) && (a.narrated === a.newsDay) === (b.narrated === b.newsDay);
}

function isAlike(a: Narrated | undefined, b: Narrated | undefined): boolean {
  return a?.value === b?.value && a?.withYear === b?.withYear && a?.origin?.value === b?.origin?.value && a?.origin?.kind === b?.origin?.kind && a?.origin?.rooted === b?.origin?.rooted;
}

function standsTheSame(a: Story, b: Story): boolean {
  return isSame(a.document?.anchor.at, b.document?.anchor.at) && isSame(a.narrated?.at, b.narrated?.at) && isSame(a.narratedDay?.at, b.narratedDay?.at) && isSame(a.newsDay?.at, b.newsDay?.at);
}

function isSame(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a?.start === b?.start && a?.end === b?.end);
}

/** What was remembered, `by` further on and behind another story that tells the same. */
function move({ before: was, resolved: { dates, after } }: Memory, by: number, now: Story): ResolvedParagraph {
  const place = (at: Span): Span => {
    if (at === was.narrated?.at) return now.narrated?.at ?? at;
    if (at === was.narratedDay?.at) return now.narratedDay?.at ?? at;
    if (at === was.newsDay?.at) return now.newsDay?.at ?? at;
    return { start: at.start + by, end: at.end + by };
  };
  const carry = (narrated: Narrated | undefined): Narrated | undefined => {
    if (narrated === undefined || narrated === was.narrated) return narrated && now.narrated;
    if (narrated === was.narratedDay) return now.narratedDay;
    if (narrated === was.newsDay) return now.newsDay;
    return { ...narrated, at: place(narrated.at) };
  };
  const hang = (anchor: Anchor): Anchor | undefined => {
    if (anchor === was.document?.anchor) return now.document?.anchor;
    return { value: anchor.value, at: anchor.at && place(anchor.at), kind: anchor.kind };
  };
  const narrated = carry(after.narrated);
  const narratedDay = after.narratedDay === after.narrated ? narrated : carry(after.narratedDay);
  const newsDay = after.newsDay === after.narratedDay ? narratedDay : after.newsDay === after.narrated ? narrated : carry(after.newsDay);
  return {
    dates: dates.map((date) => moveDate(date, by, hang)),
    after: { document: now.document, year: now.year, order: now.order, narrated, narratedDay, newsDay },
  };
}

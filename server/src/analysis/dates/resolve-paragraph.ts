import type { ReadParagraph } from '../document';
import type { DateExpression, Span } from '../types';
import type { Shape, TemporalExpression } from './expression';
import { isInParagraph, type Context, type KnownDay, type Narrated, type Resolved, type Story } from './resolution/context';
import { resolveShape } from './resolution/shape';
import { periodOf } from './values';

/** The dates of a paragraph, and the story as the next paragraph finds it. */
export interface ResolvedParagraph {
  readonly dates: readonly DateExpression[];
  readonly after: Story;
}

/** Resolves the expressions of one paragraph, but for those that `isWanted` leaves out; it is asked in ascending order. */
export function resolveParagraph(paragraph: ReadParagraph, before: Story, isWanted: (span: Span) => boolean): ResolvedParagraph {
  const dates: DateExpression[] = [];
  let story = before;
  for (const expression of paragraph.reading.expressions) {
    const span: Span = { start: paragraph.start + expression.start, end: paragraph.start + expression.end };
    if (!isWanted(span)) continue;
    const resolved = resolveShape(expression.shape, contextOf(story, expression, paragraph.start));
    dates.push({ ...span, source: expression.source, type: resolved.type, value: resolved.value, mod: expression.mod ?? resolved.mod, anchor: resolved.anchor, reason: resolved.reason });
    story = narrate(story, expression, resolved, span);
  }
  return { dates, after: story };
}

function contextOf(story: Story, expression: TemporalExpression, paragraph: number): Context {
  const document = expression.quoted === true && countsDays(expression.shape) ? dayOfSpeaking(story) : story.document;
  return { ...story, document, narrated: inReach(story.narrated, paragraph, expression.shape), paragraph, tense: expression.tense, mod: expression.mod };
}

function countsDays(shape: Shape): boolean {
  return shape.kind === 'relative-day' || (shape.kind === 'time' && shape.day?.kind === 'relative-day') || (shape.kind === 'shift' && shape.from === 'document');
}

/** Days back from the document date that news still quotes from. */
const FRESH = 10;

/** Inside a quote the day of speaking counts: the day the story has come to, where it lies shortly before the document date. */
function dayOfSpeaking({ document, narratedDay }: Story): KnownDay | undefined {
  if (!document || !narratedDay) return document;
  const day = narratedDay.period.first;
  return day <= document.day && day >= document.day - FRESH ? { day, anchor: { value: narratedDay.value, at: narratedDay.at, kind: 'expression' } } : document;
}

/** A bare month or day takes its year only from its own paragraph; "that year" reaches back to any. */
function inReach(narrated: Narrated | undefined, paragraph: number, shape: Shape): Narrated | undefined {
  const open = shape.kind === 'calendar-date' && shape.which === undefined;
  return open && !isInParagraph(narrated, { paragraph }) ? undefined : narrated;
}

function narrate(story: Story, expression: TemporalExpression, resolved: Resolved, at: Span): Story {
  const period = resolved.value === undefined || resolved.type === 'SET' || resolved.type === 'DURATION' ? undefined : periodOf(resolved.value);
  if (!period || resolved.value === undefined || expression.bracketed === true) return story;
  const isDay = period.unit === 'day' || period.unit === 'time';
  if (isDay && expression.describing === true) return story;
  const { shape } = expression;
  const withYear = shape.kind === 'calendar-date' && (shape.year !== undefined || resolved.anchor?.kind === 'expression');
  const narrated: Narrated = { value: resolved.value, period, at, withYear };
  return isDay ? { ...story, narrated, narratedDay: narrated, newsDay: story.newsDay ?? (narrated.withYear ? undefined : narrated) } : { ...story, narrated };
}

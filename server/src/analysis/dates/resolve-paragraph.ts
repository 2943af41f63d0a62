import type { ReadParagraph } from '../document';
import type { DateExpression, Span } from '../types';
import { civilOf } from './calendar';
import type { DurationPart, Shape, TemporalExpression } from './expression';
import { isEarlier, stretchOf } from './interval';
import { certainParts } from './parts';
import { isInParagraph, valueInWords, type Context, type KnownDay, type Narrated, type Origin, type Resolved, type Story } from './resolution/context';
import { linkDates } from './resolution/link';
import { resolveShape } from './resolution/shape';
import { dayValue, monthValue, periodOf, two } from './values';

/** The dates of a paragraph, and the story as the next paragraph finds it. */
export interface ResolvedParagraph {
  readonly dates: readonly DateExpression[];
  readonly after: Story;
}

/** Resolves the expressions of one paragraph, but for those that `isWanted` leaves out; it is asked in ascending order. */
export function resolveParagraph(paragraph: ReadParagraph, start: Story, isWanted: (span: Span) => boolean): ResolvedParagraph {
  const dates: DateExpression[] = [];
  let story = start;
  let last: TemporalExpression | undefined;
  const { expressions } = paragraph.reading;
  for (const [index, expression] of expressions.entries()) {
    const span: Span = { start: paragraph.start + expression.start, end: paragraph.start + expression.end };
    if (!isWanted(span)) continue;
    const before = last === expressions[index - 1] ? dates[dates.length - 1] : undefined;
    const said = inRange(resolveShape(expression.shape, contextOf(story, expression, paragraph.start)), expression, before);
    const resolved = overMidnight(said, expression, last, before);
    const date = dateOf(span, expression, resolved);
    if (expression.link === undefined || before === undefined) dates.push(date);
    else dates.splice(-1, 1, ...linkDates(expression, before, date, story.document, lengthOf(last)));
    last = expression;
    // What a night is told of is the day that it began on.
    if (resolved === said) story = narrate(story, expression, resolved, span);
  }
  return { dates, after: story };
}

function dateOf(span: Span, { source, mod, shape }: TemporalExpression, resolved: Resolved): DateExpression {
  const { type, value, quant, freq, beginPoint, endPoint, anchor, reason } = resolved;
  return { start: span.start, end: span.end, source, type, value, mod: mod ?? resolved.mod, quant, freq, beginPoint, endPoint, interval: resolved.interval ?? stretchOf(resolved), anchor, certain: certainParts(shape), reason };
}

function lengthOf(expression: TemporalExpression | undefined): readonly DurationPart[] | undefined {
  return expression?.shape.kind === 'duration' ? expression.shape.parts : undefined;
}

/** A week and a year, in which a range that seems to end before it begins is put right. */
const WEEK = 7;

/** The last day of a range lies behind its first: "from Friday to Sunday", "from 30 December to 2 January". */
function inRange(resolved: Resolved, { shape, link }: TemporalExpression, before: DateExpression | undefined): Resolved {
  if (link !== 'range' || before?.value === undefined || resolved.value === undefined) return resolved;
  const [first, last] = [periodOf(before.value), periodOf(resolved.value)];
  if (!first || !last || first.first <= last.last || last.unit !== 'day') return resolved;
  if (shape.kind === 'weekday' && shape.which === undefined) return { ...resolved, value: dayValue(last.first + Math.ceil((first.first - last.first) / WEEK) * WEEK), reason: `The first such day after ${valueInWords(before.value)}, which begins the range.` };
  if (shape.kind !== 'calendar-date' || shape.year !== undefined || shape.month === undefined || shape.day === undefined) return resolved;
  const { year } = civilOf(first.first);
  const later = [year, year + 1].map((one) => `${monthValue(one, shape.month ?? 1)}-${two(shape.day ?? 1)}`).find((value) => (periodOf(value)?.first ?? 0) >= first.first);
  return later === undefined ? resolved : { ...resolved, value: later, reason: `The first such day after ${valueInWords(before.value)}, which begins the range.` };
}

/** The end of a range of the clock without a day of its own, or with that of both ends, lies behind the beginning: "from 10 p.m. to 2 a.m. on Friday". */
function overMidnight(resolved: Resolved, { shape, link }: TemporalExpression, last: TemporalExpression | undefined, before: DateExpression | undefined): Resolved {
  if (link !== 'range' || shape.kind !== 'time' || shape.clock === undefined || last?.shape.kind !== 'time' || last.shape.clock === undefined) return resolved;
  if (before?.value === undefined || resolved.value === undefined || (shape.day !== undefined && shape.day !== last.shape.day)) return resolved;
  const day = periodOf(resolved.value);
  if (!day || periodOf(before.value)?.first !== day.first || isEarlier(before.value, resolved.value)) return resolved;
  return { ...resolved, value: `${dayValue(day.first + 1)}${resolved.value.slice(resolved.value.indexOf('T'))}`, reason: `The first such time after ${valueInWords(before.value)}, which begins the range.` };
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

function originOf({ anchor }: Resolved, { narrated, narratedDay, newsDay }: Story): Origin | undefined {
  if (!anchor) return undefined;
  const before = [narratedDay, narrated, newsDay].find((one) => one !== undefined && one.at === anchor.at);
  return { value: anchor.value, kind: anchor.kind, rooted: anchor.kind === 'document' || before?.origin?.rooted === true };
}

function narrate(story: Story, expression: TemporalExpression, resolved: Resolved, at: Span): Story {
  const period = resolved.value === undefined || resolved.type === 'SET' || resolved.type === 'DURATION' ? undefined : periodOf(resolved.value);
  if (!period || resolved.value === undefined || expression.bracketed === true) return story;
  const isDay = period.unit === 'day' || period.unit === 'time';
  if (isDay && expression.describing === true) return story;
  const { shape } = expression;
  const withYear = shape.kind === 'calendar-date' && (shape.year !== undefined || resolved.anchor?.kind === 'expression');
  const narrated: Narrated = { value: resolved.value, period, at, withYear, origin: originOf(resolved, story) };
  return isDay ? { ...story, narrated, narratedDay: narrated, newsDay: story.newsDay ?? (narrated.withYear ? undefined : narrated) } : { ...story, narrated };
}

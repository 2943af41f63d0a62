import type { ReadParagraph } from '../document';
import type { DateExpression, Span } from '../types';
import { civilOf } from './calendar';
import { asDecided, withDecided, type DateItem, type DecidedDate } from './decided-date';
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

/**
 * Resolves the expressions of one paragraph, but for those that `isWanted` leaves out; it is asked in ascending order.
 * @param decided what was decided about dates that begin in the paragraph, wanted or not
 */
export function resolveParagraph(paragraph: ReadParagraph, start: Story, isWanted: (span: Span) => boolean, decided: readonly DecidedDate[] = []): ResolvedParagraph {
  const dates: DateExpression[] = [];
  let story = start;
  let last: DateItem | undefined;
  for (const item of withDecided(itemsOf(paragraph, isWanted), decided)) {
    const { expression } = item;
    const isNext = last?.index !== undefined && item.index === last.index + 1;
    const before = isNext ? dates[dates.length - 1] : undefined;
    const said = expression && inRange(resolveShape(expression.shape, contextOf(story, expression, paragraph.start)), expression, last?.expression, before);
    const found = said && overMidnight(said, expression, last?.expression, before);
    const resolved = item.decided ? asDecided(item.decided, found) : found;
    if (resolved === undefined) continue;
    const date = dateOf(item, resolved, resolved === found);
    if (expression?.link === undefined || before === undefined) dates.push(date);
    else dates.splice(-1, 1, ...linkDates(expression, before, date, story.document, lengthOf(last?.expression)));
    last = item;
    // What a night is told of is the day that it began on.
    if (found === said || resolved !== found) story = narrate(story, expression, resolved, { start: item.start, end: item.end });
  }
  return { dates, after: story };
}

function itemsOf({ start: by, reading }: ReadParagraph, isWanted: (span: Span) => boolean): readonly DateItem[] {
  const items: DateItem[] = [];
  for (const [index, expression] of reading.expressions.entries()) {
    const item: DateItem = { start: by + expression.start, end: by + expression.end, expression, index };
    if (isWanted(item)) items.push(item);
  }
  return items;
}

/** @param isSaid the text itself says the value */
function dateOf({ start, end, expression, decided }: DateItem, resolved: Resolved, isSaid: boolean): DateExpression {
  const { type, value, quant, freq, beginPoint, endPoint, anchor, reason } = resolved;
  const source = decided ? 'decision' : expression?.source ?? '';
  const mod = decided ? decided.mod : expression?.mod ?? resolved.mod;
  return { start, end, source, decision: decided?.decision, type, value, mod, quant, freq, beginPoint, endPoint, interval: resolved.interval ?? stretchOf(resolved), anchor, certain: isSaid ? expression && certainParts(expression.shape) : undefined, reason };
}

function lengthOf(expression: TemporalExpression | undefined): readonly DurationPart[] | undefined {
  return expression?.shape.kind === 'duration' ? expression.shape.parts : undefined;
}

/** A week and a year, in which a range that seems to end before it begins, or long after, is put right. */
const WEEK = 7;
const YEAR = 366;

/** The last day of a range is the first such one behind its first: "from Friday to Sunday", "from 30 December to 2 January", "from August to October". */
function inRange(resolved: Resolved, { shape, link }: TemporalExpression, start: TemporalExpression | undefined, before: DateExpression | undefined): Resolved {
  if (link !== 'range' || before?.value === undefined || resolved.value === undefined) return resolved;
  const [first, last] = [periodOf(before.value), periodOf(resolved.value)];
  if (!first || !last || (last.unit !== 'day' && last.unit !== 'month')) return resolved;
  const isFar = last.first - first.first > (start?.shape.kind === 'weekday' ? WEEK : YEAR);
  if (first.first <= last.last && !isFar) return resolved;
  if (shape.kind === 'weekday' && shape.which === undefined) return { ...resolved, value: dayValue(last.first + Math.ceil((first.first - last.first) / WEEK) * WEEK), reason: `The first such day after ${valueInWords(before.value)}, which begins the range.` };
  if (shape.kind !== 'calendar-date' || shape.year !== undefined || shape.which !== undefined || shape.month === undefined) return resolved;
  const { year } = civilOf(first.first);
  const ofMonth = shape.day === undefined ? '' : `-${two(shape.day)}`;
  const later = [year, year + 1].map((one) => `${monthValue(one, shape.month ?? 1)}${ofMonth}`).find((value) => (periodOf(value)?.first ?? 0) >= first.first);
  return later === undefined ? resolved : { ...resolved, value: later, reason: `The first such ${last.unit} after ${valueInWords(before.value)}, which begins the range.` };
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
  return { ...story, document, narrated: inReach(story.narrated, paragraph, expression.shape), paragraph, tense: expression.tense, ahead: expression.ahead, mod: expression.mod };
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

function narrate(story: Story, expression: TemporalExpression | undefined, resolved: Resolved, at: Span): Story {
  const period = resolved.value === undefined || resolved.type === 'SET' || resolved.type === 'DURATION' ? undefined : periodOf(resolved.value);
  if (!period || resolved.value === undefined || expression?.bracketed === true) return story;
  const isDay = period.unit === 'day' || period.unit === 'time';
  if (isDay && expression?.describing === true) return story;
  const withYear = expression === undefined || (expression.shape.kind === 'calendar-date' && (expression.shape.year !== undefined || resolved.anchor?.kind === 'expression'));
  const narrated: Narrated = { value: resolved.value, period, at, withYear, origin: originOf(resolved, story) };
  return isDay ? { ...story, narrated, narratedDay: narrated, newsDay: story.newsDay ?? (narrated.withYear ? undefined : narrated) } : { ...story, narrated };
}

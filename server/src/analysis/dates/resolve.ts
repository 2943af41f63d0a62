import type { ReadDocument, ReadParagraph } from '../document';
import type { DateExpression, DocumentDate, Piece, Span } from '../types';
import { findYear, paragraphsByPiece } from './document-date';
import type { Shape, TemporalExpression } from './expression';
import type { Context, KnownDay, Narrated, Resolved } from './resolution/context';
import { resolveShape } from './resolution/shape';
import { periodOf } from './values';

/** The temporal expressions of the document with their TIMEX3 values; none inside boilerplate. */
export function resolveDates(document: ReadDocument): readonly DateExpression[] {
  const out: DateExpression[] = [];
  const isOutside = outsideOf(document.boilerplate);
  const groups = paragraphsByPiece(document);
  document.pieces.forEach((piece, number) => {
    const paragraphs = groups[number] ?? [];
    let context = openPiece(document.text, piece, paragraphs);
    paragraphs.forEach((paragraph, index) => {
      if (paragraph.role === 'boilerplate') return;
      for (const expression of paragraph.reading.expressions) {
        const span: Span = { start: paragraph.start + expression.start, end: paragraph.start + expression.end };
        if (!isOutside(span)) continue;
        const resolved = resolveShape(expression.shape, contextOf(context, expression, index));
        out.push({ ...span, source: expression.source, type: resolved.type, value: resolved.value, mod: expression.mod ?? resolved.mod, anchor: resolved.anchor, reason: resolved.reason });
        context = narrate(context, expression, resolved, span, index);
      }
    });
  });
  return out;
}

function openPiece(text: string, piece: Piece, paragraphs: readonly ReadParagraph[]): Context {
  const known = piece.date && knownDay(piece.date);
  return known ? { document: known, paragraph: 0 } : { year: findYear(text, paragraphs), paragraph: 0 };
}

function knownDay(date: DocumentDate): KnownDay | undefined {
  const period = periodOf(date.value);
  return period?.unit === 'day' ? { day: period.first, anchor: { value: date.value, at: date.at, kind: 'document' } } : undefined;
}

function contextOf(context: Context, expression: TemporalExpression, paragraph: number): Context {
  const document = expression.quoted === true && countsDays(expression.shape) ? dayOfSpeaking(context) : context.document;
  return { ...context, document, narrated: inReach(context.narrated, paragraph, expression.shape), paragraph, tense: expression.tense, mod: expression.mod };
}

function countsDays(shape: Shape): boolean {
  return shape.kind === 'relative-day' || (shape.kind === 'time' && shape.day?.kind === 'relative-day') || (shape.kind === 'shift' && shape.from === 'document');
}

/** Days back from the document date that news still quotes from. */
const FRESH = 10;

/** Inside a quote the day of speaking counts: the day the story has come to, where it lies shortly before the document date. */
function dayOfSpeaking(context: Context): KnownDay | undefined {
  const { document, narratedDay } = context;
  if (!document || !narratedDay) return document;
  const day = narratedDay.period.first;
  return day <= document.day && day >= document.day - FRESH ? { day, anchor: { value: narratedDay.value, at: narratedDay.at, kind: 'expression' } } : document;
}

/** A bare month or day takes its year only from its own paragraph; "that year" reaches back to any. */
function inReach(narrated: Narrated | undefined, paragraph: number, shape: Shape): Narrated | undefined {
  const open = shape.kind === 'calendar-date' && shape.which === undefined;
  return open && narrated?.paragraph !== paragraph ? undefined : narrated;
}

function narrate(context: Context, expression: TemporalExpression, resolved: Resolved, at: Span, paragraph: number): Context {
  const period = resolved.value === undefined || resolved.type === 'SET' || resolved.type === 'DURATION' ? undefined : periodOf(resolved.value);
  if (!period || resolved.value === undefined || expression.bracketed === true) return context;
  const isDay = period.unit === 'day' || period.unit === 'time';
  if (isDay && expression.describing === true) return context;
  const { shape } = expression;
  const withYear = shape.kind === 'calendar-date' && (shape.year !== undefined || resolved.anchor?.kind === 'expression');
  const narrated: Narrated = { value: resolved.value, period, at, paragraph, withYear };
  return isDay ? { ...context, narrated, narratedDay: narrated, newsDay: context.newsDay ?? (narrated.withYear ? undefined : narrated) } : { ...context, narrated };
}

/** Tells whether spans, asked in ascending order, touch none of the regions. */
function outsideOf(regions: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while (next < regions.length && (regions[next]?.end ?? 0) <= span.start) next++;
    const region = regions[next];
    return region === undefined || region.start >= span.end;
  };
}

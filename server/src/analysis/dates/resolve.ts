import type { ReadDocument, ReadParagraph } from '../document';
import { touching } from '../touching';
import type { DateExpression, DocumentDate, Piece, Span } from '../types';
import { findYear, paragraphsByPiece } from './document-date';
import { recallParagraph } from './remember';
import type { KnownDay, Story } from './resolution/context';
import { decideOrder, type Order } from './resolution/order';
import { resolveParagraph } from './resolve-paragraph';
import { periodOf } from './values';

/** The temporal expressions of the document with their TIMEX3 values; none inside boilerplate. */
export function resolveDates(document: ReadDocument): readonly DateExpression[] {
  const out: DateExpression[] = [];
  const isInside = touching(document.boilerplate);
  const isOutside = (span: Span): boolean => !isInside(span);
  const groups = paragraphsByPiece(document);
  const order = decideOrder(document.paragraphs);
  document.pieces.forEach((piece, number) => {
    const paragraphs = groups[number] ?? [];
    let story = openPiece(document.text, piece, paragraphs, order);
    for (const paragraph of paragraphs) {
      if (paragraph.role === 'boilerplate' || paragraph.reading.expressions.length === 0) continue;
      const { dates, after } = isOutside(paragraph) ? recallParagraph(paragraph, story) : resolveParagraph(paragraph, story, isOutside);
      for (const date of dates) out.push(date);
      story = after;
    }
  });
  return out;
}

function openPiece(text: string, piece: Piece, paragraphs: readonly ReadParagraph[], order: Order | undefined): Story {
  const known = piece.date && knownDay(piece.date);
  return known ? { document: known, order } : { year: findYear(text, paragraphs), order };
}

function knownDay(date: DocumentDate): KnownDay | undefined {
  const period = periodOf(date.value);
  return period?.unit === 'day' ? { day: period.first, anchor: { value: date.value, at: date.at, kind: 'document' } } : undefined;
}

import type { ReadDocument, ReadParagraph } from '../document';
import { touching } from '../touching';
import type { DateExpression, DocumentDate, Piece, Span } from '../types';
import type { DecidedDate } from './decided-date';
import { findYear, paragraphsByPiece } from './document-date';
import { recallParagraph } from './remember';
import type { KnownDay, Story } from './resolution/context';
import { decideOrder, type Order } from './resolution/order';
import { resolveParagraph } from './resolve-paragraph';
import { periodOf } from './values';

/**
 * The temporal expressions of the document with their TIMEX3 values; none inside boilerplate, but what was decided to be one.
 * @param decided in the order of the text
 */
export function resolveDates(document: ReadDocument, decided: readonly DecidedDate[] = []): readonly DateExpression[] {
  const out: DateExpression[] = [];
  const isInside = touching(document.boilerplate);
  const isOutside = (span: Span): boolean => !isInside(span);
  const groups = paragraphsByPiece(document);
  const order = decideOrder(document.paragraphs);
  const decidedIn = beginningIn(decided);
  document.pieces.forEach((piece, number) => {
    const paragraphs = groups[number] ?? [];
    let story = openPiece(document.text, piece, paragraphs, order);
    for (const paragraph of paragraphs) {
      const here = decidedIn(paragraph);
      const isArticle = paragraph.role !== 'boilerplate' && paragraph.reading.expressions.length > 0;
      if (!isArticle && here.length === 0) continue;
      const isPlain = here.length === 0 && isOutside(paragraph);
      const { dates, after } = isPlain ? recallParagraph(paragraph, story) : resolveParagraph(paragraph, story, isArticle ? isOutside : () => false, here);
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

/** The decided dates that begin up to the end of a paragraph and behind the one before; asked in ascending order. */
function beginningIn(decided: readonly DecidedDate[]): (paragraph: Span) => readonly DecidedDate[] {
  let next = 0;
  return ({ end }) => {
    const first = next;
    while ((decided[next]?.start ?? Infinity) < end) next++;
    return first === next ? NONE : decided.slice(first, next);
  };
}

const NONE: readonly DecidedDate[] = [];

import type { ReadDocument } from '../document';
import type { Piece } from '../types';

/** The pieces of the document, each with the date it was written where the article, or whoever set the date, says so. */
export function findDocumentDates(document: ReadDocument): readonly Piece[] {
  return document.pieces.map((piece) => ({ ...piece, date: document.givenDate }));
}

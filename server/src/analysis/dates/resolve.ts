import type { ReadDocument } from '../document';
import type { DateExpression } from '../types';

/** The temporal expressions of the document with their TIMEX3 values; none inside boilerplate. */
export function resolveDates(_document: ReadDocument): readonly DateExpression[] {
  return [];
}

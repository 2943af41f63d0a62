import assert from 'node:assert/strict';
import { findDocumentDates } from '../../../src/analysis/dates/document-date';
import { recognizeDates } from '../../../src/analysis/dates/recognize';
import { resolveDates } from '../../../src/analysis/dates/resolve';
import type { ReadDocument } from '../../../src/analysis/document';
import { readSpeech } from '../../../src/analysis/quotes/reading';
import { readLine } from '../../../src/analysis/segment/line';
import { splitParagraphs } from '../../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import type { DateExpression } from '../../../src/analysis/types';
import { readMarked, writeMarked } from '../../marked';

/** The document date of most tests, a Saturday. */
export const SATURDAY = '2025-11-08';
/** For articles without a document date. */
export const UNDATED = '';

/** A text read as one article of body paragraphs. */
export function readDocument(text: string, date?: string): ReadDocument {
  const paragraphs = splitParagraphs(text).map((span) => {
    const paragraph = text.slice(span.start, span.end);
    const tokens = tokenize(paragraph);
    const sentences = splitSentences(paragraph, tokens);
    const reading = { text: paragraph, tokens, sentences, names: [], expressions: recognizeDates(paragraph, tokens), speech: readSpeech(paragraph, tokens), line: readLine(paragraph, tokens, sentences) };
    return { ...span, role: 'body' as const, reading };
  });
  const undated: ReadDocument = { text, paragraphs, pieces: [{ start: 0, end: text.length }], boilerplate: [], givenDate: date === undefined || date === UNDATED ? undefined : { value: date, source: 'set' } };
  return { ...undated, pieces: findDocumentDates(undated) };
}

export function datesOf(text: string, date?: string): readonly DateExpression[] {
  return resolveDates(readDocument(text, date));
}

/** The text with its dates marked, `‹DATE=2025-11-07 Friday›`; without `=value` where there is none. */
export function markDates(text: string, date?: string): string {
  return writeMarked(text, datesOf(text, date).map((found) => ({ tag: found.type, value: found.value, start: found.start, end: found.end })));
}

/** Asserts that the marked dates, and no others, are found in each text. */
export function assertDates(marked: string | readonly string[], date = SATURDAY): void {
  for (const one of typeof marked === 'string' ? [marked] : marked) assert.equal(markDates(readMarked(one).text, date), one);
}

/** Asserts that nothing in each text is taken for a date. */
export function assertNoDates(texts: readonly string[], date = SATURDAY): void {
  for (const text of texts) assert.equal(markDates(text, date), text);
}

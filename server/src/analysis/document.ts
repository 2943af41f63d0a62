import type { Boilerplate, DocumentDate, Paragraph, Piece, Span, Token } from './types';
import type { NameSpan } from './entities/tagger';
import type { TemporalExpression } from './dates/expression';
import type { LineReading } from './segment/line';
import type { SpeechReading } from './quotes/reading';

/**
 * What is read from one paragraph alone, memoised by its text. Offsets are relative to the paragraph,
 * so that a reading stays valid wherever the paragraph moves.
 */
export interface Reading {
  /** The paragraph, in a string of its own: what is kept with a reading holds no slice of the article, which would keep every version of it in memory. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Names as the tagger sees them, before the article as a whole is considered. */
  readonly names: readonly NameSpan[];
  /** Temporal expressions, recognised but not yet resolved. */
  readonly expressions: readonly TemporalExpression[];
  /** Quotation marks, word classes and possible verbs of saying. */
  readonly speech: SpeechReading;
  /** What it says about its place on the page: shape, dateline, timestamp, prompts. */
  readonly line: LineReading;
}

/** A paragraph in its place, with its reading. */
export interface ReadParagraph extends Paragraph {
  readonly reading: Reading;
}

/** The article as the whole-article steps see it. */
export interface ReadDocument {
  readonly text: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly pieces: readonly Piece[];
  readonly boilerplate: readonly Boilerplate[];
  /**
   * The document date set from outside (a person, an option). It beats what the article says;
   * in a file of several pieces it is for those that have no date of their own.
   */
  readonly givenDate?: DocumentDate;
  /** The day of the file: what holds where neither anybody nor the article says another. */
  readonly fileDate?: DocumentDate;
}

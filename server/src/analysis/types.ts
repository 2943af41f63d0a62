/**
 * The shapes that the analysis gives. All offsets are UTF-16 code units over the string that was passed in,
 * `end` exclusive; lists are ordered by `start`, then by `end`, longest first.
 */

/** A stretch of text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the engine proposes, with the reason that a hover shows. */
export interface Suggestion extends Span {
  /** The rule or model that made the span, e.g. `dates/weekday`, `entities/crf`. */
  readonly source: string;
  /** Confidence from 0 to 1; only where a model speaks. */
  readonly score?: number;
  /** The id of the decision by which a person confirmed or made the span. */
  readonly decision?: string;
}

/** What a token looks like; `web` is a URL, e-mail address, @handle or #hashtag, which nothing is marked in. */
export type TokenKind = 'word' | 'number' | 'mark' | 'web';

/** A token of a paragraph; offsets are relative to the paragraph. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** The eleven name types of OntoNotes 5. */
export type NameLabel =
  | 'PERSON' | 'NORP' | 'FAC' | 'ORG' | 'GPE' | 'LOC' | 'PRODUCT' | 'EVENT' | 'WORK_OF_ART' | 'LAW' | 'LANGUAGE';

/** One span that names an entity. */
export interface Mention extends Suggestion {
  /** One of {@link NameLabel}, or of a label set of a person's own. */
  readonly label: string;
  /** Its pieces, where other words stand between them: of "North and South Korea" North and Korea. */
  readonly spans?: readonly Span[];
  /** The {@link Chain.id} of its entity; every mention belongs to one chain. */
  readonly chain: string;
}

/** The mentions of one entity in the article. */
export interface Chain {
  /** `E1`, `E2` … in order of first mention. */
  readonly id: string;
  /** The canonical name: the fullest form in the text, without title; for places of the register the register's name. */
  readonly name: string;
  /** The {@link Mention.label} of its mentions. */
  readonly label: string;
  /** Indices into {@link Analysis.mentions}, ascending. */
  readonly mentions: readonly number[];
  /** What the register of places knows about it. */
  readonly place?: Place;
}

/** An entry of the register of places, for hovers and links. */
export interface Place {
  readonly kind: 'country' | 'capital' | 'city' | 'region' | 'nationality';
  /** The country it is, or lies in. */
  readonly country: string;
  /** ISO 3166-1 alpha-2 code of that country. */
  readonly code: string;
  /** Capital of that country. */
  readonly capital?: string;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers in use (TimeML 1.2.1, attribute `mod`). */
export type TimexMod =
  | 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';

/** A temporal expression. */
export interface DateExpression extends Suggestion {
  readonly type: TimexType;
  /** TIMEX3 value, `undefined` where the article does not allow one (a weekday without a document date). */
  readonly value?: string;
  readonly mod?: TimexMod;
  /** Of a SET: `EVERY` or `EACH` (TimeML 1.2.1, attribute `quant`). */
  readonly quant?: string;
  /** Of a SET: how often in its value, `3X` for three times (TimeML 1.2.1, attribute `freq`). */
  readonly freq?: string;
  /** Where a length or a range begins and ends, in so far as another expression or the document date says so. */
  readonly beginPoint?: Anchor;
  readonly endPoint?: Anchor;
  /** The stretch meant, where it is a range, a length that is fixed in the calendar, or a date longer than a day. */
  readonly interval?: Interval;
  /** What a relative expression was resolved against. */
  readonly anchor?: Anchor;
  /** The parts of the value that the text itself says; the others are supplied. */
  readonly certain?: readonly DatePart[];
  /** How the value was found, in plain sentences, for the hover: what it counts from, and what that was counted from. */
  readonly reason: string;
}

/** A part of a date's value. */
export type DatePart = 'year' | 'month' | 'week' | 'day' | 'time' | 'zone';

/**
 * A stretch of time, half open: `end` is the first instant that is no longer in it. Both are ISO 8601, as a date or as a date
 * with a time, without a zone where the text says none.
 */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** The day that a relative expression hangs on. */
export interface Anchor {
  /** The TIMEX3 value resolved against. */
  readonly value: string;
  /** Where in the article it stands; missing when it was set from outside. */
  readonly at?: Span;
  readonly kind: 'document' | 'expression';
}

export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** Reported speech. `start`/`end` run from the first to the last content span; marks are inside. */
export interface Quote extends Suggestion {
  readonly type: QuoteType;
  /** The content, one span a piece (a quote broken by its attribution, a quote over paragraphs). */
  readonly spans: readonly Span[];
  readonly speaker?: Speaker;
  readonly cue?: Span;
}

/** Who says a quote. */
export interface Speaker extends Span {
  /** Canonical name: of the entity where the mention belongs to one, else the mention's own text. */
  readonly name: string;
  /** {@link Chain.id} of the speaker's entity. */
  readonly chain?: string;
  /** One plain sentence on how the speaker was found. */
  readonly reason: string;
  /** What kind of source it is; that of the person or organisation where a pronoun or role stands for one. Left out where a person decided on the speaker. */
  readonly class?: SpeakerClass;
  /** The words say that the source would not be named: "on condition of anonymity". */
  readonly anonymous?: true;
  /** From 0 to 1, how likely it is the right one, by the rule that found it. Left out where a person decided on the speaker. */
  readonly confidence?: number;
}

/** A person with a name, persons without one, an organisation or place that speaks as one body, or something written. */
export type SpeakerClass = 'named' | 'unnamed-person' | 'organisation' | 'document';

/** Text in marks that is not speech: a title, nickname, scare quote or term. */
export type Term = Suggestion;

export type ParagraphRole = 'headline' | 'subheading' | 'byline' | 'dateline' | 'timestamp' | 'caption' | 'body' | 'boilerplate';

/** A paragraph: a line, or the lines of one hard-wrapped paragraph; never blank, without the line end. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** Index of the earlier headline or caption with the same text, where a page prints it more than once. */
  readonly repeats?: number;
}

/** What is not the article; whole lines, or junk glued to a line of the article. */
export interface Boilerplate extends Span {
  /** The rule that told it, e.g. `share-buttons`, or `decision` where a person said so. */
  readonly source: string;
  /** From 0 to 1. Regions under {@link DOUBTFUL} are reported as a diagnostic that asks. */
  readonly score: number;
}

/** The day that an article, or one piece of a file with several, was written. */
export interface DocumentDate {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  /** How it is known: `set` by a person or option, or the rule, e.g. `timestamp`, `dateline`, `caption`. */
  readonly source: string;
  /** Where it is said in the text. */
  readonly at?: Span;
}

/** One of the articles or teasers in a file; most files are one piece. Pieces cover the text without gaps. */
export interface Piece extends Span {
  readonly headline?: Span;
  readonly date?: DocumentDate;
}

export type FindingCode = 'unclosed-quote' | 'mixed-marks' | 'doubtful-boilerplate' | 'impossible-date' | 'weekday-mismatch';

/** Something wrong with the text or the data; never an ordinary suggestion. */
export interface Finding extends Span {
  readonly code: FindingCode;
  /** One plain sentence. */
  readonly message: string;
  /** The place that explains it, e.g. the opening mark. */
  readonly related?: Span;
}

/** All that the engine proposes for one text. */
export interface Analysis {
  readonly text: string;
  /** The date of the first piece that has one; what `date` of the document record holds. */
  readonly date?: DocumentDate;
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly boilerplate: readonly Boilerplate[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly terms: readonly Term[];
  readonly findings: readonly Finding[];
}

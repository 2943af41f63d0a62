import { impliedParts } from '../analysis/dates/parts';
import type { Anchor, DatePart, Interval, Mention, Place, Quote, QuoteType, Span, Speaker, SpeakerClass, Suggestion, TimexMod, TimexType } from '../analysis/types';
import type { AnnotatedArticle } from '../annotations/article';
import { readLfArticle } from '../annotations/lf-article';
import { hashText } from '../annotations/lf-text';
import type { Decision, DecisionStatus } from '../annotations/sidecar';

/**
 * The document record: Newsmark's own JSON for one article. Its schema is `server/schemas/record.schema.json`.
 * All offsets are code points over the article's LF text without BOM, `end` exclusive; lists are ordered by position.
 */
export interface DocumentRecord {
  readonly newsmark: 1;
  /** Path of the article in its folder, with `/`, or what the caller named it. */
  readonly id: string;
  /** SHA-256 of the LF text. */
  readonly sha256: string;
  readonly offsets: 'code-point';
  /** Document date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The LF text, where it was asked for. */
  readonly text?: string;
  readonly entities: readonly EntityRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly dates: readonly DateRecord[];
  readonly terms: readonly AnnotationRecord[];
  readonly chains: readonly ChainRecord[];
  readonly boilerplate: readonly OffsetPair[];
  /** The articles or teasers of a file that holds several; left out where it is one. */
  readonly pieces?: readonly PieceRecord[];
}

/** `[start, end]` */
export type OffsetPair = readonly [number, number];

export interface SpanRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface AnnotationRecord extends SpanRecord {
  readonly id: string;
  /** `suggested` where nobody has decided on it. What was rejected is not in the record. */
  readonly status: 'suggested' | Exclude<DecisionStatus, 'rejected'>;
  /** What the person who decided wants to remember about it. */
  readonly note?: string;
  /** Who decided, where a name is known. */
  readonly annotator?: string;
  /** The rule or model that made it. */
  readonly source: string;
  /** From 0 to 1, to three places, where a model speaks. */
  readonly score?: number;
}

export interface EntityRecord extends AnnotationRecord {
  readonly label: string;
  readonly name: string;
  /** Its pieces, where other words stand between them. */
  readonly spans?: readonly OffsetPair[];
  /** The id of its chain. */
  readonly entity: string;
  /** The entity in a register elsewhere, where a person gave it. */
  readonly link?: string;
}

export interface QuoteRecord extends AnnotationRecord {
  readonly type: QuoteType;
  readonly spans: readonly OffsetPair[];
  readonly speaker?: SpeakerRecord;
  readonly cue?: SpanRecord;
}

/** Who says a quote; class and confidence are left out where a person decided on it. */
export interface SpeakerRecord extends SpanRecord {
  readonly name: string;
  readonly entity?: string;
  readonly class?: SpeakerClass;
  /** The words say that the source would not be named. */
  readonly anonymous?: true;
  readonly confidence?: number;
}

export interface DateRecord extends AnnotationRecord {
  readonly type: TimexType;
  readonly value?: string;
  readonly mod?: TimexMod;
  /** Of a SET. */
  readonly quant?: string;
  readonly freq?: string;
  /** Where a length or a range begins and ends: the id of that date, or `document` for the document date. */
  readonly beginPoint?: string;
  readonly endPoint?: string;
  /** The stretch meant, half open. */
  readonly interval?: Interval;
  /** The parts of the value that the text does not say. */
  readonly implied?: readonly DatePart[];
}

export interface ChainRecord {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Ids of entities. */
  readonly mentions: readonly string[];
  readonly place?: Place;
}

export interface PieceRecord {
  readonly start: number;
  readonly end: number;
  readonly headline?: SpanRecord;
  readonly date?: string;
}

export interface RecordOptions {
  /** Put the text into the record. */
  readonly withText?: boolean;
  /** Whose decisions these are. */
  readonly annotator?: string;
}

/** The document record of an article. */
export function toRecord({ analysis, placed }: AnnotatedArticle, id: string, options: RecordOptions = {}): DocumentRecord {
  const article = readLfArticle(analysis.text);
  const pair = ({ start, end }: Span): OffsetPair => [article.toCodePoint(article.toLf(start)), article.toCodePoint(article.toLf(end))];
  const textOf = ({ start, end }: Span): string => article.lfText.slice(article.toLf(start), article.toLf(end));
  const span = (found: Span): SpanRecord => {
    const [start, end] = pair(found);
    return { start, end, text: textOf(found) };
  };
  const dateIds = new Map(analysis.dates.map(({ start }, index) => [start, `d${index + 1}`]));
  const decisions = new Map(placed.map(({ decision }) => [decision.id, decision]));
  const decisionOn = ({ decision }: Suggestion): Decision | undefined => (decision === undefined ? undefined : decisions.get(decision));
  const origin = (found: Suggestion) => {
    const { status, note } = decisionOn(found) ?? {};
    return {
      status: status === undefined || status === 'rejected' ? ('suggested' as const) : status,
      source: found.source,
      ...(found.score !== undefined && { score: round(found.score) }),
      ...(note !== undefined && { note }),
      ...(status !== undefined && options.annotator !== undefined && { annotator: options.annotator }),
    };
  };
  const chains = new Map(analysis.chains.map((chain) => [chain.id, chain]));

  const entity = (mention: Mention, index: number): EntityRecord => ({
    id: `e${index + 1}`,
    ...span(mention),
    label: mention.label,
    ...(mention.spans && { spans: mention.spans.map(pair) }),
    name: chains.get(mention.chain)?.name ?? textOf(mention),
    entity: mention.chain,
    ...linkOf(decisionOn(mention)),
    ...origin(mention),
  });
  const speaker = (found: Speaker): SpeakerRecord => ({
    ...span(found),
    name: found.name,
    ...(found.chain && { entity: found.chain }),
    ...(found.class && { class: found.class }),
    ...(found.anonymous && { anonymous: found.anonymous }),
    ...(found.confidence !== undefined && { confidence: found.confidence }),
  });
  const quote = (found: Quote, index: number): QuoteRecord => ({
    id: `q${index + 1}`,
    ...span(found),
    type: found.type,
    spans: found.spans.map(pair),
    ...(found.speaker && { speaker: speaker(found.speaker) }),
    ...(found.cue && { cue: span(found.cue) }),
    ...origin(found),
  });

  return {
    newsmark: 1,
    id,
    sha256: hashText(analysis.text),
    offsets: 'code-point',
    ...(analysis.date && { date: analysis.date.value }),
    ...(options.withText && { text: article.lfText }),
    entities: analysis.mentions.map(entity),
    quotes: analysis.quotes.map(quote),
    dates: analysis.dates.map((date, index) => ({
      id: `d${index + 1}`,
      ...span(date),
      type: date.type,
      ...(date.value !== undefined && { value: date.value }),
      ...(date.mod && { mod: date.mod }),
      ...(date.quant !== undefined && { quant: date.quant }),
      ...(date.freq !== undefined && { freq: date.freq }),
      ...pointRecord('beginPoint', date.beginPoint, dateIds),
      ...pointRecord('endPoint', date.endPoint, dateIds),
      ...(date.interval && { interval: { start: date.interval.start, end: date.interval.end } }),
      ...(impliedParts(date).length > 0 && { implied: impliedParts(date) }),
      ...origin(date),
    })),
    terms: analysis.terms.map((term, index) => ({ id: `t${index + 1}`, ...span(term), ...origin(term) })),
    chains: analysis.chains.map(({ id: chain, name, label, mentions, place }) => ({
      id: chain, name, label, mentions: mentions.map((mention) => `e${mention + 1}`), ...(place && { place }),
    })),
    boilerplate: analysis.boilerplate.map(pair),
    ...(analysis.pieces.length > 1 && {
      pieces: analysis.pieces.map((piece) => {
        const [start, end] = pair(piece);
        return { start, end, ...(piece.headline && { headline: span(piece.headline) }), ...(piece.date && { date: piece.date.value }) };
      }),
    }),
  };
}

/** One line of JSON without the line end, whatever counts as one: U+0085, U+2028 and U+2029 are escaped. */
export function writeRecord(record: DocumentRecord): string {
  return JSON.stringify(record).replace(/[\u0085\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A date that is not in the record, as a person has rejected it, is left out. */
function pointRecord(name: 'beginPoint' | 'endPoint', point: Anchor | undefined, ids: ReadonlyMap<number, string>): { readonly beginPoint?: string; readonly endPoint?: string } {
  const id = point?.kind === 'document' ? 'document' : point?.at && ids.get(point.at.start);
  return id === undefined ? {} : { [name]: id };
}

function linkOf(decision: Decision | undefined): { readonly link?: string } {
  return decision?.layer === 'entities' && decision.link !== undefined ? { link: decision.link } : {};
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

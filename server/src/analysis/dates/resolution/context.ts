import type { Anchor, Interval, Span, TimexMod, TimexType } from '../../types';
import type { Day } from '../calendar';
import { civilOf } from '../calendar';
import { describeDay, describeValue } from '../describe';
import type { Tense } from '../expression';
import { periodOf, type Period } from '../values';
import type { Order } from './order';

/** What a piece has told so far: what the expressions of its next paragraph can hang on. */
export interface Story {
  /** The document date. */
  readonly document?: KnownDay;
  /** The year the piece is from, where its day is not known. */
  readonly year?: number;
  /** How the article writes dates in digits, where one of them can be read both ways. */
  readonly order?: Order;
  /** The last expression before that names a stretch of calendar, and the last that names a day. */
  readonly narrated?: Narrated;
  readonly narratedDay?: Narrated;
  /** The first day the piece tells of: that of its news. */
  readonly newsDay?: Narrated;
}

/** What a relative expression can hang on, at the place where it stands. */
export interface Context extends Story {
  /** Where its paragraph starts. */
  readonly paragraph: number;
  readonly tense?: Tense;
  readonly ahead?: boolean;
  readonly mod?: TimexMod;
}

export interface KnownDay {
  readonly day: Day;
  readonly anchor: Anchor;
}

/** An expression already resolved. */
export interface Narrated {
  readonly value: string;
  readonly period: Period;
  readonly at: Span;
  /** Whether the text itself names the year. */
  readonly withYear: boolean;
  /** The document date, where it stands in for a date before. */
  readonly document?: Anchor;
  /** What it was itself counted from. */
  readonly origin?: Origin;
}

/** The value and kind of what a date was counted from, and whether that leads back to the document date. */
export interface Origin extends Pick<Anchor, 'value' | 'kind'> {
  readonly rooted: boolean;
}

/** What an expression comes to. */
export interface Resolved {
  readonly type: TimexType;
  readonly value?: string;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  readonly beginPoint?: Anchor;
  readonly endPoint?: Anchor;
  readonly interval?: Interval;
  readonly anchor?: Anchor;
  readonly reason: string;
}

/** A date with its value, `undefined` where the text does not allow one. */
export function dated(value: string | undefined, reason: string, anchor?: Anchor): Resolved {
  return { type: 'DATE', value, anchor, reason };
}

/** Whether it stands in the same paragraph as the expression asked about. */
export function isInParagraph(narrated: Narrated | undefined, context: Pick<Context, 'paragraph'>): boolean {
  return narrated !== undefined && narrated.at.start >= context.paragraph;
}

export function anchorOf(narrated: Narrated): Anchor {
  return narrated.document ?? { value: narrated.value, at: narrated.at, kind: 'expression' };
}

/** "the document date, Saturday 8 November 2025"; inside quotes the day of speaking stands for it. */
export function documentInWords(document: KnownDay): string {
  return `${document.anchor.kind === 'document' ? 'the document date' : 'the day of speaking'}, ${describeDay(document.day)}`;
}

/** "the date before it, Monday 3 November 2025, which was counted from the document date, Saturday 8 November 2025". */
export function narratedInWords({ value, document, origin }: Narrated): string {
  if (document) return `the document date, ${valueInWords(value)}, as no date stands before it`;
  const before = `the date before it, ${valueInWords(value)}`;
  if (!origin) return before;
  if (origin.kind === 'document') return `${before}, which was counted from the document date, ${valueInWords(origin.value)}`;
  return `${before}, which was counted from ${valueInWords(origin.value)}${origin.rooted ? ', and that from the document date' : ''}`;
}

/** A value inside a sentence. */
export function valueInWords(value: string): string {
  const period = periodOf(value);
  return period?.unit === 'day' ? describeDay(period.first) : describeValue(value, period?.unit === 'time' ? 'TIME' : 'DATE');
}

/** Why a relative expression has no value, and what mends it. */
export function unresolved(what: string, type: TimexType = 'DATE'): Resolved {
  return { type, reason: `${what}; the document date is not known, but can be set.` };
}

export function withoutAntecedent(what: string, type: TimexType = 'DATE'): Resolved {
  return { type, reason: `${what}, but no date stands before it.` };
}

/** The document date in the place of a date before, where the text has none: "the following week" in its first sentence. */
export function documentNarrated({ document }: Context): Narrated | undefined {
  if (!document) return undefined;
  const { anchor, day } = document;
  return { value: anchor.value, period: { unit: 'day', first: day, last: day }, at: anchor.at ?? NOWHERE, withYear: false, document: anchor };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The year relative years count from. */
export function yearOf(context: Context): number | undefined {
  return context.document ? civilOf(context.document.day).year : context.year;
}

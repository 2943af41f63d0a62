import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { DateExpression, Mention, Quote, Span } from '../analysis/types';
import type { PlacedDecision } from '../annotations/place-decisions';
import { describeDateValue } from './date-words';
import { decide, flatRange, type OfferedChange } from './decide-action';
import { dateAt, mentionAt, quotesAt, spanAt, textOf } from './lookup';
import type { OpenArticle } from './open-article';
import { quoteActions } from './quote-actions';
import { hintAbout } from './speaker-hints';
import { QUOTE_WORDS, TIMEX_WORDS, shorten, wordsOfLabel } from './words';

/** The command of our own client that asks for the value of the date at the cursor. */
const SET_DATE_VALUE = 'newsmark.setDateValue';
/** The command of our own client that takes the day at the cursor for the document date. */
const SET_DATE_FROM_HERE = 'newsmark.setDateFromHere';
/** A day, or a time of one. */
const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/;
/** Longest text that a title quotes. */
const ROOM = 40;

type SpanLayer = OfferedChange['layer'];

/**
 * What a person can decide about the annotations at an offset: whether each is right, who says a quote, which day a date is.
 * @param asks whether the client has the commands that ask for a value
 */
export function spanActions(open: OpenArticle, offset: number, reported: readonly Diagnostic[], asks: boolean): CodeAction[] {
  const mention = mentionAt(open, offset);
  const date = dateAt(open, offset);
  const quotes = quotesAt(open, offset);
  const quote = quotes.find((one) => hintAbout(open, one, reported) !== undefined) ?? quotes[0];
  const rejected = spanAt(open.article.placed.filter(isRejected), offset);
  return [
    ...(mention ? judge(open, 'entities', mention, wordsOfLabel(mention.label)) : []),
    ...(date ? [...judge(open, 'dates', date, describeDateValue(date) ?? TIMEX_WORDS[date.type]), ...(asks ? correct(date) : [])] : []),
    ...(quote ? [...confirm(open, 'quotes', quote, QUOTE_WORDS[quote.type]), ...quoteActions(open, quote, reported, asks)] : []),
    ...(rejected ? [act(open, `Accept “${shorten(textOf(open, rejected), ROOM)}” after all`, rejected.decision.layer as SpanLayer, rejected, 'accept')] : []),
  ];
}

function judge(open: OpenArticle, layer: SpanLayer, found: Mention | DateExpression, what: string): CodeAction[] {
  const reject = `Reject “${shorten(textOf(open, found), ROOM)}”: ${what}`;
  return [...confirm(open, layer, found, what), ...(found.decision === undefined ? [act(open, reject, layer, found, 'reject')] : [])];
}

function confirm(open: OpenArticle, layer: SpanLayer, found: Mention | DateExpression | Quote, what: string): CodeAction[] {
  const text = shorten(textOf(open, found), ROOM);
  return [found.decision === undefined ? act(open, `Accept “${text}”: ${what}`, layer, found, 'accept') : act(open, `Forget what was decided about “${text}”`, layer, found, 'forget')];
}

/** What our own client does with the date at the cursor; only a day can be the document date. */
function correct({ value = '' }: DateExpression): CodeAction[] {
  return [...(DAY.test(value) ? [ofClient('Set document date from this date', SET_DATE_FROM_HERE)] : []), ofClient('Correct this date…', SET_DATE_VALUE)];
}

function ofClient(title: string, command: string): CodeAction {
  return { title, kind: CodeActionKind.Refactor, command: { title, command } };
}

function act(open: OpenArticle, title: string, layer: SpanLayer, span: Span, what: 'accept' | 'reject' | 'forget'): CodeAction {
  return decide(title, CodeActionKind.Refactor, { uri: open.uri, version: open.version, kind: 'spans', changes: [{ layer, range: rangeOf(open, span), do: what }] });
}

function rangeOf(open: OpenArticle, span: Span): OfferedChange['range'] {
  return flatRange(open.lines.rangeOf(span));
}

function isRejected({ decision }: PlacedDecision): boolean {
  return decision.status === 'rejected' && decision.layer !== 'boilerplate';
}

import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { DateExpression, Quote } from '../analysis/types';
import { describeDateValue } from './date-words';
import { textOf } from './lookup';
import { shownDates, shownQuotes, type OpenArticle } from './open-article';

/** Which hints the reader wants. */
export interface InlayHintChoice {
  readonly dates: boolean;
  readonly speakers: boolean;
}

/** The value behind each relative date, and the speaker behind each quote whose text does not give the full name. */
export function inlayHints(open: OpenArticle, range: Range, choice: InlayHintChoice): InlayHint[] {
  const from = open.lines.offsetAt(range.start);
  const to = open.lines.offsetAt(range.end);
  const dates = choice.dates ? shownDates(open).filter((date) => date.anchor !== undefined) : [];
  const speakers = choice.speakers ? shownQuotes(open).filter((quote) => needsSpeaker(open, quote)) : [];
  return [...dates.flatMap(dateHint), ...speakers.map(speakerHint)]
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({ position: open.lines.positionAt(at), label, tooltip, kind: InlayHintKind.Type, paddingLeft: true }));
}

interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

function dateHint(date: DateExpression): Hint[] {
  return date.value === undefined ? [] : [{ at: date.end, label: date.value, tooltip: describeDateValue(date) ?? date.reason }];
}

function needsSpeaker(open: OpenArticle, quote: Quote): boolean {
  return quote.speaker !== undefined && textOf(open, quote.speaker) !== quote.speaker.name;
}

function speakerHint(quote: Quote): Hint {
  return { at: quote.end, label: `— ${quote.speaker?.name ?? ''}`, tooltip: quote.speaker?.reason ?? '' };
}

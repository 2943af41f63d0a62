import { impliedParts } from '../analysis/dates/parts';
import { valueInWords } from '../analysis/dates/resolution/context';
import type { Boilerplate, Chain, DateExpression, Mention, Place, Quote, Span, Speaker, SpeakerClass } from '../analysis/types';
import { mentionsOf, textOf } from './lookup';
import { describeLabel, ownLabel } from './label-words';
import type { Markup } from './markup';
import type { OpenArticle } from './open-article';
import { describeBounds, describeDateValue } from './date-words';
import { describeProvenance } from './provenance';
import { QUOTE_WORDS, TIMEX_WORDS, count, shorten, wordsOfLabel } from './words';

/** Most lines that a hover links to; the count says how many places there are. */
const LINKS = 8;

/** The source of a name that was marked because it stands elsewhere too. */
const REPEAT = 'entities/repeat';

/** Canonical name and type, what is known of a place, the other places that name it, and why this one was marked. */
export function describeChain(open: OpenArticle, chain: Chain, mention: Mention, markup: Markup): string[] {
  const others = mentionsOf(open, chain).filter((other) => other !== mention);
  return [
    `${markup.strong(chain.name)} ${markup.text(`(${ownLabel(open, 'entities', mention.label)?.words ?? wordsOfLabel(mention.label)})`)}`,
    ...describeLabel(open, 'entities', mention.label).map((line) => markup.text(line)),
    ...(chain.place === undefined ? [] : [markup.text(describePlace(chain.place))]),
    others.length === 0 ? markup.text('Named only here') : `${markup.text(`Also named in ${count(others.length, 'place')}: `)}${links(open, others, markup)}`,
    whyMarked(open, chain, mention, markup),
  ];
}

/** The value written for a person and as TIMEX3, and how it was resolved against what. */
export function describeDate(open: OpenArticle, date: DateExpression, markup: Markup): string[] {
  const title = describeDateValue(date) ?? `${shorten(textOf(open, date), 80)}: no value`;
  return [
    `${markup.strong(title)} ${markup.text(`(${ownLabel(open, 'dates', date.type)?.words ?? TIMEX_WORDS[date.type]})`)}`,
    ...describeLabel(open, 'dates', date.type).map((line) => markup.text(line)),
    ...(date.value === undefined ? [] : [`TIMEX3 ${markup.code(date.mod === undefined ? date.value : `${date.value} mod=${date.mod}`)}`]),
    ...boundsLine(date).map((line) => markup.text(line)),
    whyThisValue(open, date, markup),
    ...suppliedParts(date).map((line) => markup.text(line)),
    markup.text(describeProvenance(date)),
  ];
}

/** The kind of quote, who says it, by which cue, and how the speaker was found. */
export function describeQuote(open: OpenArticle, quote: Quote, markup: Markup): string[] {
  const { speaker, cue } = quote;
  const cueText = cue === undefined ? undefined : shorten(textOf(open, cue), 60);
  const words = ownLabel(open, 'quotes', quote.type)?.words ?? QUOTE_WORDS[quote.type];
  return [
    speaker === undefined
      ? `${markup.strong('No speaker found')} ${markup.text(`(${words})`)}`
      : `${markup.strong(shorten(speaker.name, 80))} ${markup.text(`(speaker, ${words})`)}`,
    ...describeLabel(open, 'quotes', quote.type).map((line) => markup.text(line)),
    ...(cueText === undefined || cue === undefined ? [] : [`${markup.text('Cue: ')}${link(open, cue, cueText, markup)}`]),
    ...(speaker === undefined ? [] : [markup.text(speaker.reason), ...sourceLine(speaker).map((line) => markup.text(line))]),
    markup.text(describeProvenance(quote)),
  ];
}

const CLASS_WORDS: Readonly<Record<SpeakerClass, string>> = {
  named: 'A named person', 'unnamed-person': 'Somebody without a name here', organisation: 'An organisation or place', document: 'Something written',
};

/** What kind of source speaks and how sure that is; nothing where a person decided on it. */
function sourceLine({ class: kind, anonymous, confidence }: Speaker): string[] {
  if (kind === undefined) return [];
  const words = anonymous === true ? 'A source that would not be named' : CLASS_WORDS[kind];
  return [confidence === undefined ? words : `${words}, ${Math.round(100 * confidence)} % sure`];
}

/** That it is not part of the article, what it is instead, and how sure that is. */
export function describeBoilerplate({ source, score }: Boilerplate, markup: Markup): string[] {
  if (source === 'decision') return [markup.strong('Not part of the article'), markup.text('Somebody decided so')];
  return [markup.strong(`Not part of the article: ${source.replaceAll('-', ' ')}`), markup.text(`${Math.round(score * 100)} % sure`)];
}

function describePlace(place: Place): string {
  const capital = place.capital === undefined ? '' : `, capital ${place.capital}`;
  switch (place.kind) {
    case 'country': return `Country, code ${place.code}${capital}`;
    case 'nationality': return `Of ${place.country}, code ${place.code}`;
    case 'capital': return `Capital of ${place.country} (${place.code})`;
    case 'city': return `City in ${place.country} (${place.code})`;
    case 'region': return `Region in ${place.country} (${place.code})`;
  }
}

function boundsLine(date: DateExpression): string[] {
  const bounds = describeBounds(date);
  return bounds === undefined ? [] : [bounds];
}

/** Which parts of the value the text leaves to be supplied, where it says others: "The text says month and day; year is supplied." */
function suppliedParts(date: DateExpression): string[] {
  const implied = impliedParts(date);
  const { certain = [] } = date;
  return implied.length === 0 || certain.length === 0 ? [] : [`The text says ${listed(certain)}; ${listed(implied)} ${implied.length === 1 ? 'is' : 'are'} supplied.`];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** The reason as one sentence; the day it counts from links to where that stands, and is added where the reason leaves it out. */
function whyThisValue(open: OpenArticle, { reason, anchor }: DateExpression, markup: Markup): string {
  if (anchor === undefined) return markup.text(reason);
  const day = valueInWords(anchor.value);
  const linked = anchor.at === undefined ? markup.text(day) : link(open, anchor.at, day, markup);
  const at = reason.indexOf(day);
  if (at >= 0) return `${markup.text(reason.slice(0, at))}${linked}${markup.text(reason.slice(at + day.length))}`;
  const what = anchor.kind === 'document' ? 'the document date' : 'the date before it';
  return `${markup.text(`${reason.replace(/\.$/, '')}; resolved against ${what}, `)}${linked}${markup.text('.')}`;
}

/** A repeated name says which one it repeats; where all mentions are repeats, the general words do. */
function whyMarked(open: OpenArticle, chain: Chain, mention: Mention, markup: Markup): string {
  const first = mention.source === REPEAT ? mentionsOf(open, chain).find(({ source }) => source !== REPEAT) : undefined;
  return first === undefined ? markup.text(describeProvenance(mention)) : `${markup.text('Same name as in ')}${link(open, first, lineName(open, first), markup)}`;
}

function links(open: OpenArticle, spans: readonly Span[], markup: Markup): string {
  const firsts = new Map<string, Span>();
  for (const span of spans) if (!firsts.has(lineName(open, span))) firsts.set(lineName(open, span), span);
  const listed = [...firsts].slice(0, LINKS).map(([name, span]) => link(open, span, name, markup));
  return listed.join(', ') + (firsts.size > LINKS ? markup.text(', …') : '');
}

function lineName(open: OpenArticle, span: Span): string {
  return `line ${open.lines.positionAt(span.start).line + 1}`;
}

/** The fragment is what VS Code and other editors open a file at: one-based line and column. */
function link(open: OpenArticle, span: Span, text: string, markup: Markup): string {
  const { line, character } = open.lines.positionAt(span.start);
  return markup.link(text, `${open.uri}#L${line + 1},${character + 1}`);
}

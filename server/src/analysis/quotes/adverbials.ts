import type { Span } from '../types';
import { has, isCapital, isSentenceMark, partAt, startOf, wordAt, type Frame } from './frame';
import { nounPhraseAfter } from './noun-phrase';
import { ADVERB, AUXILIARY, DETERMINER, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, PUNCTUATION, SUBORDINATOR, TIME } from './words';

const CIRCUMSTANCES = new Set(('statement statements interview interviews tweet tweets report letter email e-mail mail release speech post twitter facebook instagram youtube address briefing message video ' +
  'article blog study paper news ruling call conference press reporters journalists media telephone phone radio television tv behalf response reply filing filings memo document documents hearing testimony book broadcast podcast').split(' '));
const NEUTRAL = new Set('to via of'.split(' '));

/** The most adverbials in a row. */
const MOST = 6;

/**
 * Steps over when, where and to whom something was said; over a place only where speech, "that" or a pronoun follows, since a
 * reported clause may start with one.
 */
export function skipAdverbials(row: Frame, sentence: Span, from: number): number {
  let sure = from;
  let at = from;
  for (let steps = 0; steps < MOST && at < sentence.end; steps++) {
    const next = skipAdverbial(row, sentence, at);
    if (next === undefined) break;
    at = next.end;
    if (next.sure || leadsToSpeech(row, at)) sure = at;
  }
  return sure;
}

function leadsToSpeech(row: Frame, at: number): boolean {
  if (wordAt(row, at) === 'that' || partAt(row, at) !== undefined || isSentenceMark(row, at)) return true;
  if (/^(?:he|she|they|it)$/.test(wordAt(row, at))) return true;
  return (wordAt(row, at) === ',' || wordAt(row, at) === ':') && partAt(row, at + 1) !== undefined;
}

/** The adverbial at an atom: where it ends, and whether it says when, through what or to whom, so that no clause starts with it. */
function skipAdverbial(row: Frame, sentence: Span, at: number): { readonly end: number; readonly sure: boolean } | undefined {
  if (wordAt(row, at) === '(') {
    let close = at;
    while (close < sentence.end && wordAt(row, close) !== ')') close++;
    return close < sentence.end ? { end: close + 1, sure: true } : undefined;
  }
  const later = skipDistance(row, sentence, at);
  if (later !== undefined) return { end: later, sure: true };
  if (has(row, at, TIME) && !has(row, at, AUXILIARY)) return { end: skipTime(row, sentence, at), sure: true };
  if (/^(?:last|this|earlier|late|early|next)$/.test(wordAt(row, at)) && has(row, at + 1, TIME | DETERMINER | PREPOSITION)) return { end: skipTime(row, sentence, at + 1), sure: true };
  if (has(row, at, ADVERB) && !isCapital(row, at)) return { end: at + 1, sure: true };
  if (!has(row, at, PREPOSITION) || (has(row, at + 1, PRONOUN) && has(row, at, SUBORDINATOR))) return undefined;
  if (isQuantity(row, at) || (wordAt(row, at) === 'to' && isInfinitive(row, at))) return undefined;
  const phrase = nounPhraseAfter(row, at + 1, sentence.end, { titles: false });
  let end = phrase === undefined ? at + 1 : phrase.last + 1;
  let sure = NEUTRAL.has(wordAt(row, at));
  for (let inner = at + 1; inner < end; inner++) if (has(row, inner, TIME | NUMBER) || CIRCUMSTANCES.has(wordAt(row, inner))) sure = true;
  if (has(row, end, TIME)) {
    end = skipTime(row, sentence, end);
    sure = true;
  }
  if (end > at + 1) return { end, sure };
  return has(row, end, DETERMINER) && wordAt(row, end + 1) === '[' ? { end: end + 1, sure: true } : undefined;
}

/** Past "three days later" and "three days after she took office", where "that" or speech follows. */
function skipDistance(row: Frame, sentence: Span, at: number): number | undefined {
  const unit = has(row, at, SUBORDINATOR) ? at - 1 : at + 1;
  if (unit > at && !(has(row, at, NUMBER | DETERMINER) && has(row, unit, TIME))) return undefined;
  if (/^(?:later|ago|earlier)$/.test(wordAt(row, unit + 1))) return unit + 2;
  if (!/^(?:after|before|when|while|since|until)$/.test(wordAt(row, unit + 1))) return undefined;
  let end = unit + 2;
  while (end < sentence.end && partAt(row, end) === undefined && !has(row, end, PUNCTUATION) && wordAt(row, end) !== 'that') end++;
  return wordAt(row, end) === 'that' && end > unit + 2 ? end : undefined;
}

/** Whether a preposition only measures: "at least 40", "about 40", "over a thousand". */
function isQuantity(row: Frame, at: number): boolean {
  return /^(?:least|most)$/.test(wordAt(row, at + 1)) || (/^(?:about|over|around|under|near)$/.test(wordAt(row, at)) && has(row, at + 1, NUMBER));
}

/** Whether "to" opens an infinitive rather than naming a hearer: "to leave", not "to the press", "to Reuters". */
function isInfinitive(row: Frame, to: number): boolean {
  const next = to + 1;
  return !has(row, next, DETERMINER | POSSESSIVE | OBJECT | PRONOUN | NUMBER) && !isCapital(row, next) && row.names.startingAt(startOf(row, next)) === undefined && !CIRCUMSTANCES.has(wordAt(row, next));
}

function skipTime(row: Frame, sentence: Span, from: number): number {
  let at = from;
  while (at < sentence.end && (has(row, at, TIME | NUMBER) || (wordAt(row, at) === ',' && /^\d/.test(wordAt(row, at + 1))))) at++;
  return Math.max(at, from);
}

import type { Span } from '../types';
import { has, isCapital, isSentenceMark, partAt, startOf, wordAt, type Frame } from './frame';
import { nounPhraseAfter } from './noun-phrase';
import { ADVERB, AUXILIARY, DETERMINER, NUMBER, OBJECT, POSSESSIVE, PREPOSITION, PRONOUN, SUBORDINATOR, TIME } from './words';

const CIRCUMSTANCES = new Set('statement statements interview interviews tweet tweets report letter email e-mail mail release speech post twitter facebook instagram youtube address briefing message video ' +
  'article blog study paper news ruling call conference press reporters journalists media telephone phone radio television tv behalf response reply'.split(' '));
const NEUTRAL = new Set('to via of'.split(' '));

/** Steps over when, where and to whom something was said. */
export function skipAdverbials(row: Frame, sentence: Span, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6 && at < sentence.end; steps++) {
    const next = skipAdverbial(row, sentence, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAdverbial(row: Frame, sentence: Span, at: number): number {
  if (wordAt(row, at) === '(') {
    let close = at;
    while (close < sentence.end && wordAt(row, close) !== ')') close++;
    return close < sentence.end ? close + 1 : at;
  }
  if (has(row, at, TIME) && !has(row, at, AUXILIARY)) return skipTime(row, sentence, at);
  if (/^(?:last|this|earlier|late|early|next)$/.test(wordAt(row, at)) && has(row, at + 1, TIME | DETERMINER | PREPOSITION)) return skipTime(row, sentence, at + 1);
  if (has(row, at, ADVERB) && !isCapital(row, at)) return at + 1;
  if (!has(row, at, PREPOSITION) || has(row, at + 1, PRONOUN) && has(row, at, SUBORDINATOR)) return at;
  if (wordAt(row, at) === 'to' && isInfinitive(row, at)) return at;
  let last = at;
  let circumstance = NEUTRAL.has(wordAt(row, at));
  const phrase = nounPhraseAfter(row, at + 1, sentence.end, { titles: false });
  if (phrase !== undefined) last = phrase.last;
  for (let k = at + 1; k <= last; k++) if (has(row, k, TIME | NUMBER) || CIRCUMSTANCES.has(wordAt(row, k))) circumstance = true;
  if (has(row, last + 1, TIME)) {
    last = skipTime(row, sentence, last + 1) - 1;
    circumstance = true;
  }
  if (last === at && has(row, at + 1, DETERMINER) && wordAt(row, at + 2) === '[') return at + 2;
  if (last === at) return at;
  const after = last + 1;
  const clear = wordAt(row, after) === 'that' || ((wordAt(row, after) === ',' || wordAt(row, after) === ':') && partAt(row, after + 1) !== undefined) || partAt(row, after) !== undefined || isSentenceMark(row, after);
  return circumstance || clear ? after : at;
}

/** Whether "to" opens an infinitive rather than naming a hearer: "to leave", not "to the press", "to Reuters". */
function isInfinitive(row: Frame, to: number): boolean {
  const next = to + 1;
  return !has(row, next, DETERMINER | POSSESSIVE | OBJECT | PRONOUN | NUMBER) && !isCapital(row, next) && row.names.startingAt(startOf(row, next)) === undefined && !CIRCUMSTANCES.has(wordAt(row, next));
}

function skipTime(row: Frame, sentence: Span, from: number): number {
  let at = from;
  while (at < sentence.end && (has(row, at, TIME | NUMBER) || (wordAt(row, at) === ',' && has(row, at + 1, NUMBER)))) at++;
  return Math.max(at, from);
}

import type { Span, Token } from '../types';
import { isUpper } from './characters';

/** Abbreviations that a name or number follows: a full stop after them never ends a sentence. Lower case. */
const BEFORE_NAME = new Set(
  ('mr mrs ms mx dr prof rev fr hon sen rep gov gen lt col sgt capt cmdr maj cpl pvt adm pres supt insp det st mt ft jr sr no nos vs v al fig vol pp art sec ' +
    'messrs mme mlle amb atty ald bros dept est approx cf ca').split(' '),
);
/** Abbreviations that may end a sentence: only a following capital outside a known pattern ends it. */
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '));
const COMPANY = new Set('inc ltd co corp plc llc etc jr sr'.split(' '));
const CLOSING = /^["'”’»)\]]+$/;

/** The sentences of a paragraph; offsets relative to it. They cover all tokens; white space between them belongs to none. */
export function splitSentences(paragraph: string, tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(paragraph, tokens, index)) continue;
    let last = index;
    while (last + 1 < tokens.length && CLOSING.test(text(tokens, last + 1)) && tokens[last + 1]?.start === tokens[last]?.end) last++;
    push(sentences, tokens, first, last);
    first = last + 1;
    index = last;
  }
  push(sentences, tokens, first, tokens.length - 1);
  return sentences;
}

function push(sentences: Span[], tokens: readonly Token[], first: number, last: number): void {
  const from = tokens[first];
  const to = tokens[last];
  if (from !== undefined && to !== undefined && first <= last) sentences.push({ start: from.start, end: to.end });
}

function endsSentence(paragraph: string, tokens: readonly Token[], index: number): boolean {
  const mark = text(tokens, index);
  const isAbbreviation = /^(\p{L}\.)+$/u.test(mark);
  if (!isAbbreviation && !/^[.!?…]+$/.test(mark)) return false;
  const following = nextWord(tokens, index);
  if (following === undefined) return true;
  const starts = startsSentence(paragraph, following);
  if (isAbbreviation) return starts && SENTENCE_STARTERS.has(following.text.toLowerCase());
  if (/^[!?]+$/.test(mark)) return starts;
  if (mark === '.') {
    const previous = tokens[index - 1];
    if (previous === undefined || previous.end !== tokens[index]?.start) return starts;
    const before = previous.text.toLowerCase();
    const next = tokens[index + 1];
    if (previous.kind === 'number' && next?.kind === 'number' && next.start === tokens[index]?.end) return false;
    if (before === 'no' || before === 'nos') return following.kind !== 'number' && starts;
    if (BEFORE_NAME.has(before)) return false;
    if (MONTHS.has(before)) return starts && following.kind !== 'number' && SENTENCE_STARTERS.has(following.text.toLowerCase());
    if (COMPANY.has(before)) return starts && SENTENCE_STARTERS.has(following.text.toLowerCase());
    if (/^\p{Lu}$/u.test(previous.text)) return starts && SENTENCE_STARTERS.has(following.text.toLowerCase());
  }
  return starts;
}

/** Words that open sentences far more often than they follow an abbreviation inside one. */
const SENTENCE_STARTERS = new Set(
  ('the a an this that these those it he she they we i you his her their its our my in on at for from with by as but and or if when while after before since ' +
    'there here what who how why where however meanwhile although though despite according both some many most all no not also then now').split(' '),
);

function startsSentence(paragraph: string, token: Token): boolean {
  return isUpper(paragraph, token.start) || token.kind === 'number' || token.kind === 'web';
}

/** The next word or number, past quotation marks and brackets; `undefined` at the end of the paragraph. */
function nextWord(tokens: readonly Token[], index: number): Token | undefined {
  for (let next = index + 1; next < tokens.length; next++) if (tokens[next]?.kind !== 'mark') return tokens[next];
  return undefined;
}

function text(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

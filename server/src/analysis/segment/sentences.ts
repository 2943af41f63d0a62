import type { Span, Token } from '../types';
import { afterAbbreviation, isStarter } from './abbreviations';
import { isCaseless, isUpper } from './characters';

const ENDING = /^[.!?…。！？؟۔]+$/;
const ELLIPSIS = /^(\.{2,}|…)$/;
const LETTERS_WITH_STOPS = /^(\p{L}\.)+$/u;
const CLOSING = /^["'”’»)\]]+$/;
/** After one of these right behind a full stop the sentence goes on. */
const CONTINUING = /^[,;:/]$/;
const DASH = /^[-–—]+$/;

/**
 * The sentences of a paragraph, in linear time; offsets relative to it. They cover all tokens; white space between them
 * belongs to none. Quotation marks and brackets that close right behind the end mark belong to the sentence.
 */
export function splitSentences(paragraph: string, tokens: readonly Token[]): readonly Span[] {
  const following = followingWords(tokens);
  const sentences: Span[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(paragraph, tokens, index, first, following[index])) continue;
    let last = index;
    while (CLOSING.test(textAt(tokens, last + 1)) && tokens[last + 1]?.start === tokens[last]?.end) last++;
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

function endsSentence(paragraph: string, tokens: readonly Token[], index: number, first: number, following: Token | undefined): boolean {
  const mark = textAt(tokens, index);
  const isAbbreviation = LETTERS_WITH_STOPS.test(mark);
  if (!isAbbreviation && !ENDING.test(mark)) return false;
  if (following === undefined) return tokens[index + 1] === undefined;
  if (!startsSentence(paragraph, following)) return false;
  const next = textAt(tokens, index + 1);
  if (CONTINUING.test(next)) return false;
  if (isAbbreviation) return !DASH.test(next) && isStarter(following.text);
  const previous = tokens[index - 1];
  const isAttached = previous !== undefined && previous.end === tokens[index]?.start;
  if (ELLIPSIS.test(mark)) return isAttached;
  if (mark !== '.' || !isAttached) return true;
  if (isInsideDegree(paragraph, previous, index, tokens)) return false;
  if (previous.kind === 'number') {
    const isDecimal = following.kind === 'number' && following.start === tokens[index]?.end;
    const isListNumber = index - 1 === first;
    return !isDecimal && !isListNumber;
  }
  const kind = afterAbbreviation(previous.text);
  if (kind === 'never') return false;
  if (kind === 'unless-number') return following.kind !== 'number';
  return kind !== 'before-starter' || (!DASH.test(next) && following.kind !== 'number' && isStarter(following.text));
}

/** "Ph.D.", "Psy.D.": a single letter right behind the full stop of a word with a capital. */
function isInsideDegree(paragraph: string, previous: Token, stop: number, tokens: readonly Token[]): boolean {
  const next = tokens[stop + 1];
  return next?.kind === 'word' && next.start === previous.end + 1 && next.end === next.start + 1 && isUpper(paragraph, previous.start);
}

function startsSentence(paragraph: string, token: Token): boolean {
  return token.kind !== 'word' || isUpper(paragraph, token.start) || isCaseless(paragraph, token.start);
}

/** For each token the next one that is no mark; `undefined` at the end of the paragraph. */
function followingWords(tokens: readonly Token[]): readonly (Token | undefined)[] {
  const following = new Array<Token | undefined>(tokens.length);
  let next: Token | undefined;
  for (let index = tokens.length - 1; index >= 0; index--) {
    following[index] = next;
    if (tokens[index]?.kind !== 'mark') next = tokens[index];
  }
  return following;
}

function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

import type { Token } from '../types';
import { isUpper } from './characters';

/** What a line looks like, whatever it says. */
export interface LineShape {
  /** Words and numbers, addresses included, without the list marker. */
  readonly words: number;
  /** Of the words that start with a letter, those with a capital, from 0 to 1. */
  readonly capitals: number;
  /** A bullet or "1." opens the line. */
  readonly marker?: 'bullet' | 'number';
  /** Where the text behind the list marker starts; offset in the line. */
  readonly start: number;
  /** Ends like a sentence: full stop, question or exclamation mark, ellipsis, with closing marks behind; not a list item cut off. */
  readonly isClosed: boolean;
  /** Holds running text: a closed sentence of some length, or several sentences. */
  readonly isProse: boolean;
  /** Holds a double quotation mark, or a single one that opens. */
  readonly hasQuote: boolean;
}

const BULLET = /^[*+•·▪◦‣●■►▶»>–—-]$/;
const QUOTE = /^["“”«»„‘]|^''$/;
const CLOSING = /^["'”’»)\]]+$/;
const TERMINAL = /^[.!?…。！？؟۔]+$/;
/** The shortest sentence that counts as running text; prompts and headlines are shorter. */
const PROSE_WORDS = 9;

/** Measures a line. */
export function shapeOf(line: string, tokens: readonly Token[], sentences: number): LineShape {
  const marker = markerOf(tokens);
  const skipped = marker === 'number' ? 2 : marker === 'bullet' ? 1 : 0;
  let words = 0;
  let lettered = 0;
  let capitals = 0;
  for (let index = skipped; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') continue;
    words++;
    if (token.kind !== 'word' || token.text.startsWith("'") || token.text.startsWith('’')) continue;
    lettered++;
    if (isUpper(line, token.start)) capitals++;
  }
  const isTruncated = marker === 'bullet' && /(?:…|\.{3})$/.test(line);
  const isClosed = !isTruncated && endsClosed(tokens);
  return {
    words,
    capitals: lettered === 0 ? 0 : capitals / lettered,
    marker,
    start: tokens[skipped]?.start ?? line.length,
    isClosed,
    isProse: isClosed ? words >= PROSE_WORDS && capitals * 3 < lettered * 2 : !isTruncated && sentences > 1 && words >= 2 * PROSE_WORDS,
    hasQuote: tokens.some((token) => token.kind === 'mark' && QUOTE.test(token.text)),
  };
}

function markerOf(tokens: readonly Token[]): LineShape['marker'] {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined) return undefined;
  if (BULLET.test(first.text) && (second === undefined || second.start > first.end)) return 'bullet';
  const isNumber = first.kind === 'number' && first.text.length <= 2 && (second?.text === '.' || second?.text === ')') && second.start === first.end;
  return isNumber && tokens[2] !== undefined && tokens[2].start > second.end ? 'number' : undefined;
}

function endsClosed(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1;
  while (last >= 0 && CLOSING.test(tokens[last]?.text ?? '')) last--;
  const text = tokens[last]?.text ?? '';
  return TERMINAL.test(text) || /^(\p{L}\.){2,}$/u.test(text);
}

import type { Token } from '../types';
import { lookUp } from './lexicon';

/** A word in small letters with the number of a day behind it; capitals are names: "iPhone15", "Covid19", "U21". */
const GLUED = /^\p{Ll}{3,}(?=\d{1,2}$)/u;
const MOST_DAYS = 31;

/** The tokens with days cut off the words that a scraper glued them to, where month and year follow: "wait for rain25 January 2026". */
export function cutGluedDays(tokens: readonly Token[]): readonly Token[] {
  const glued = tokens.findIndex((_, index) => endOfWord(tokens, index) !== undefined);
  if (glued < 0) return tokens;
  return tokens.flatMap((token, index) => {
    const length = index < glued ? undefined : endOfWord(tokens, index);
    if (length === undefined) return token;
    const { start, end, text } = token;
    return [{ start, end: start + length, kind: 'word' as const, text: text.slice(0, length) }, { start: start + length, end, kind: 'number' as const, text: text.slice(length) }];
  });
}

/** Code units of the word before the day; `undefined` where no day is glued. */
function endOfWord(tokens: readonly Token[], index: number): number | undefined {
  const [token, month] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word' || month?.kind !== 'word' || lookUp(month.text)?.kind !== 'month') return undefined;
  const mark = tokens[index + 2];
  const year = mark?.text === '.' || mark?.text === ',' ? tokens[index + 3] : mark;
  if (year?.kind !== 'number' || year.text.length !== 4) return undefined;
  const length = GLUED.exec(token.text)?.[0].length;
  const day = length === undefined ? 0 : Number(token.text.slice(length));
  return day >= 1 && day <= MOST_DAYS ? length : undefined;
}

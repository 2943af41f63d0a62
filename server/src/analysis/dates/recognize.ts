import type { Token } from '../types';
import { isDate } from './calendar';
import type { Shape, TemporalExpression, Tense } from './expression';
import { cutGluedDays } from './glued-days';
import { refine } from './refine';
import { readExpression, type Recognized } from './recognizers';
import { isSurelyAhead, isTermAhead, tenseAround } from './tense';
import { lowerAt, readWords, type Words } from './words';

/** Finds the temporal expressions of one paragraph, in linear time. */
export function recognizeDates(paragraph: string, tokens: readonly Token[]): readonly TemporalExpression[] {
  const words = readWords(paragraph, cutGluedDays(tokens));
  const found: Recognized[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (words.words[at] === undefined) continue;
    const read = readExpression(words, at);
    if (!read || read.from < (found[found.length - 1]?.to ?? 0)) continue;
    found.push(read);
    at = read.to - 1;
  }
  const isQuoted = quotedPlaces(words.tokens);
  return refine(words, found).map((read) => place(words, read, isQuoted));
}

function place(words: Words, read: Recognized, isQuoted: (at: number) => boolean): TemporalExpression {
  return {
    start: words.tokens[read.from]?.start ?? 0,
    end: words.tokens[read.to - 1]?.end ?? 0,
    source: read.source,
    shape: shapeOf(words, read),
    mod: read.mod,
    tense: tenseFor(words, read),
    ahead: read.shape.kind === 'calendar-date' && read.shape.year === undefined && isSurelyAhead(words, read.from, read.to),
    quoted: isQuoted(read.from),
    describing: isDescribing(words, read),
    link: read.link,
    doubt: doubtOf(read.shape),
    bracketed: lowerAt(words, read.from - 1) === '(',
  };
}

/** A length that will have passed begins with the document date. */
function shapeOf(words: Words, { from, shape, link }: Recognized): Shape {
  return shape.kind === 'duration' && shape.which === undefined && link === undefined && isTermAhead(words, from) ? { ...shape, which: 'next' } : shape;
}

/** Tells whether tokens, asked in ascending order, stand inside quotation marks. */
function quotedPlaces(tokens: readonly Token[]): (at: number) => boolean {
  let next = 0;
  let open = false;
  return (at) => {
    for (; next < at; next++) {
      const token = tokens[next];
      if (token?.kind !== 'mark') continue;
      if (token.text === '"') open = !open;
      else if (token.text === '“' || token.text === '„') open = true;
      else if (token.text === '”') open = false;
    }
    return open;
  };
}

const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

function isDescribing(words: Words, read: Recognized): boolean {
  if (!DETERMINERS.has(words.tokens[read.from - 1]?.text.toLowerCase() ?? '')) return false;
  return words.tokens[read.to]?.kind === 'word' && words.words[read.to] === undefined;
}

function doubtOf(shape: Shape): TemporalExpression['doubt'] {
  const date = shape.kind === 'time' ? shape.day : shape;
  if (date?.kind !== 'calendar-date' || date.month === undefined || date.day === undefined) return undefined;
  if (date.swapped) return 'order';
  return date.weekday !== undefined || !isDate(date.month, date.day, date.year) ? 'day' : undefined;
}

/** The tense matters only where the text leaves open whether the date before or after is meant. */
function tenseFor(words: Words, read: Recognized): Tense | undefined {
  return isOpen(read.shape) ? tenseAround(words, read.from, read.to) : undefined;
}

function isOpen(shape: Shape): boolean {
  switch (shape.kind) {
    case 'weekday': return true;
    case 'calendar-date': return shape.year === undefined;
    case 'season': case 'holiday': case 'part-of-year': return shape.year === undefined;
    case 'relative-period': return shape.unit === 'WE';
    case 'nth-of': return isOpen(shape.inside);
    case 'unit-of': return isOpen(shape.day);
    case 'time': return shape.day !== undefined && isOpen(shape.day);
    default: return false;
  }
}

import type { Token } from '../types';
import type { Shape, TemporalExpression, Tense } from './expression';
import { refine } from './refine';
import { readExpression, type Recognized } from './recognizers';
import { tenseAround } from './tense';
import { readWords, type Words } from './words';

/** Finds the temporal expressions of one paragraph, in linear time. */
export function recognizeDates(paragraph: string, tokens: readonly Token[]): readonly TemporalExpression[] {
  const words = readWords(paragraph, tokens);
  const found: Recognized[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (words.words[at] === undefined) continue;
    const read = readExpression(words, at);
    if (!read) continue;
    found.push(read);
    at = read.to - 1;
  }
  return refine(words, found).map((read) => place(words, read));
}

function place(words: Words, read: Recognized): TemporalExpression {
  return {
    start: words.tokens[read.from]?.start ?? 0,
    end: words.tokens[read.to - 1]?.end ?? 0,
    source: read.source,
    shape: read.shape,
    mod: read.mod,
    tense: tenseFor(words, read),
  };
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
    case 'time': return shape.day !== undefined && isOpen(shape.day);
    default: return false;
  }
}

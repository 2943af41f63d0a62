import type { Span } from '../../types';
import type { LineShape } from '../shape';
import { WORDINGS } from './wordings';
import type { Prompt } from './prompt';

/** Longer texts are no single prompt. */
const LONGEST = 600;

const sources = WORDINGS.map(({ pattern }) => pattern.source);
/** All wordings in two expressions: one look at a sentence of a story, in which nothing is found, has to be cheap. */
const AT_START = new RegExp(`^(?:${sources.filter((source) => source.startsWith('^')).map((source) => source.slice(1)).join('|')})`);
const ANYWHERE = new RegExp(sources.filter((source) => !source.startsWith('^')).join('|'));

/** What a line or sentence says as boilerplate: its strongest wording; `undefined` where it says nothing of the kind. */
export function matchWording(text: string): Prompt | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = normalise(text);
  if (!AT_START.test(plain) && !ANYWHERE.test(plain)) return undefined;
  let best: Prompt | undefined;
  for (const { rule, weight, pattern, opens } of WORDINGS) {
    if ((best === undefined || weight > best.weight) && pattern.test(plain)) best = { rule, weight, opens };
  }
  return best;
}

/** What the sentence with an index is worded as. */
export type WordingOf = (sentence: number) => Prompt | undefined;

/** Matches each sentence of a paragraph when it is first asked for. */
export function wordingsOf(paragraph: string, sentences: readonly Span[]): WordingOf {
  const known = new Map<number, Prompt | undefined>();
  return (index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return undefined;
    if (!known.has(index)) known.set(index, matchWording(paragraph.slice(sentence.start, sentence.end)));
    return known.get(index);
  };
}

/** Lower case, one blank between words, straight apostrophes, without outer brackets, arrows and end marks. */
function normalise(text: string): string {
  const plain = text.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ');
  let start = 0;
  let end = plain.length;
  while (start < end && /[\s*+•·▪|»>›←→↑↓►▶[("“–—-]/.test(plain.charAt(start)) && !plain.startsWith('(c)', start)) start++;
  while (end > start && /[\s.:;!?…|»>›←→↑↓\])"”»*+,]/.test(plain.charAt(end - 1)) && !plain.startsWith('(required)', end - 10)) end--;
  return plain.slice(start, end);
}

/** A number with nothing beside it: an identifier of a page where it is long, a counter where it is short. */
export function matchNumber(line: string): Prompt | undefined {
  if (/^\d{8,}$/.test(line)) return { rule: 'page-furniture', weight: 6.5 };
  return /^\d{1,3}$/.test(line) ? { rule: 'page-furniture', weight: 1.2 } : undefined;
}

/** Section names with separators: "News > Nation", "World / Africa", "BLOG » Tips"; labels of at most three words with capitals. */
export function matchBreadcrumb(line: string, shape: LineShape): Prompt | undefined {
  if (shape.words > 12 || line.length > LONGEST || shape.isClosed || shape.capitals < 0.6) return undefined;
  const parts = line.slice(shape.start).split(/ ?[>»›] ?| [/|•·] | ?\/$/);
  if (parts.length < 2) return undefined;
  const isLabels = parts.every((part) => part.split(/\s+/).length <= 4 && !/\d/.test(part));
  if (!isLabels) return undefined;
  return { rule: 'menu', weight: /[>»›]|\/$/.test(line) ? 4.5 : 2.5 };
}

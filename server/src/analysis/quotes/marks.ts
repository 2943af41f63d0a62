import { isLetter, isWordCharacter, classOf, SPACE } from '../segment/characters';
import type { Span, Token } from '../types';

/** Marks of one family can close each other, straight and curly alike. */
export type MarkFamily = 'double' | 'single' | 'guillemet';
export type MarkShape = 'straight' | 'curly' | 'backtick';

/** A quotation mark of a paragraph; offsets relative to it. A mark that may do both is decided by what is open. */
export interface QuoteMark extends Span {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Index of its token. */
  readonly token: number;
  /** It could as well be something else: an apostrophe after s, the inch of `16"`. */
  readonly doubtful: boolean;
}

interface Glyph {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  /** What the character itself says, before its neighbours are asked. */
  readonly side: 'open' | 'close' | 'either';
}

const GLYPHS: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { family: 'double', shape: 'straight', side: 'either' }],
  ['＂', { family: 'double', shape: 'straight', side: 'either' }],
  ['“', { family: 'double', shape: 'curly', side: 'open' }],
  ['„', { family: 'double', shape: 'curly', side: 'open' }],
  ['‟', { family: 'double', shape: 'curly', side: 'open' }],
  ['”', { family: 'double', shape: 'curly', side: 'close' }],
  ['``', { family: 'double', shape: 'backtick', side: 'open' }],
  ["''", { family: 'double', shape: 'backtick', side: 'either' }],
  ['«', { family: 'guillemet', shape: 'curly', side: 'open' }],
  ['»', { family: 'guillemet', shape: 'curly', side: 'close' }],
  ["'", { family: 'single', shape: 'straight', side: 'either' }],
  ['‘', { family: 'single', shape: 'curly', side: 'open' }],
  ['‚', { family: 'single', shape: 'curly', side: 'open' }],
  ['‛', { family: 'single', shape: 'curly', side: 'open' }],
  ['’', { family: 'single', shape: 'curly', side: 'close' }],
  ['`', { family: 'single', shape: 'backtick', side: 'open' }],
]);

/** Words that are written with an apostrophe in front. */
const CLIPPED = new Set("n em til till cause cos cuz tis twas twere bout round neath tude bama cept gainst fraid ere".split(' '));

/** The quotation marks of a paragraph, told from apostrophes, feet and inches by what stands beside them. */
export function readMarks(paragraph: string, tokens: readonly Token[]): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'mark') continue;
    const glyph = GLYPHS.get(token.text);
    const mark = glyph && judge(paragraph, tokens, index, token, glyph);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function judge(paragraph: string, tokens: readonly Token[], index: number, token: Token, glyph: Glyph): QuoteMark | undefined {
  const left = edge(paragraph, token.start - 1);
  const right = left === 'space' && isEllipsis(paragraph, token.end) ? 'word' : edge(paragraph, token.end);
  if (glyph.family === 'single' && isApostropheHere(tokens, index, left, right, glyph)) return undefined;
  if (isMeasure(tokens, index, left, right)) return undefined;
  const { opens, closes } = glyph.family === 'single' ? sidesOfSingle(left, right, glyph) : sides(left, right, glyph);
  if (!opens && !closes) return undefined;
  return { start: token.start, end: token.end, family: glyph.family, shape: glyph.shape, opens, closes, token: index, doubtful: isDoubtful(tokens, index, left, right, glyph) };
}

interface Sides {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Three full stops, as in a quote that starts in the middle. */
function isEllipsis(paragraph: string, index: number): boolean {
  return paragraph.charAt(index) === '…' || paragraph.startsWith('...', index);
}

/** What a double mark or guillemet can do: its glyph says it, unless its neighbours clearly say the opposite. */
function sides(left: Edge, right: Edge, glyph: Glyph): Sides {
  const begins = (left === 'space' || left === 'open' || left === 'dash') && (right === 'word' || right === 'open' || right === 'quote');
  const ends = (left === 'word' || left === 'close' || left === 'quote') && (right === 'space' || right === 'close' || right === 'dash');
  if (glyph.side === 'open') return { opens: !ends, closes: ends };
  if (glyph.side === 'close') return { opens: begins, closes: !begins };
  if (right === 'close' && left !== 'open') return { opens: false, closes: true };
  const opens = left !== 'word' && right !== 'space';
  const closes = left !== 'space' && right !== 'word';
  const open = opens !== closes ? opens : true;
  const close = opens !== closes ? closes : true;
  return { opens: open, closes: close && left !== 'open' };
}

/** The same for single marks, which an apostrophe looks like: they open only before and close only after something. */
function sidesOfSingle(left: Edge, right: Edge, glyph: Glyph): Sides {
  const opens = glyph.side !== 'close' && left !== 'word' && right !== 'space' && right !== 'close';
  const closes = glyph.side !== 'open' && left !== 'space' && left !== 'open' && right !== 'word';
  return { opens, closes };
}

type Edge = 'space' | 'word' | 'open' | 'close' | 'dash' | 'quote';

/** What a quotation mark touches at `index`; the ends of the paragraph count as space. */
function edge(paragraph: string, index: number): Edge {
  if (index < 0 || index >= paragraph.length || classOf(paragraph, index) === SPACE) return 'space';
  if (isWordCharacter(paragraph, index)) return 'word';
  const character = paragraph.charAt(index);
  if ('([{¿¡'.includes(character)) return 'open';
  if ('.,;:!?…)]}'.includes(character)) return 'close';
  if ('-–—―/'.includes(character)) return 'dash';
  return '"\'“”‘’«»`'.includes(character) ? 'quote' : 'word';
}

function isApostropheHere(tokens: readonly Token[], index: number, left: Edge, right: Edge, glyph: Glyph): boolean {
  if (glyph.shape === 'backtick') return left === 'word' && right === 'word';
  if (left === 'word' && right === 'word') return true;
  if (right !== 'word') return false;
  const next = tokens[index + 1];
  const word = next?.text.toLowerCase() ?? '';
  if (/^\d\ds?$/.test(word) && !isApostropheMark(tokens[index + 2])) return true;
  return CLIPPED.has(word) && (glyph.side !== 'open' || word === 'n');
}

function isApostropheMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === "'" || token.text === '’');
}

/** Feet and inches for certain: `6'2"`, `5' 11"`. */
function isMeasure(tokens: readonly Token[], index: number, left: Edge, right: Edge): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before?.kind !== 'number' || left !== 'word') return false;
  if (token.text === "'" || token.text === '’') return right === 'word' || (tokens[index + 1]?.kind === 'number' && isInch(tokens[index + 2]));
  return isInch(token) && /^['’′]$/.test(tokens[index - 2]?.text ?? '') && tokens[index - 3]?.kind === 'number';
}

function isInch(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '"' || token.text === '”' || token.text === "''");
}

function isDoubtful(tokens: readonly Token[], index: number, left: Edge, right: Edge, glyph: Glyph): boolean {
  const before = tokens[index - 1];
  if (left !== 'word' || before === undefined) return false;
  if (glyph.family === 'single') return /s$/i.test(before.text) && right === 'space' && isLetter(tokens[index + 1]?.text ?? '', 0);
  return before.kind === 'number' && glyph.shape === 'straight' && right !== 'word';
}

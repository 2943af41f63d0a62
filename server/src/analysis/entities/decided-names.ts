import type { ReadDocument } from '../document';
import type { Span } from '../types';
import type { ArticleNames } from './article-names';
import { formOf, type LocatedName } from './located';

/** What a person said about a span of the text: that it is a name, or that it is none. UTF-16 offsets over the text. */
export interface DecidedName extends Span {
  /** The id of the decision. */
  readonly decision: string;
  /** What kind of name it is; missing where it is none. */
  readonly label?: string;
  /** The canonical name of its entity, where the person gave one. */
  readonly name?: string;
  /** Its pieces, where other words stand between them. */
  readonly pieces?: readonly Span[];
}

const SOURCE = 'decision';

/**
 * The names of the article with what people decided: a decided name takes the place of all names that it touches (one in
 * pieces of those inside a piece, and of one as long as itself), and is
 * there inside boilerplate too; a span decided to be no name is left out where it was found with just these edges.
 * @param decided in the order of the text, longest first; they may nest
 */
export function applyDecidedNames(document: ReadDocument, found: ArticleNames, decided: readonly DecidedName[]): ArticleNames {
  if (decided.length === 0) return found;
  const isLeft = leftBy(decided);
  const paragraphAt = paragraphsOf(document);
  const names: LocatedName[] = [];
  const paragraphs: number[] = [];
  let next = 0;
  const addDecided = (until: number): void => {
    for (let one = decided[next]; one !== undefined && one.start < until; one = decided[++next]) {
      if (one.label === undefined) continue;
      const paragraph = paragraphAt(one.start);
      names.push(decidedName(document.text, one, one.label, paragraph));
      paragraphs.push(paragraph);
    }
  };
  found.names.forEach((name, index) => {
    const paragraph = found.paragraphs[index] ?? 0;
    const span = { start: name.start + paragraph, end: name.end + paragraph };
    addDecided(span.end);
    if (!isLeft(span)) return;
    names.push(name);
    paragraphs.push(paragraph);
  });
  addDecided(Infinity);
  return { names, paragraphs };
}

/** Tells whether a found name stays; it is asked in ascending order. */
function leftBy(decided: readonly DecidedName[]): (span: Span) => boolean {
  let next = 0;
  let reach = -1;
  let none: DecidedName[] = [];
  let inPieces: DecidedName[] = [];
  return ({ start, end }) => {
    none = none.filter((one) => one.end > start);
    inPieces = inPieces.filter((one) => one.end > start);
    for (let one = decided[next]; one !== undefined && one.start < end; one = decided[++next]) {
      if (one.label === undefined) none.push(one);
      else if (one.pieces !== undefined) inPieces.push(one);
      else reach = Math.max(reach, one.end);
    }
    return reach <= start && ![...none, ...inPieces].some((one) => one.start === start && one.end === end)
      && !inPieces.some(({ pieces }) => pieces?.some((piece) => piece.start <= start && end <= piece.end));
  };
}

function decidedName(text: string, { start, end, decision, name, pieces }: DecidedName, label: string, paragraph: number): LocatedName {
  // A string of its own: names outlive the version of the text that they were cut from.
  const form = formOf(` ${(pieces ?? [{ start, end }]).map((piece) => text.slice(piece.start, piece.end)).join(' ')}`.slice(1));
  return { start: start - paragraph, end: end - paragraph, label, score: 1, source: SOURCE, first: 0, last: 0, form, words: NO_WORDS, loud: false, standsFor: name, decision, pieces: pieces?.map((piece) => ({ start: piece.start - paragraph, end: piece.end - paragraph })) };
}

/** Nobody looks for a decided name elsewhere, so its tokens and words are not told. */
const NO_WORDS: readonly string[] = [];

/** Tells where the last paragraph begins that begins no later than an offset; asked in ascending order. */
function paragraphsOf({ paragraphs }: ReadDocument): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while ((paragraphs[at + 1]?.start ?? Infinity) <= offset) at++;
    const start = paragraphs[at]?.start ?? 0;
    return start <= offset ? start : 0;
  };
}

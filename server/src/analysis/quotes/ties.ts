import type { ReadDocument, Reading, ReadParagraph } from '../document';
import type { Finding } from '../types';
import type { QuoteMark } from './marks';
import { unclosedQuote } from './own-texts';
import { placeFinding } from './place';
import { endsBeforeAttribution } from './unclosed';

/** How a text goes on in another paragraph: its opening mark is repeated there, or its closing mark comes. */
export type Return = 'reopened' | 'closed';

/** The texts in marks that a paragraph shares with others, each known by the index of the paragraph that opens it. */
export interface Ties {
  /** What goes on here from the paragraphs before, with the first token. */
  readonly back?: number;
  readonly by?: Return;
  /** What goes on in the next paragraph, from the last mark that nothing closes here. */
  readonly ahead?: number;
}

/** The paragraphs with ties, by index, and what is wrong with the marks of all. */
export interface Tied {
  readonly ties: ReadonlyMap<number, Ties>;
  readonly findings: readonly Finding[];
}

/** A mark that nothing has closed yet. */
interface Open {
  readonly mark: QuoteMark;
  readonly paragraph: ReadParagraph;
  readonly index: number;
  /** The text that it opens or reopens. */
  readonly text: number;
}

interface Tying {
  readonly ties: Map<number, Ties>;
  readonly findings: Finding[];
}

/** Ties the paragraphs that share a text in marks; none crosses the border of a piece, none lies in boilerplate. */
export function tieParagraphs({ paragraphs, pieces }: ReadDocument): Tied {
  const tying: Tying = { ties: new Map(), findings: [] };
  let open: Open | undefined;
  let piece = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.role === 'boilerplate') continue;
    const before = piece;
    while (piece + 1 < pieces.length && (pieces[piece]?.end ?? Infinity) <= paragraph.start) piece++;
    if (piece !== before) open = giveUp(tying, open);
    if (open !== undefined || !paragraph.reading.speech.isSound) open = followMarks(tying, paragraph, index, open);
  }
  giveUp(tying, open);
  return tying;
}

/** Ties a paragraph to the one that left a mark open, and says what it leaves open itself. */
function followMarks(tying: Tying, paragraph: ReadParagraph, index: number, open: Open | undefined): Open | undefined {
  const { own, marks } = paragraph.reading.speech;
  const by = open && returnTo(open, paragraph.reading);
  if (open === undefined || by === undefined) giveUp(tying, open);
  else tie(tying, open, index, by);
  for (const finding of own.findings) tying.findings.push(placeFinding(finding, paragraph.start));
  return own.open && { mark: own.open, paragraph, index, text: open !== undefined && by === 'reopened' && own.open === marks[0] ? open.text : index };
}

/** How a paragraph goes on with what is open, if it does; the mark is not repeated where it was forgotten before "he said". */
function returnTo({ mark, paragraph }: Open, { speech: { marks, paired } }: Reading): Return | undefined {
  const first = marks[0];
  const repeated = first?.token === 0 && first.family === mark.family && (paired.unclosed[0] === 0 || paired.pairs[0]?.open === 0);
  if (repeated && !endsBeforeAttribution(paragraph.reading, mark)) return 'reopened';
  return marks[paired.stray ?? -1]?.family === mark.family ? 'closed' : undefined;
}

function tie({ ties }: Tying, open: Open, index: number, by: Return): void {
  ties.set(open.index, { ...ties.get(open.index), ahead: open.text });
  ties.set(index, { back: open.text, by });
}

/** Reports a mark that no paragraph after it closes. */
function giveUp({ findings }: Tying, open: Open | undefined): undefined {
  if (open !== undefined) findings.push(placeFinding(unclosedQuote(open.mark), open.paragraph.start));
}

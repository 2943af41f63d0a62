import type { ReadDocument, ReadParagraph } from '../document';
import type { Finding, Piece, Span } from '../types';
import type { QuoteMark } from './marks';
import { pairMarks, type PairedMarks } from './pairing';
import { INVERTS } from './verbs';

/** A part of a text in marks that lies in one paragraph, marks included. Offsets are absolute, tokens those of the paragraph. */
export interface MarkedPart extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  /** Its last token, the closing mark where there is one. */
  readonly lastToken: number;
  readonly text: MarkedText;
}

/** Text in marks, over one paragraph or several. */
export interface MarkedText {
  readonly parts: MarkedPart[];
  readonly closed: boolean;
}

export interface MarkedTexts {
  /** Parts by paragraph, in order of start, longest first: parts nest or are apart. */
  readonly parts: ReadonlyMap<number, readonly MarkedPart[]>;
  readonly findings: readonly Finding[];
}

interface Pending {
  text: { parts: MarkedPart[]; closed: boolean };
  mark: QuoteMark;
  paragraph: number;
}

/** The texts in marks of the article; none crosses the border of a piece, none lies in boilerplate. */
export function findMarkedTexts(document: ReadDocument): MarkedTexts {
  const parts = new Map<number, MarkedPart[]>();
  const findings: Finding[] = [];
  let pending: Pending | undefined;
  let piece: Piece | undefined;
  let pieceIndex = 0;
  const add = (index: number, text: { parts: MarkedPart[]; closed: boolean }, firstToken: number, lastToken: number): void => {
    const paragraph = document.paragraphs[index];
    const first = paragraph?.reading.tokens[firstToken];
    const last = paragraph?.reading.tokens[lastToken];
    if (paragraph === undefined || first === undefined || last === undefined) return;
    const part: MarkedPart = { start: paragraph.start + first.start, end: paragraph.start + last.end, paragraph: index, firstToken, lastToken, text };
    text.parts.push(part);
    const list = parts.get(index);
    if (list === undefined) parts.set(index, [part]);
    else list.push(part);
  };
  const giveUp = (): void => {
    if (pending === undefined) return;
    const { text, mark, paragraph: index } = pending;
    const paragraph = document.paragraphs[index];
    if (paragraph !== undefined) {
      const opening = { start: paragraph.start + mark.start, end: paragraph.start + mark.end };
      findings.push({ ...opening, code: 'unclosed-quote', message: 'This quote is opened but never closed.' });
      const last = endOfUnclosed(paragraph, mark, parts.get(index) ?? []);
      if (last > mark.token) add(index, text, mark.token, last);
    }
    pending = undefined;
  };
  for (let index = 0; index < document.paragraphs.length; index++) {
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined || paragraph.role === 'boilerplate') continue;
    while (pieceIndex < document.pieces.length && (document.pieces[pieceIndex]?.end ?? 0) <= paragraph.start) pieceIndex++;
    if (document.pieces[pieceIndex] !== piece) giveUp();
    piece = document.pieces[pieceIndex];
    const { marks } = paragraph.reading.speech;
    if (marks.length === 0) {
      giveUp();
      continue;
    }
    const paired = pairMarks(marks);
    const reopening = pending && reopens(marks, paired, pending.mark);
    if (pending !== undefined && reopening === undefined) {
      const stray = paired.stray === undefined ? undefined : marks[paired.stray];
      if (stray !== undefined && stray.family === pending.mark.family) {
        closeParagraph(document, pending, add);
        add(index, pending.text, 0, stray.token);
        pending.text.closed = true;
        pending = undefined;
      } else {
        giveUp();
      }
    } else if (pending !== undefined) {
      closeParagraph(document, pending, add);
    }
    const continued: Pending | undefined = pending;
    pending = undefined;
    for (const pair of paired.pairs) {
      const open = marks[pair.open];
      const close = marks[pair.close];
      if (open === undefined || close === undefined || close.token - open.token < 2) continue;
      const text = continued !== undefined && pair.open === reopening ? continued.text : { parts: [], closed: true };
      text.closed = true;
      add(index, text, open.token, close.token);
      if (open.shape !== close.shape) findings.push(mixedMarks(paragraph, open, close));
    }
    for (const [order, unclosed] of paired.unclosed.entries()) {
      const mark = marks[unclosed];
      if (mark === undefined) continue;
      const text: Pending['text'] = continued !== undefined && unclosed === reopening ? continued.text : { parts: [], closed: false };
      pending = { text, mark, paragraph: index };
      if (order < paired.unclosed.length - 1) giveUp();
    }
  }
  giveUp();
  for (const list of parts.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return { parts, findings };
}

/** The mark that reopens at the start of a paragraph what the paragraph before left open. */
function reopens(marks: readonly QuoteMark[], paired: PairedMarks, before: QuoteMark): number | undefined {
  const first = marks[0];
  if (first === undefined || first.token !== 0 || first.family !== before.family) return undefined;
  return paired.unclosed.includes(0) || paired.pairs.some((pair) => pair.open === 0) ? 0 : undefined;
}

/** A quote that goes on in the next paragraph takes the rest of its own. */
function closeParagraph(document: ReadDocument, pending: Pending, add: (index: number, text: Pending['text'], first: number, last: number) => void): void {
  const tokens = document.paragraphs[pending.paragraph]?.reading.tokens ?? [];
  add(pending.paragraph, pending.text, pending.mark.token, tokens.length - 1);
}

/** Where a quote that is never closed ends: with its sentence, before the next quote, before the sign of a cut-off text. */
function endOfUnclosed(paragraph: ReadParagraph, mark: QuoteMark, others: readonly MarkedPart[]): number {
  const { tokens, sentences } = paragraph.reading;
  const sentence = sentences.find((span) => span.end > mark.start);
  let limit = sentence?.end ?? tokens[tokens.length - 1]?.end ?? 0;
  for (const other of others) if (other.start - paragraph.start > mark.start) limit = Math.min(limit, other.start - paragraph.start);
  let last = mark.token;
  for (let index = mark.token + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.end > limit || token.text === '[') break;
    last = index;
    if (token.text === ',' && attributes(paragraph, index + 1)) break;
  }
  return last;
}

/** How many tokens a subject before its verb of saying may have. */
const SUBJECT = 4;

/** Whether an attribution starts at a token: ", she said", ", said Ms Ruiz". */
function attributes(paragraph: ReadParagraph, from: number): boolean {
  const { tokens, speech } = paragraph.reading;
  for (let index = from; index < from + SUBJECT && tokens[index]?.kind === 'word'; index++) {
    const verb = speech.verbs.get(index);
    if (verb !== undefined && verb.frames & INVERTS && verb.form === 'past') return true;
  }
  return false;
}

function mixedMarks(paragraph: ReadParagraph, open: QuoteMark, close: QuoteMark): Finding {
  return {
    start: paragraph.start + close.start,
    end: paragraph.start + close.end,
    code: 'mixed-marks',
    message: 'This mark closes a quote that was opened with a mark of another kind.',
    related: { start: paragraph.start + open.start, end: paragraph.start + open.end },
  };
}

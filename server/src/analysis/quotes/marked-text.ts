import type { ReadDocument, ReadParagraph } from '../document';
import type { Finding, Span } from '../types';
import type { Part } from './frame';
import type { QuoteMark } from './marks';
import type { PairedMarks } from './pairing';
import { INVERTS } from './verbs';

/** A part of a text in marks that lies in one paragraph, marks included; its span is absolute. */
export interface MarkedPart extends Part, Span {
  readonly text: MarkedText;
}

/** Text in marks, over one paragraph or several. */
export interface MarkedText {
  readonly parts: MarkedPart[];
}

export interface MarkedTexts {
  /** Parts by index of their paragraph, in order of start, longest first: parts nest or are apart. */
  readonly parts: ReadonlyMap<number, readonly MarkedPart[]>;
  readonly findings: readonly Finding[];
}

/** A text whose closing mark has not come yet. */
interface OpenText {
  readonly text: MarkedText;
  readonly mark: QuoteMark;
  readonly paragraph: number;
}

interface Collector {
  readonly document: ReadDocument;
  readonly parts: Map<number, MarkedPart[]>;
  readonly findings: Finding[];
}

/** The texts in marks of the article; none crosses the border of a piece, none lies in boilerplate. */
export function findMarkedTexts(document: ReadDocument): MarkedTexts {
  const collector: Collector = { document, parts: new Map(), findings: [] };
  let open: OpenText | undefined;
  let piece = 0;
  for (const [index, paragraph] of document.paragraphs.entries()) {
    if (paragraph.role === 'boilerplate') continue;
    const before = piece;
    while (piece + 1 < document.pieces.length && (document.pieces[piece]?.end ?? Infinity) <= paragraph.start) piece++;
    if (piece !== before) open = giveUp(collector, open);
    open = readParagraph(collector, index, paragraph, open);
  }
  giveUp(collector, open);
  for (const list of collector.parts.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return collector;
}

/** Takes the texts of one paragraph and says which is still open at its end. */
function readParagraph(collector: Collector, index: number, paragraph: ReadParagraph, open: OpenText | undefined): OpenText | undefined {
  const { marks, paired } = paragraph.reading.speech;
  const stray = paired.stray === undefined ? undefined : marks[paired.stray];
  let going: MarkedText | undefined;
  if (open !== undefined && reopens(collector, marks, paired, open)) {
    add(collector, open.paragraph, open.text, { first: open.mark.token, opens: true });
    going = open.text;
  } else if (open !== undefined && stray?.family === open.mark.family) {
    add(collector, open.paragraph, open.text, { first: open.mark.token, opens: true });
    add(collector, index, open.text, { first: 0, last: stray.token, closes: true });
  } else {
    giveUp(collector, open);
  }
  for (const pair of paired.pairs) {
    const from = marks[pair.open];
    const to = marks[pair.close];
    if (from === undefined || to === undefined || to.token - from.token < 2) continue;
    const text = pair.open === 0 && going !== undefined ? going : { parts: [] };
    add(collector, index, text, { first: from.token, last: to.token, opens: true, closes: true });
    if (from.shape !== to.shape) collector.findings.push(mixedMarks(paragraph, from, to));
  }
  const last = paired.unclosed[paired.unclosed.length - 1];
  for (const unclosed of paired.unclosed) {
    const mark = marks[unclosed];
    if (mark === undefined) continue;
    if (unclosed === last) return { text: unclosed === 0 && going !== undefined ? going : { parts: [] }, mark, paragraph: index };
    collector.findings.push(unclosedQuote(paragraph, mark));
  }
  return undefined;
}

/** Whether a paragraph starts with the mark that reopens what is open; not where the mark was forgotten before "he said". */
function reopens(collector: Collector, marks: readonly QuoteMark[], paired: PairedMarks, open: OpenText): boolean {
  const first = marks[0];
  const paragraph = collector.document.paragraphs[open.paragraph];
  if (paragraph === undefined || first?.token !== 0 || first.family !== open.mark.family) return false;
  if (paired.unclosed[0] !== 0 && paired.pairs[0]?.open !== 0) return false;
  const end = endOfUnclosed(paragraph, open.mark, Infinity);
  return !(paragraph.reading.tokens[end]?.text === ',' && attributes(paragraph, end + 1));
}

/** A text that never closes ends where its quote most likely does. */
function giveUp(collector: Collector, open: OpenText | undefined): undefined {
  const paragraph = open && collector.document.paragraphs[open.paragraph];
  if (open === undefined || paragraph === undefined) return undefined;
  collector.findings.push(unclosedQuote(paragraph, open.mark));
  const nested = collector.parts.get(open.paragraph)?.find((part) => part.start - paragraph.start > open.mark.start);
  const last = endOfUnclosed(paragraph, open.mark, nested === undefined ? Infinity : nested.start - paragraph.start);
  if (last > open.mark.token) add(collector, open.paragraph, open.text, { first: open.mark.token, last, opens: true });
  return undefined;
}

interface Extent {
  readonly first: number;
  /** The last token of the paragraph if missing. */
  readonly last?: number;
  readonly opens?: boolean;
  readonly closes?: boolean;
}

function add(collector: Collector, index: number, text: MarkedText, extent: Extent): void {
  const paragraph = collector.document.paragraphs[index];
  const tokens = paragraph?.reading.tokens ?? [];
  const lastToken = extent.last ?? tokens.length - 1;
  const first = tokens[extent.first];
  const last = tokens[lastToken];
  if (paragraph === undefined || first === undefined || last === undefined) return;
  const part: MarkedPart = {
    start: paragraph.start + first.start, end: paragraph.start + last.end, firstToken: extent.first, lastToken, opens: extent.opens ?? false, closes: extent.closes ?? false, text,
  };
  text.parts.push(part);
  const list = collector.parts.get(index);
  if (list === undefined) collector.parts.set(index, [part]);
  else list.push(part);
}

/** The token where a quote that is never closed ends: with its sentence, before `limit`, an attribution, or the sign of a cut-off text. */
function endOfUnclosed(paragraph: ReadParagraph, mark: QuoteMark, limit: number): number {
  const { tokens, sentences } = paragraph.reading;
  const end = Math.min(limit, sentences.find((span) => span.end > mark.start)?.end ?? Infinity);
  let last = mark.token;
  for (let index = mark.token + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.end > end || token.text === '[') break;
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

function unclosedQuote(paragraph: ReadParagraph, mark: QuoteMark): Finding {
  return { start: paragraph.start + mark.start, end: paragraph.start + mark.end, code: 'unclosed-quote', message: 'This quote is opened but never closed.' };
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

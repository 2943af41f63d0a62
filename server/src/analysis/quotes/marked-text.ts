import type { ReadDocument, ReadParagraph } from '../document';
import type { Finding } from '../types';
import type { Part } from './frame';
import type { QuoteMark } from './marks';
import { partOf, unclosedQuote, type Extent } from './own-texts';
import type { PairedMarks } from './pairing';
import { shift } from './place';
import { attributes, endOfUnclosed } from './unclosed';

/** Text in marks that may run over several paragraphs. */
export interface MarkedText {
  /** How many paragraphs hold a part of it. */
  parts: number;
}

/** What is in marks in a paragraph. */
export interface MarkedParagraph {
  /** In order of start, longest first: parts nest or are apart. */
  readonly parts: readonly Part[];
  /** For each part of a text that may run over several paragraphs that text. */
  readonly texts: readonly (MarkedText | undefined)[];
}

export interface MarkedTexts {
  /** By index; the other paragraphs hold only texts of their own, as read with them. */
  readonly paragraphs: ReadonlyMap<number, MarkedParagraph>;
  readonly findings: readonly Finding[];
}

/** A text whose closing mark has not come yet. */
interface OpenText {
  readonly text: MarkedText;
  readonly mark: QuoteMark;
  readonly paragraph: number;
}

interface MarkedPart {
  readonly part: Part;
  readonly text?: MarkedText;
}

interface Collector {
  readonly document: ReadDocument;
  readonly parts: Map<number, MarkedPart[]>;
  readonly findings: Finding[];
}

/** The texts in marks that end in another paragraph than they start in, or never; none crosses the border of a piece, none lies in boilerplate. */
export function findMarkedTexts(document: ReadDocument): MarkedTexts {
  const { paragraphs, pieces } = document;
  const collector: Collector = { document, parts: new Map(), findings: [] };
  let open: OpenText | undefined;
  let piece = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.role === 'boilerplate') continue;
    const before = piece;
    while (piece + 1 < pieces.length && (pieces[piece]?.end ?? Infinity) <= paragraph.start) piece++;
    if (piece !== before) open = giveUp(collector, open);
    const { paired, own } = paragraph.reading.speech;
    if (open !== undefined || paired.unclosed.length > 0) open = readParagraph(collector, index, paragraph, open);
    for (const finding of own.findings) collector.findings.push(placeFinding(paragraph, finding));
  }
  giveUp(collector, open);
  return { paragraphs: new Map([...collector.parts].map(([index, parts]) => [index, inOrder(parts)])), findings: collector.findings };
}

/** Takes the texts of one paragraph and says which is still open at its end. */
function readParagraph(collector: Collector, index: number, paragraph: ReadParagraph, open: OpenText | undefined): OpenText | undefined {
  const { marks, paired, own } = paragraph.reading.speech;
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
  for (const part of own.parts) keep(collector, index, part, part.firstToken === 0 ? going : undefined);
  const last = paired.unclosed[paired.unclosed.length - 1];
  const mark = last === undefined ? undefined : marks[last];
  return mark && { text: last === 0 && going !== undefined ? going : { parts: 0 }, mark, paragraph: index };
}

/** Whether a paragraph starts with the mark that reopens what is open; not where the mark was forgotten before "he said". */
function reopens(collector: Collector, marks: readonly QuoteMark[], paired: PairedMarks, open: OpenText): boolean {
  const first = marks[0];
  const paragraph = collector.document.paragraphs[open.paragraph];
  if (paragraph === undefined || first?.token !== 0 || first.family !== open.mark.family) return false;
  if (paired.unclosed[0] !== 0 && paired.pairs[0]?.open !== 0) return false;
  const end = endOfUnclosed(paragraph.reading, open.mark, Infinity);
  return !(paragraph.reading.tokens[end]?.text === ',' && attributes(paragraph.reading, end + 1));
}

/** A text that never closes ends where its quote most likely does. */
function giveUp(collector: Collector, open: OpenText | undefined): undefined {
  const paragraph = open && collector.document.paragraphs[open.paragraph];
  if (open === undefined || paragraph === undefined) return undefined;
  collector.findings.push(placeFinding(paragraph, unclosedQuote(open.mark)));
  const nested = paragraph.reading.speech.own.parts.find((part) => part.start > open.mark.start);
  const last = endOfUnclosed(paragraph.reading, open.mark, nested?.start ?? Infinity);
  if (last > open.mark.token) add(collector, open.paragraph, open.text, { first: open.mark.token, last, opens: true });
  return undefined;
}

/** Adds a part to a text; it ends with its paragraph where nothing else is said. */
function add(collector: Collector, index: number, text: MarkedText, { first, last, opens = false, closes = false }: Partial<Extent> & { readonly first: number }): void {
  const tokens = collector.document.paragraphs[index]?.reading.tokens ?? [];
  const part = partOf(tokens, { first, last: last ?? tokens.length - 1, opens, closes });
  if (part !== undefined) keep(collector, index, part, text);
}

function keep(collector: Collector, index: number, part: Part, text: MarkedText | undefined): void {
  if (text !== undefined) text.parts++;
  const list = collector.parts.get(index);
  if (list === undefined) collector.parts.set(index, [{ part, text }]);
  else list.push({ part, text });
}

function inOrder(marked: MarkedPart[]): MarkedParagraph {
  marked.sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
  return {
    parts: marked.map(({ part, text }) => (text !== undefined && text.parts > 1 ? { ...part, ofSeveral: true } : part)),
    texts: marked.map(({ text }) => text),
  };
}

function placeFinding({ start }: ReadParagraph, finding: Finding): Finding {
  const placed = { ...finding, ...shift(finding, start) };
  return finding.related === undefined ? placed : { ...placed, related: shift(finding.related, start) };
}

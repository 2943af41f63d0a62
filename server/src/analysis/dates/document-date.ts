import type { ReadDocument, Reading, ReadParagraph } from '../document';
import type { DocumentDate, ParagraphRole, Piece, Span } from '../types';
import { civilOf } from './calendar';
import type { CalendarDate, TemporalExpression } from './expression';
import { decideOrder } from './resolution/order';
import { periodOf, two, yearValue } from './values';

/**
 * The pieces of the document, each with the date it was written where the article, or whoever set the date, says so:
 * the date set from outside in a file of one piece; else what the piece itself says, the surest rule first; else the day of
 * the file, where that is asked for.
 */
export function findDocumentDates(document: ReadDocument): readonly Piece[] {
  const { givenDate, fileDate, pieces } = document;
  const single = pieces.length === 1;
  if (single && givenDate) return pieces.map((piece) => ({ ...piece, date: givenDate }));
  const paragraphs = paragraphsByPiece(document);
  return pieces.map((piece, index) => ({ ...piece, date: findDate(document, paragraphs[index] ?? []) ?? givenDate ?? fileDate }));
}

/** How sure the rules are, the surest first; each names the `source` of the date it finds. */
const RULES = ['published', 'timestamp', 'byline', 'dateline', 'updated', 'address', 'caption'] as const;
type Rule = (typeof RULES)[number];

interface Candidate {
  readonly rule: Rule;
  readonly value: string;
  /** The same digits with day and month the other way round. */
  readonly swapped?: string;
  readonly monthFirst?: boolean;
  readonly at: Span;
}

function findDate(document: ReadDocument, paragraphs: readonly ReadParagraph[]): DocumentDate | undefined {
  const candidates = candidatesOf(document.text, paragraphs);
  const best = RULES.map((rule) => candidates.find((candidate) => candidate.rule === rule)).find((candidate) => candidate !== undefined);
  if (!best || (best.rule === 'caption' && isContradicted(paragraphs, best))) return undefined;
  const order = best.swapped === undefined ? undefined : decideOrder(document.paragraphs);
  const turned = order?.evidence !== undefined && order.monthFirst !== best.monthFirst;
  return { value: (turned ? best.swapped : undefined) ?? best.value, source: best.rule, at: best.at };
}

/** The year of a piece whose day is not known, from a picture that is older than the text. */
export function findYear(text: string, paragraphs: readonly ReadParagraph[]): number | undefined {
  const caption = candidatesOf(text, paragraphs).find((candidate) => candidate.rule === 'caption');
  return caption && Number(caption.value.slice(0, 4));
}

/** The paragraphs of each piece, one list a piece. */
export function paragraphsByPiece(document: ReadDocument): readonly (readonly ReadParagraph[])[] {
  const out: ReadParagraph[][] = document.pieces.map(() => []);
  let current = 0;
  for (const paragraph of document.paragraphs) {
    while (current + 1 < document.pieces.length && (document.pieces[current + 1]?.start ?? Infinity) <= paragraph.start) current++;
    out[current]?.push(paragraph);
  }
  return out;
}

function candidatesOf(text: string, paragraphs: readonly ReadParagraph[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const paragraph of paragraphs) {
    for (const { at, ...candidate } of candidatesIn(text, paragraph)) out.push({ ...candidate, at: { start: paragraph.start + at.start, end: paragraph.start + at.end } });
  }
  return out;
}

const remembered = new WeakMap<Reading, { readonly role: ParagraphRole; readonly candidates: readonly Candidate[] }>();

/** The candidates of a paragraph, relative to it: they depend on its own text and role alone. */
function candidatesIn(text: string, paragraph: ReadParagraph): readonly Candidate[] {
  const { reading, role } = paragraph;
  const known = remembered.get(reading);
  if (known?.role === role) return known.candidates;
  const candidates: Candidate[] = [];
  for (const expression of reading.expressions) {
    const value = fullDateOf(expression);
    const rule = value && ruleOf(lineAround(text, paragraph, expression), role);
    if (value && rule) candidates.push({ rule, value, ...swappedOf(expression), at: { start: expression.start, end: expression.end } });
  }
  candidates.push(...addressesOf(reading));
  remembered.set(reading, { role, candidates });
  return candidates;
}

/** The day that an expression names with its year; `undefined` for every other expression. */
function fullDateOf(expression: TemporalExpression): string | undefined {
  const shape = expression.shape.kind === 'time' ? expression.shape.day : expression.shape;
  return shape?.kind === 'calendar-date' ? dayOfParts(shape) : undefined;
}

function swappedOf({ shape }: TemporalExpression): Pick<Candidate, 'swapped' | 'monthFirst'> | undefined {
  const date = shape.kind === 'time' ? shape.day : shape;
  return date?.kind === 'calendar-date' && date.swapped ? { swapped: dayOfParts({ ...date, ...date.swapped }), monthFirst: date.order === 'month-first' } : undefined;
}

function dayOfParts({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const value = `${yearValue(year)}-${two(month)}-${two(day)}`;
  return periodOf(value) && value;
}

const PUBLISHED = /\b(published|posted|date|first published|created|publish date|issued|filed|press release|released)\b[^.]{0,30}$/i;
const UPDATED = /\b(updated|modified|edited|revised|last update)\b[^.]{0,20}$/i;
const BYLINE = /(^by\b|\bby [A-Z]|\bstaff\b|\breporter\b|\bcorrespondent\b|\|)/;
/** Longest line that can be a time line: a date with a name, a topic and a time of reading. */
const LINE = 120;
/** Longest place name before a date in a dateline: "WASHINGTON, Nov. 8, 2025 (Reuters)". */
const PLACE = 40;

/** How far around a date its line is read; a longer line is no time line. */
const AROUND = 200;

/** The line that a date stands in; `start` and `end` are relative to it. */
interface DatedLine extends Span {
  readonly text: string;
}

function lineAround(text: string, paragraph: ReadParagraph, expression: TemporalExpression): DatedLine {
  const start = paragraph.start + expression.start;
  const end = paragraph.start + expression.end;
  const before = text.slice(Math.max(paragraph.start, start - AROUND), start);
  const behind = text.slice(end, Math.min(paragraph.end, end + AROUND));
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const tail = behind.includes('\n') ? behind.slice(0, behind.indexOf('\n')) : behind;
  return { text: `${head}${text.slice(start, end)}${tail}`, start: head.length, end: head.length + end - start };
}

function ruleOf(expression: DatedLine, role: ReadParagraph['role']): Rule | undefined {
  const { text } = expression;
  const before = text.slice(Math.max(0, expression.start - 60), expression.start);
  const after = text.slice(expression.end, expression.end + 60);
  const short = text.length <= LINE;
  if (role === 'caption' || isCaption(text, expression)) return 'caption';
  if (UPDATED.test(before) && (short || expression.start < LINE)) return 'updated';
  if (PUBLISHED.test(before) && short) return 'published';
  if (role === 'timestamp') return 'timestamp';
  if (role === 'byline' || (short && expression.start > 0 && BYLINE.test(before))) return 'byline';
  if (short && isNearlyAll(text, expression)) return 'timestamp';
  if (role === 'dateline' || (expression.start <= PLACE && /^[A-Z][\p{L} .,'()/-]*$/u.test(before) && /^[^.!?]{0,30}(—|–|--| - |:)/.test(after))) return 'dateline';
  return isLastOfGlued(expression) ? 'timestamp' : undefined;
}

/** A scraper glued it to the word before, so that it stood on a line of its own, and nothing much follows: "wait for rain25 January 2026". */
function isLastOfGlued({ text, start, end }: DatedLine): boolean {
  return /\p{L}$/u.test(text.slice(0, start)) && isNearlyAll(text.slice(start), { start: 0, end: end - start });
}

/** "21 May 2022, North Korea, Pyongyang: A picture …": what picture agencies put first. */
function isCaption(text: string, expression: Span): boolean {
  return expression.start === 0 && /^, [A-Z][\p{L} .'-]+(, [A-Z][\p{L} .'-]+)?: /u.test(text.slice(expression.end, expression.end + 80));
}

/** Few letters beside the date itself: a line that holds a date and little else. */
function isNearlyAll(text: string, expression: Span): boolean {
  const others = text.slice(0, expression.start).replace(/[^\p{L}]/gu, '').length + text.slice(expression.end).replace(/[^\p{L}]/gu, '').length;
  return others <= 30 && others <= (expression.end - expression.start) * 2;
}

/** Dates in the path of an address, as news sites name their pages: `/2019/11/19/`, `/2019-11-19-`. */
function addressesOf(reading: Reading): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const token of reading.tokens) {
    if (token.kind !== 'web') continue;
    const path = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(token.text);
    const value = path && dayOfParts({ kind: 'calendar-date', year: Number(path[1]), month: Number(path[2]), day: Number(path[3]) });
    if (value) out.push({ rule: 'address', value, at: { start: token.start, end: token.end } });
  }
  return out;
}

/** A text that looks back on the caption's month by its name ("In May, … said") is younger than its picture. */
function isContradicted(paragraphs: readonly ReadParagraph[], caption: Candidate): boolean {
  const { month } = civilOf(periodOf(caption.value)?.first ?? 0);
  return paragraphs.some((paragraph) => paragraph.reading.expressions.some(({ shape, tense }) =>
    shape.kind === 'calendar-date' && shape.month === month && shape.day === undefined && shape.year === undefined && shape.which === undefined && tense !== 'future'));
}

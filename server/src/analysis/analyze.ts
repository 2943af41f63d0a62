import type { DecidedDate } from './dates/decided-date';
import { findDocumentDates } from './dates/document-date';
import { findDateProblems } from './dates/problems';
import { recognizeDates } from './dates/recognize';
import { resolveDates } from './dates/resolve';
import type { ReadDocument, Reading, ReadParagraph } from './document';
import { linkMentions } from './entities/chains';
import type { DecidedName } from './entities/decided-names';
import type { Tagger } from './entities/tagger';
import type { ParagraphMemo } from './memo';
import { findQuotes } from './quotes/quotes';
import { readSpeech } from './quotes/reading';
import { layOut, type BoilerplateDecision } from './segment/layout';
import { readLine } from './segment/line';
import { splitParagraphs } from './segment/paragraphs';
import { splitSentences } from './segment/sentences';
import { tokenize } from './segment/tokens';
import type { Analysis, Paragraph, Span } from './types';

export interface AnalyzeOptions {
  /** Marks names; without one the analysis has no mentions. */
  readonly tagger?: Tagger;
  /** Keeps the readings of paragraphs between calls; use one memo per tagger. */
  readonly memo?: ParagraphMemo;
  /** Document date as `YYYY-MM-DD`, where it is known from outside. */
  readonly date?: string;
  /** The day of the file, `YYYY-MM-DD`; the document date of what says none itself. */
  readonly fileDate?: string;
  /** What a person said is, or is not, part of the article. */
  readonly boilerplate?: readonly BoilerplateDecision[];
  /** What people said about names, in the order of the text, longest first. */
  readonly names?: readonly DecidedName[];
  /** What people said about dates, in the order of the text. */
  readonly dates?: readonly DecidedDate[];
}

/** Reads a text: its structure, names, dates and quotes. Pure and synchronous. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const steps = analyzeInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same as {@link analyze}, handing back control after every paragraph read anew, so that a server can answer
 * something else in between or give up.
 */
export function* analyzeInSteps(text: string, options: AnalyzeOptions = {}): Generator<undefined, Analysis, undefined> {
  const spans = splitParagraphs(text);
  const readings = yield* readParagraphs(text, spans, options);
  const layout = layOut(text, spans, readings, options.boilerplate ?? []);
  const undated: ReadDocument = {
    text,
    paragraphs: placeReadings(layout.paragraphs, readings),
    pieces: layout.pieces,
    boilerplate: layout.boilerplate,
    givenDate: options.date === undefined ? undefined : { value: options.date, source: 'set' },
    fileDate: options.fileDate === undefined ? undefined : { value: options.fileDate, source: 'file' },
  };
  const document: ReadDocument = { ...undated, pieces: findDocumentDates(undated) };
  const dates = resolveDates(document, options.dates);
  yield;
  const { mentions, chains } = linkMentions(document, options.memo?.names, options.names);
  yield;
  const { quotes, terms, findings } = findQuotes(document, mentions, chains);
  let sentences: readonly Span[] | undefined;
  return {
    text,
    date: document.pieces.find((piece) => piece.date !== undefined)?.date ?? document.givenDate ?? document.fileDate,
    pieces: document.pieces,
    paragraphs: layout.paragraphs,
    get sentences() {
      return (sentences ??= sentencesOf(document.paragraphs));
    },
    boilerplate: layout.boilerplate,
    mentions,
    chains,
    dates,
    quotes,
    terms,
    findings: [...layout.findings, ...findings, ...findDateProblems(document, dates)].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function* readParagraphs(text: string, spans: readonly Span[], { tagger, memo }: AnalyzeOptions): Generator<undefined, readonly Reading[], undefined> {
  const readings: Reading[] = [];
  let reads = 0;
  const compute = (paragraph: string): Reading => {
    reads++;
    return readParagraph(paragraph, tagger);
  };
  for (const span of spans) {
    const before = reads;
    readings.push(memo === undefined ? compute(text.slice(span.start, span.end)) : memo.read(text, span, compute));
    if (reads > before) yield;
  }
  return readings;
}

function readParagraph(paragraph: string, tagger: Tagger | undefined): Reading {
  const tokens = tokenize(paragraph);
  const sentences = splitSentences(paragraph, tokens);
  return {
    text: paragraph,
    tokens,
    sentences,
    names: tagger?.(paragraph, tokens, sentences) ?? [],
    expressions: recognizeDates(paragraph, tokens),
    line: readLine(paragraph, tokens, sentences),
    speech: readSpeech(paragraph, tokens),
  };
}

function placeReadings(paragraphs: readonly Paragraph[], readings: readonly Reading[]): readonly ReadParagraph[] {
  return paragraphs.map(({ start, end, role, repeats }, index) => {
    const reading = readings[index];
    if (reading === undefined) throw new RangeError(`paragraph ${index} has no reading`);
    return { start, end, role, repeats, reading };
  });
}

function sentencesOf(paragraphs: readonly ReadParagraph[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const { start: by, reading } of paragraphs) for (const { start, end } of reading.sentences) sentences.push({ start: start + by, end: end + by });
  return sentences;
}

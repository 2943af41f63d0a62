import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Quote } from '../analysis/types';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { shownQuotes, type OpenArticle } from './open-article';
import { shorten } from './words';

/** Speakers that are less likely right than this are asked about; most rules find more than nine of ten. */
const DOUBT = 0.7;

/**
 * Hints, which editors show as a few dots and no list holds: quotes without a speaker, and with one that is doubtful. Nobody is
 * asked about a quote on which a person decided, or that stands inside another.
 */
export function speakerHints(open: OpenArticle): Diagnostic[] {
  let outerEnd = 0;
  return shownQuotes(open).flatMap((quote) => {
    const isInside = quote.start < outerEnd;
    outerEnd = Math.max(outerEnd, quote.end);
    const doubt = isInside || quote.decision !== undefined ? undefined : doubtOf(quote);
    const [first] = quote.spans;
    return doubt === undefined || first === undefined ? [] : [{ range: open.lines.rangeOf(first), severity: DiagnosticSeverity.Hint, source: DIAGNOSTIC_SOURCE, ...doubt }];
  });
}

function doubtOf({ speaker }: Quote): Pick<Diagnostic, 'code' | 'message'> | undefined {
  if (speaker === undefined) return { code: 'no-speaker', message: 'No speaker was found for this quote.' };
  const { confidence, name } = speaker;
  if (confidence === undefined || confidence >= DOUBT) return undefined;
  return { code: 'doubtful-speaker', message: `${shorten(name, 60)} may not be who says this (${Math.round(100 * confidence)} % sure).` };
}

/** The hint about a quote among what an editor reports. */
export function hintAbout(open: OpenArticle, { spans: [first] }: Quote, reported: readonly Diagnostic[]): Diagnostic | undefined {
  if (first === undefined) return undefined;
  const { line, character } = open.lines.rangeOf(first).start;
  return reported.find(({ source, code, range }) => source === DIAGNOSTIC_SOURCE && (code === 'no-speaker' || code === 'doubtful-speaker') && range.start.line === line && range.start.character === character);
}

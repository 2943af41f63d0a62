import { recognizeDates } from '../../src/analysis/dates/recognize';
import { resolveDates } from '../../src/analysis/dates/resolve';
import { readSpeech } from '../../src/analysis/quotes/reading';
import { readLine } from '../../src/analysis/segment/line';
import { splitParagraphs } from '../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../src/analysis/segment/sentences';
import { tokenize } from '../../src/analysis/segment/tokens';
import type { DateExpression } from '../../src/analysis/types';

/** The dates of a phrase, read as the body of an article: a phrase alone has no layout. */
export function datesOfPhrase(text: string, date: string | undefined): readonly DateExpression[] {
  const paragraphs = splitParagraphs(text).map((span) => {
    const paragraph = text.slice(span.start, span.end);
    const tokens = tokenize(paragraph);
    const sentences = splitSentences(paragraph, tokens);
    const reading = { text: paragraph, tokens, sentences, names: [], expressions: recognizeDates(paragraph, tokens), speech: readSpeech(paragraph, tokens), line: readLine(paragraph, tokens, sentences) };
    return { ...span, role: 'body' as const, reading };
  });
  const written = date === undefined ? undefined : { value: date, source: 'set' };
  return resolveDates({ text, paragraphs, pieces: [{ start: 0, end: text.length, date: written }], boilerplate: [], givenDate: written });
}

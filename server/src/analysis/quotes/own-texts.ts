import type { Finding, Token } from '../types';
import type { Part } from './frame';
import type { QuoteMark } from './marks';
import type { PairedMarks } from './pairing';

/** The texts in marks that open and close inside one paragraph, and what is wrong with its marks. */
export interface OwnTexts {
  /** In order of start: parts nest or are apart. */
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
}

/** Reads the pairs of marks; the last mark that nothing closes is left to the paragraphs after this one. */
export function readOwnTexts(tokens: readonly Token[], marks: readonly QuoteMark[], paired: PairedMarks): OwnTexts {
  const parts: Part[] = [];
  const findings: Finding[] = [];
  for (const pair of paired.pairs) {
    const from = marks[pair.open];
    const to = marks[pair.close];
    const part = from && to && to.token - from.token > 1 ? partOf(tokens, { first: from.token, last: to.token, opens: true, closes: true }) : undefined;
    if (from === undefined || to === undefined || part === undefined) continue;
    parts.push(part);
    if (from.shape !== to.shape) findings.push(mixedMarks(from, to));
  }
  for (const unclosed of paired.unclosed.slice(0, -1)) {
    const mark = marks[unclosed];
    if (mark !== undefined) findings.push(unclosedQuote(mark));
  }
  return { parts, findings };
}

/** Where a part lies, in tokens. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The part that lies there; none where there are no such tokens. */
export function partOf(tokens: readonly Token[], { first, last, opens, closes }: Extent): Part | undefined {
  const from = tokens[first];
  const to = tokens[last];
  return from && to && { start: from.start, end: to.end, firstToken: first, lastToken: last, opens, closes, ofSeveral: false };
}

/** The finding for an opening mark that nothing closes. */
export function unclosedQuote({ start, end }: QuoteMark): Finding {
  return { start, end, code: 'unclosed-quote', message: 'This quote is opened but never closed.' };
}

function mixedMarks(open: QuoteMark, { start, end }: QuoteMark): Finding {
  return { start, end, code: 'mixed-marks', message: 'This mark closes a quote that was opened with a mark of another kind.', related: { start: open.start, end: open.end } };
}

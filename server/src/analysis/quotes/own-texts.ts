import type { Finding, Token } from '../types';
import type { QuoteMark } from './marks';
import type { PairedMarks } from './pairing';
import { partOf, type Part } from './part';

/** The texts in marks that open and close inside one paragraph, and what is wrong with its marks. */
export interface OwnTexts {
  /** In order of start: parts nest or are apart. */
  readonly parts: readonly Part[];
  /** The last mark that nothing closes here; paragraphs after this one may. */
  readonly open?: QuoteMark;
  readonly findings: readonly Finding[];
}

/** Reads the marks of a paragraph, as they pair. */
export function readOwnTexts(tokens: readonly Token[], marks: readonly QuoteMark[], { pairs, unclosed }: PairedMarks): OwnTexts {
  const parts: Part[] = [];
  const findings: Finding[] = [];
  for (const pair of pairs) {
    const from = marks[pair.open];
    const to = marks[pair.close];
    const part = from && to && to.token - from.token > 1 ? partOf(tokens, from.token, to.token, { opens: true, closes: true }) : undefined;
    if (from === undefined || to === undefined || part === undefined) continue;
    parts.push(part);
    if (from.shape !== to.shape) findings.push(mixedMarks(from, to));
  }
  for (const index of unclosed.slice(0, -1)) {
    const mark = marks[index];
    if (mark !== undefined) findings.push(unclosedQuote(mark));
  }
  return { parts, open: marks[unclosed[unclosed.length - 1] ?? -1], findings };
}

/** The finding for a mark that nothing closes. */
export function unclosedQuote({ start, end }: QuoteMark): Finding {
  return { start, end, code: 'unclosed-quote', message: 'This quote is opened but never closed.' };
}

function mixedMarks(open: QuoteMark, { start, end }: QuoteMark): Finding {
  return { start, end, code: 'mixed-marks', message: 'This mark closes a quote that was opened with a mark of another kind.', related: { start: open.start, end: open.end } };
}

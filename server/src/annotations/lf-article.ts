import type { Span } from '../analysis/types';
import { toLfText } from './lf-text';
import { createOffsetMap } from './offset-map';

/** Characters of text kept before and after a decision. */
export const CONTEXT_LENGTH = 32;

/** What stands around a span, in the text as files count it. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** An article as files see it. "LF offsets" are UTF-16 over {@link lfText}, "text offsets" over the string read. */
export interface LfArticle {
  readonly lfText: string;
  toLf(textOffset: number): number;
  toText(lfOffset: number): number;
  /** Code points for an LF offset, and back. */
  toCodePoint(lfOffset: number): number;
  fromCodePoint(codePoint: number): number;
  /** The {@link CONTEXT_LENGTH} characters before and after a span of LF offsets; fewer at the text's ends. */
  contextOf(span: Span): Context;
}

/** Reads a text in any line ends, with or without BOM. */
export function readLfArticle(text: string): LfArticle {
  const lfText = toLfText(text);
  const textOffsets = createOffsetMap(text);
  const lfOffsets = lfText === text ? textOffsets : createOffsetMap(lfText);
  return {
    lfText,
    toLf: (offset) => lfOffsets.toUtf16(textOffsets.toCodePoint(offset)),
    toText: (offset) => textOffsets.toUtf16(lfOffsets.toCodePoint(offset)),
    toCodePoint: lfOffsets.toCodePoint,
    fromCodePoint: lfOffsets.toUtf16,
    contextOf: ({ start, end }) => ({
      prefix: lfText.slice(lfOffsets.toUtf16(Math.max(0, lfOffsets.toCodePoint(start) - CONTEXT_LENGTH)), start),
      suffix: lfText.slice(end, lfOffsets.toUtf16(lfOffsets.toCodePoint(end) + CONTEXT_LENGTH)),
    }),
  };
}

import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';

/** Letters and digits, with what holds them together. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * The words of quotes, each counted once: of a quote that lies in another of the same speaker none.
 * @param quotes in the order of the text
 */
export function quotedWords(quotes: readonly AnnotationItem[]): number[] {
  const around: AnnotationItem[] = [];
  return quotes.map((quote) => {
    while (around.length > 0 && !isInside(quote.range, around.at(-1)?.range)) around.pop();
    const isCounted = around.some(({ speaker }) => speaker?.name === quote.speaker?.name);
    around.push(quote);
    return isCounted ? 0 : (quote.pieces ?? [quote.text]).reduce((sum, piece) => sum + (piece.match(WORD)?.length ?? 0), 0);
  });
}

function isInside([, , line, character]: FlatRange, outer: FlatRange | undefined): boolean {
  return outer !== undefined && (line < outer[2] || (line === outer[2] && character <= outer[3]));
}

/** The quote as it is cited: its words, who says them, and where. */
export function quoteWithAttribution({ text, pieces = [text], speaker }: Pick<AnnotationItem, 'text' | 'pieces' | 'speaker'>, articleName: string): string {
  const words = pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).join(' … ');
  return `${words} — ${speaker === undefined ? 'unattributed' : speaker.name}, ${articleName}`;
}

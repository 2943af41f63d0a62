import type { ReadDocument } from '../../../src/analysis/document';
import { linkMentions } from '../../../src/analysis/entities/chains';
import type { NameSpan } from '../../../src/analysis/entities/tagger';
import { readSpeech } from '../../../src/analysis/quotes/reading';
import { readLine } from '../../../src/analysis/segment/line';
import { splitParagraphs } from '../../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import type { NameLabel, Span } from '../../../src/analysis/types';
import { readMarked, writeMarked } from '../../marked';

/** An article as the whole-article step gets it, from names that a tagger would give; offsets over the whole text. */
export function documentOf(text: string, names: readonly NameSpan[], boilerplate: readonly Span[] = []): ReadDocument {
  return {
    text,
    paragraphs: splitParagraphs(text).map((span) => {
      const paragraph = text.slice(span.start, span.end);
      const tokens = tokenize(paragraph);
      const sentences = splitSentences(paragraph, tokens);
      const own = names.filter((name) => name.start >= span.start && name.end <= span.end);
      return {
        ...span,
        role: 'body',
        reading: {
          text: paragraph,
          tokens,
          sentences,
          names: own.map((name) => ({ ...name, start: name.start - span.start, end: name.end - span.start })),
          expressions: [],
          line: readLine(paragraph, tokens, sentences),
          speech: readSpeech(paragraph, tokens),
        },
      };
    }),
    pieces: [{ start: 0, end: text.length }],
    boilerplate: boilerplate.map((span) => ({ ...span, source: 'test', score: 1 })),
  };
}

/**
 * Links the names marked in the text, `‹PERSON No Kwang Chol›` as the tagger gives them (`‹ORG=0.4 …›` with a score other than
 * 0.95), and writes the mentions back, each with the canonical name of its chain where that is another: `‹PERSON=No_Kwang_Chol No›`.
 */
export function relink(marked: string): string {
  const { text, spans } = readMarked(marked);
  const names = spans.map((span): NameSpan => ({ start: span.start, end: span.end, label: span.tag as NameLabel, score: Number(span.value ?? 0.95), source: 'test' }));
  const { mentions, chains } = linkMentions(documentOf(text, names));
  const nameOf = new Map(chains.map((chain) => [chain.id, chain.name]));
  return writeMarked(text, mentions.map((mention) => {
    const name = nameOf.get(mention.chain)!;
    return { start: mention.start, end: mention.end, tag: mention.label, value: name === text.slice(mention.start, mention.end) ? undefined : name.replaceAll(' ', '_') };
  }));
}

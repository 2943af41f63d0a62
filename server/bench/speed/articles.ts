import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { splitParagraphs } from '../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../src/analysis/segment/sentences';
import { tokenize } from '../../src/analysis/segment/tokens';

const SAMPLES = resolve(__dirname, '../../../samples');

/** Paragraphs shorter than this are menus, bylines and headlines rather than prose. */
const PROSE_LENGTH = 80;

/** Writes articles of a given length: the same ones for the same samples. */
export interface ArticleWriter {
  /** An article of at least so many words and hardly more, unlike all others so far. */
  write(words: number): string;
}

/** Recombines the sentences of the sample articles into paragraphs, so that hardly any paragraph comes twice. */
export function createArticleWriter(seed: number): ArticleWriter {
  const sentences = sampleSentences();
  const random = createRandom(seed);
  const pick = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  return {
    write(words) {
      const paragraphs = [`LISBON, ${1 + Math.floor(random() * 28)} March 2025`];
      for (let written = 4; written < words; ) {
        const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join(' ');
        paragraphs.push(paragraph);
        written += paragraph.split(/\s+/).length;
      }
      return `${paragraphs.join('\n\n')}\n`;
    },
  };
}

function sampleSentences(): string[] {
  const sentences = new Set<string>();
  for (const name of readdirSync(SAMPLES).sort()) {
    if (!name.endsWith('.txt')) continue;
    const text = readFileSync(join(SAMPLES, name), 'utf8');
    for (const { start, end } of splitParagraphs(text)) {
      if (end - start < PROSE_LENGTH) continue;
      const paragraph = text.slice(start, end);
      for (const sentence of splitSentences(paragraph, tokenize(paragraph))) sentences.add(paragraph.slice(sentence.start, sentence.end));
    }
  }
  return [...sentences];
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Copies of some sentences as headlines write them, so that capitals alone make no name there.
import { splitSentences } from '../src/analysis/segment/sentences';
import { tokenize } from '../src/analysis/segment/tokens';
import type { TaggedParagraph } from './corpora';
import { randomFrom } from './random';

/** Shares of the paragraphs of which the first sentence is copied in title case, and in capitals. */
const TITLE = 0.1;
const CAPITALS = 0.03;
/** Headlines are short. */
const LONGEST = 20;

export function addHeadlines(paragraphs: readonly TaggedParagraph[], seed: number): readonly TaggedParagraph[] {
  const random = randomFrom(seed);
  const copies = paragraphs.flatMap((paragraph) => {
    const drawn = random();
    const change = drawn < TITLE ? inTitleCase : drawn < TITLE + CAPITALS ? inCapitals : undefined;
    return change === undefined ? [] : copyFirstSentence(paragraph, change);
  });
  return [...paragraphs, ...copies];
}

function copyFirstSentence(paragraph: TaggedParagraph, change: (text: string) => string): readonly TaggedParagraph[] {
  const sentence = paragraph.sentences[0];
  const count = paragraph.tokens.filter((token) => token.end <= (sentence?.end ?? 0)).length;
  if (sentence === undefined || count < 4 || count > LONGEST || sentence.start !== 0) return [];
  const end = paragraph.tokens[count - 1]?.text === '.' ? count - 1 : count;
  const text = change(paragraph.text.slice(0, paragraph.tokens[end - 1]?.end));
  const tokens = tokenize(text);
  if (tokens.length !== end) return [];
  return [{ text, tokens, sentences: splitSentences(text, tokens), tags: paragraph.tags.slice(0, end) }];
}

/** Words of four letters and more get a capital. */
function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function inCapitals(text: string): string {
  const capitals = text.toUpperCase();
  return capitals.length === text.length ? capitals : text;
}

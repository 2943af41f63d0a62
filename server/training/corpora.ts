// Reads the corpora: document records with code-point offsets, one a line, as tagged paragraphs.
import { readFileSync } from 'node:fs';
import { splitParagraphs } from '../src/analysis/segment/paragraphs';
import { splitSentences } from '../src/analysis/segment/sentences';
import { tokenize } from '../src/analysis/segment/tokens';
import type { Span, Token } from '../src/analysis/types';
import { BEGIN, END, INSIDE, OUTSIDE, SINGLE, tagOf, TYPES } from '../src/analysis/entities/model/labels';

export interface TaggedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** One tag a token. */
  readonly tags: Uint8Array;
}

export interface GoldName extends Span {
  readonly label: string;
  readonly name?: string;
  readonly entity?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** UTF-16 offsets. */
  readonly names: readonly GoldName[];
}

interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly entities?: readonly GoldName[];
}

export function readArticles(path: string): readonly GoldArticle[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const record = JSON.parse(line) as CorpusRecord;
    const offsets = offsetsOfCodePoints(record.text);
    const names = (record.entities ?? []).map((name) => ({ ...name, start: offsets[name.start] ?? 0, end: offsets[name.end] ?? 0 }));
    return { id: record.id, text: record.text, names: names.sort((a, b) => a.start - b.start) };
  });
}

export function tagParagraphs(article: GoldArticle): readonly TaggedParagraph[] {
  return splitParagraphs(article.text).map((span) => {
    const text = article.text.slice(span.start, span.end);
    const tokens = tokenize(text);
    const tags = new Uint8Array(tokens.length);
    for (const name of article.names) {
      if (name.start >= span.start && name.end <= span.end) tagName(tokens, tags, name.start - span.start, name.end - span.start, name.label);
    }
    return { text, tokens, sentences: splitSentences(text, tokens), tags };
  });
}

/** Tags the tokens that a name touches; a name that touches one already tagged is left out. */
function tagName(tokens: readonly Token[], tags: Uint8Array, start: number, end: number, label: string): void {
  const type = TYPES.findIndex((known) => known === label);
  const first = tokens.findIndex((token) => token.end > start);
  let last = first;
  while ((tokens[last + 1]?.start ?? Infinity) < end) last++;
  if (type < 0 || first < 0 || tags.subarray(first, last + 1).some((tag) => tag !== OUTSIDE)) return;
  if (first === last) {
    tags[first] = tagOf(type, SINGLE);
    return;
  }
  tags.fill(tagOf(type, INSIDE), first, last + 1);
  tags[first] = tagOf(type, BEGIN);
  tags[last] = tagOf(type, END);
}

/** UTF-16 offset of every code point of the text, and of its end. */
export function offsetsOfCodePoints(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  let at = 0;
  for (const character of text) {
    offsets[points++] = at;
    at += character.length;
  }
  offsets[points] = at;
  return offsets.subarray(0, points + 1);
}

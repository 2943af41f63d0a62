import assert from 'node:assert/strict';
import type { ReadDocument, Reading, ReadParagraph } from '../../../src/analysis/document';
import { findQuotes, type QuoteLayer } from '../../../src/analysis/quotes/quotes';
import { readSpeech } from '../../../src/analysis/quotes/reading';
import { readLine } from '../../../src/analysis/segment/line';
import { splitParagraphs } from '../../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import type { Chain, Mention, NameLabel, ParagraphRole, Piece, Quote, Span } from '../../../src/analysis/types';
import { readMarked, writeMarked, type MarkedSpan } from '../../marked';

/** How a document for the quote layer differs from one article of body text. */
export interface Setting {
  readonly pieces?: readonly Piece[];
  readonly boilerplate?: readonly Span[];
  readonly role?: ParagraphRole;
}

/** A document as the quote layer sees it. */
export function documentOf(text: string, setting: Setting = {}): ReadDocument {
  const boilerplate = (setting.boilerplate ?? []).map((span) => ({ ...span, source: 'test', score: 1 }));
  const paragraphs = splitParagraphs(text).map((span): ReadParagraph => {
    const junk = boilerplate.some((region) => region.start <= span.start && span.end <= region.end);
    return { ...span, role: junk ? 'boilerplate' : (setting.role ?? 'body'), reading: readingOf(text.slice(span.start, span.end)) };
  });
  return { text, paragraphs, pieces: setting.pieces ?? [{ start: 0, end: text.length }], boilerplate };
}

/** The reading of a paragraph, as far as the quote layer needs it. */
export function readingOf(paragraph: string): Reading {
  const tokens = tokenize(paragraph);
  const sentences = splitSentences(paragraph, tokens);
  return { text: paragraph, tokens, sentences, names: [], expressions: [], line: readLine(paragraph, tokens, sentences), speech: readSpeech(paragraph, tokens) };
}

/** The quote layer of a text whose names are known. */
export function quotesOf(text: string, mentions: readonly Mention[] = [], chains: readonly Chain[] = [], setting: Setting = {}): QuoteLayer {
  return findQuotes(documentOf(text, setting), mentions, chains);
}

const LABELS = /^[A-Z_]{3,}$/;

/** The names marked in a text; `‹PERSON=Ana_Ruiz Ruiz›` gives the canonical name. */
export function namesOf(text: string, spans: readonly MarkedSpan[]): { mentions: Mention[]; chains: Chain[] } {
  const mentions: Mention[] = [];
  const chains: (Chain & { mentions: number[] })[] = [];
  for (const span of spans.filter((one) => LABELS.test(one.tag))) {
    const name = span.value?.replaceAll('_', ' ') ?? text.slice(span.start, span.end);
    const label = span.tag as NameLabel;
    let chain = chains.find((one) => one.name === name && one.label === label);
    if (chain === undefined) chains.push((chain = { id: `E${chains.length + 1}`, name, label, mentions: [] }));
    chain.mentions.push(mentions.length);
    mentions.push({ start: span.start, end: span.end, label, chain: chain.id, source: 'test' });
  }
  return { mentions, chains };
}

/**
 * Checks the quotes of a text against what is marked in it: `‹d1 “…”›` direct, `‹m2 …›` mixed, `‹i3 …›` indirect, one tag
 * a piece; `‹s1 she›` the speaker (`‹s1_2 she›` of two quotes), `‹c1 said›` the cue, `‹t …›` a term. Names are marked
 * with their label and count as known.
 */
export function check(marked: string, setting: Setting = {}): QuoteLayer {
  const { text, spans } = readMarked(marked);
  const { mentions, chains } = namesOf(text, spans);
  const layer = quotesOf(text, mentions, chains, setting);
  const names = spans.filter((span) => LABELS.test(span.tag));
  assert.equal(render(text, [...names, ...tagsOf(layer)]), render(text, spans));
  return layer;
}

function tagsOf(layer: QuoteLayer): MarkedSpan[] {
  const tags: MarkedSpan[] = [];
  const shared = new Map<string, MarkedSpan & { numbers: number[] }>();
  const share = (letter: string, span: Span | undefined, number: number): void => {
    if (span === undefined) return;
    const key = `${letter} ${span.start} ${span.end}`;
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { tag: letter, start: span.start, end: span.end, numbers: [number] });
    else known.numbers.push(number);
  };
  layer.quotes.forEach((quote: Quote, index) => {
    for (const span of quote.spans) tags.push({ tag: `${quote.type.charAt(0)}${index + 1}`, ...span });
    share('s', quote.speaker, index + 1);
    share('c', quote.cue, index + 1);
  });
  for (const { tag, start, end, numbers } of shared.values()) tags.push({ tag: tag + numbers.join('_'), start, end });
  for (const term of layer.terms) tags.push({ tag: 't', start: term.start, end: term.end });
  return tags;
}

function render(text: string, spans: readonly MarkedSpan[]): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.tag < b.tag ? -1 : 1));
  return writeMarked(text, ordered.map(({ tag, start, end }) => ({ tag, start, end })));
}

import type { Position } from 'vscode-languageserver-types';
import type { Analysis, Chain, DateExpression, Mention, NameLabel, Quote, QuoteType, Span, TimexType } from '../../src/analysis/types';
import { splitParagraphs } from '../../src/analysis/segment/paragraphs';
import { createLineIndex } from '../../src/features/line-index';
import type { Layers, OpenArticle } from '../../src/features/open-article';
import { readMarked, type MarkedSpan } from '../marked';

const LABELS: readonly string[] = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'];
const TIMEX: readonly string[] = ['DATE', 'TIME', 'DURATION', 'SET'];
const QUOTES: Readonly<Record<string, QuoteType>> = { q: 'direct', m: 'mixed', i: 'indirect' };

export const ALL_LAYERS: Layers = { entities: true, quotes: true, dates: true, boilerplate: true };

export interface Written {
  readonly open: OpenArticle;
  /** Where `|` stands; the beginning where there is none. */
  readonly cursor: Position;
}

/**
 * An article whose analysis is written into its text, so that a feature is tested without any analyser:
 * `‹PERSON=Kim_Jong_Un Kim›` a mention of that canonical name (`_` for blanks), `‹DATE=2025-11-08 Saturday›` a date
 * (`‹DATE Saturday›` one without a value), `‹q1 …›` `‹m1 …›` `‹i1 …›` the pieces of a quote, `‹s1=Kim_Jong_Un he›` its
 * speaker, `‹c1 said›` its cue, `‹t …›` a term, `‹b …›` boilerplate, `‹h …›` a headline, `‹sub …›` a subheading,
 * `|` the cursor.
 */
export function write(marked: string, changes: Partial<Analysis> = {}, layers: Layers = ALL_LAYERS): Written {
  const { text, spans, at } = takeCursor(readMarked(marked));
  const mentions: Mention[] = [];
  const chains = new Map<string, Chain & { mentions: number[] }>();
  for (const span of spans.filter(({ tag }) => LABELS.includes(tag))) {
    const label = span.tag as NameLabel;
    const name = span.value?.replaceAll('_', ' ') ?? text.slice(span.start, span.end);
    const chain = chains.get(name) ?? { id: `E${chains.size + 1}`, name, label, mentions: [] };
    chains.set(name, chain);
    chain.mentions.push(mentions.length);
    mentions.push({ ...bare(span), label, chain: chain.id, source: 'test/names', score: 0.97 });
  }
  const dates = spans.filter(({ tag }) => TIMEX.includes(tag)).map((span): DateExpression => (
    { ...bare(span), type: span.tag as TimexType, value: span.value, source: 'test/dates', reason: 'Because the test says so.' }));
  const analysis: Analysis = {
    text,
    pieces: [{ start: 0, end: text.length }],
    paragraphs: splitParagraphs(text).map((paragraph) => ({ ...paragraph, role: roleOf(paragraph, spans) })),
    sentences: [],
    boilerplate: tagged(spans, 'b').map((span) => ({ ...bare(span), source: 'test/boilerplate', score: 1 })),
    mentions,
    chains: [...chains.values()],
    dates,
    quotes: quotesOf(text, spans, chains),
    terms: tagged(spans, 't').map((span) => ({ ...bare(span), source: 'test/terms' })),
    findings: [],
    ...changes,
  };
  const lines = createLineIndex(text);
  return {
    open: { uri: 'file:///news/article.txt', version: 1, article: { analysis, placed: [], orphans: [] }, lines, layers },
    cursor: lines.positionAt(at),
  };
}

/** The texts that ranges of an article cover. */
export function textsOf(open: OpenArticle, items: readonly { readonly range: { readonly start: Position; readonly end: Position } }[]): string[] {
  return items.map(({ range }) => open.article.analysis.text.slice(open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)));
}

function quotesOf(text: string, spans: readonly MarkedSpan[], chains: ReadonlyMap<string, Chain>): Quote[] {
  const numbers = new Set(spans.flatMap(({ tag }) => /^[qmi](\d+)$/.exec(tag)?.[1] ?? []));
  return [...numbers].map((number): Quote => {
    const pieces = spans.filter(({ tag }) => tag.slice(1) === number && QUOTES[tag.charAt(0)] !== undefined);
    const [cue] = tagged(spans, `c${number}`);
    const [speaker] = tagged(spans, `s${number}`);
    const name = speaker?.value?.replaceAll('_', ' ') ?? text.slice(speaker?.start, speaker?.end);
    return {
      start: pieces[0]!.start,
      end: pieces.at(-1)!.end,
      type: QUOTES[pieces[0]!.tag.charAt(0)]!,
      spans: pieces.map(bare),
      source: 'test/quotes',
      ...(cue && { cue: bare(cue) }),
      ...(speaker && { speaker: { ...bare(speaker), name, chain: chains.get(name)?.id, reason: 'The test names the speaker.' } }),
    };
  }).sort((a, b) => a.start - b.start || b.end - a.end);
}

function roleOf(paragraph: Span, spans: readonly MarkedSpan[]): 'headline' | 'subheading' | 'boilerplate' | 'body' {
  const roles = { h: 'headline', sub: 'subheading', b: 'boilerplate' } as const;
  for (const tag of ['h', 'sub', 'b'] as const) if (tagged(spans, tag).some((span) => span.start <= paragraph.start && paragraph.end <= span.end)) return roles[tag];
  return 'body';
}

function tagged(spans: readonly MarkedSpan[], tag: string): MarkedSpan[] {
  return spans.filter((span) => span.tag === tag);
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function takeCursor({ text, spans }: { readonly text: string; readonly spans: readonly MarkedSpan[] }): { readonly text: string; readonly spans: readonly MarkedSpan[]; readonly at: number } {
  const at = text.indexOf('|');
  if (at < 0) return { text, spans, at: 0 };
  const shift = (offset: number): number => (offset > at ? offset - 1 : offset);
  return { text: text.slice(0, at) + text.slice(at + 1), spans: spans.map((span) => ({ ...span, start: shift(span.start), end: shift(span.end) })), at };
}

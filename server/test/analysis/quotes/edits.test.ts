import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReadDocument, Reading } from '../../../src/analysis/document';
import { findQuotes, type QuoteLayer } from '../../../src/analysis/quotes/quotes';
import type { Chain, Mention, NameLabel, ParagraphRole } from '../../../src/analysis/types';
import { readingOf } from './speech';

/** A paragraph as one version of an article shows it. */
interface Shown {
  readonly text: string;
  readonly role: ParagraphRole;
  /** What Kim and Po are taken for; no names where missing. */
  readonly kim?: NameLabel;
  readonly po?: NameLabel;
  /** Whether names are known where they stand first in the paragraph or where they stand last. */
  readonly knows: 'first' | 'last';
  /** Whether another article of the file begins here. */
  readonly opensPiece: boolean;
}

type Article = readonly Shown[];

/** Paragraphs that mean one thing or another by what stands around them. */
const TEXTS = [
  'Kim said: “We came home in the spring.',
  '“We built the house again, and the town with it.',
  '“It took a year and all we had.”',
  '“It took a year,” said Po, “and all we had.',
  'and it took a year,” Kim added. “The town was gone.”',
  '“We came home,” Kim said. “The house was gone.',
  '“The house was gone and nobody had told us.”',
  'The house stood on “the long way home',
  '“The town is small, she said.',
  '“',
  '“[…] and all was gone',
  'The town of Po was rebuilt in a year.',
  'Town was rebuilt by its own people: Kim',
  '“We built it” again: Po',
  'She said “the town” was hers.',
  'The mayor said that ‘all is well” is no answer.',
  'Mr Po, the mayor of the town, met Kim.',
  '“We built it again,” said Mr Po.',
  'Kim sold her house. The town was small.',
  'Her father said: “The town was gone.” He said: “Nobody told us.”',
  'Then Po left. He said: “The town was gone.” She said: “Nobody told us.”',
  'Kim said she knew it, and Kim asked: “Who built the town?”',
];

const shown = fc.record<Shown>({
  text: fc.constantFrom(...TEXTS),
  role: fc.constantFrom<ParagraphRole>('body', 'body', 'body', 'headline', 'boilerplate'),
  kim: fc.constantFrom<NameLabel | undefined>('PERSON', 'PERSON', 'ORG', undefined),
  po: fc.constantFrom<NameLabel | undefined>('PERSON', 'GPE', undefined),
  knows: fc.constantFrom('first', 'last'),
  opensPiece: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});

/** Versions of one article: each puts new paragraphs in the place of some of the version before. */
const versions = fc
  .tuple(fc.array(shown, { minLength: 2, maxLength: 8 }), fc.array(fc.record({ at: fc.nat(8), cut: fc.nat(2), put: fc.array(shown, { maxLength: 2 }) }), { maxLength: 4 }))
  .map(([first, edits]) => edits.reduce<Article[]>((all, { at, cut, put }) => {
    const last = all[all.length - 1] ?? [];
    return [...all, [...last.slice(0, at), ...put, ...last.slice(at + cut)]];
  }, [first]));

/** The quote layer of a version, whose paragraphs are read by `read`. */
function quotesOf(article: Article, read: (text: string) => Reading): QuoteLayer {
  const text = article.map((paragraph) => paragraph.text).join('\n\n');
  const mentions: Mention[] = [];
  const starts = [0];
  let start = 0;
  const paragraphs: ReadDocument['paragraphs'] = article.map(({ text: own, role, kim, po, knows, opensPiece }) => {
    const here = start;
    start += own.length + 2;
    if (opensPiece && here > 0) starts.push(here);
    const names = [['Kim', kim], [knows === 'last' && own.includes('Mr Po') ? 'Mr Po' : 'Po', po]] as const;
    for (const [name, label] of names) {
      const at = knows === 'first' ? own.indexOf(name) : own.lastIndexOf(name);
      if (label !== undefined && at >= 0 && role !== 'boilerplate') mentions.push({ start: here + at, end: here + at + name.length, label, chain: '', source: 'test' });
    }
    return { start: here, end: here + own.length, role, reading: read(own) };
  });
  mentions.sort((a, b) => a.start - b.start);
  const pieces = starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? text.length }));
  const boilerplate = paragraphs.filter((paragraph) => paragraph.role === 'boilerplate').map((span) => ({ start: span.start, end: span.end, source: 'test', score: 1 }));
  return findQuotes({ text, paragraphs, pieces, boilerplate }, ...linked(text, mentions));
}

/** One chain for each name and label, in order of first mention. */
function linked(text: string, mentions: readonly Mention[]): [Mention[], Chain[]] {
  const chains: (Chain & { mentions: number[] })[] = [];
  const own = mentions.map((mention, index): Mention => {
    const name = text.slice(mention.start, mention.end);
    let chain = chains.find((one) => one.name === name && one.label === mention.label);
    if (chain === undefined) chains.push((chain = { id: `E${chains.length + 1}`, name, label: mention.label, mentions: [] }));
    chain.mentions.push(index);
    return { ...mention, chain: chain.id };
  });
  return [own, chains];
}

/** Reads every text once and gives the same reading again, as a memo does. */
function remembering(): (text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    const reading = readings.get(text) ?? readingOf(text);
    readings.set(text, reading);
    return reading;
  };
}

describe('quotes after edits', () => {
  it('are what they are from scratch, with quotes over paragraphs and the same paragraph in several places', () => {
    fc.assert(fc.property(versions, (articles) => {
      const read = remembering();
      for (const article of articles) assert.deepEqual(quotesOf(article, read), quotesOf(article, readingOf));
    }), { numRuns: 800 });
  });
});

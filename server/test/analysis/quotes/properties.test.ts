import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotes } from '../../../src/analysis/quotes/quotes';
import type { Mention, Quote, Span } from '../../../src/analysis/types';
import { documentOf } from './speech';

const words = fc.constantFrom(
  '"', '“', '”', "'", '‘', '’', '«', '»', '``', "''", 'said', 'told', 'Kim', 'Kim said', ', she said', 'according to', 'that', 'the talks were over', 'He', 'called', 'it', '.', ',', ':', '?', '6\'2"', "'90s", "the boys'",
  '—', 'who', 'and', '\n\n', '\n\n“', '[…]', '(', ')', 'was', 'quoted', 'as saying', 'by', 'to', 'leave', '😀', 'é', 'The court found',
);
const texts = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 }).map((list) => list.map(([word, gap]) => word + gap).join(''));

function namesIn(text: string): Mention[] {
  return [...text.matchAll(/Kim/g)].map((match) => ({ start: match.index, end: match.index + 3, label: 'PERSON', chain: 'E1', source: 'test' }));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function everyQuote(test: (quote: Quote, text: string) => void): void {
  fc.assert(fc.property(texts, (text) => {
    const mentions = namesIn(text);
    const chains = mentions.length === 0 ? [] : [{ id: 'E1', name: 'Kim', label: 'PERSON' as const, mentions: mentions.map((_, index) => index) }];
    for (const quote of findQuotes(documentOf(text), mentions, chains).quotes) test(quote, text);
  }), { numRuns: 400 });
}

describe('quotes of any text', () => {
  it('have spans in bounds, in order, apart, not empty, that start and end it', () => {
    everyQuote((quote, text) => {
      let at = 0;
      for (const span of quote.spans) {
        assert.ok(span.start >= at && span.end > span.start && span.end <= text.length);
        assert.equal(text.slice(span.start, span.end), text.slice(span.start, span.end).trim());
        at = span.end;
      }
      assert.deepEqual([quote.spans[0]!.start, quote.spans.at(-1)!.end], [quote.start, quote.end]);
    });
  });
  it('have cue and speaker outside their content, and a reason for the speaker', () => {
    everyQuote((quote) => {
      for (const span of quote.spans) {
        if (quote.cue) assert.ok(!overlap(span, quote.cue));
        if (quote.speaker) assert.ok(!overlap(span, quote.speaker));
      }
      if (quote.speaker) assert.match(quote.speaker.reason, /^[A-Z“].*\.$/u);
    });
  });
  it('come in order, and every marked text is at most one quote or term', () => {
    fc.assert(fc.property(texts, (text) => {
      const { quotes, terms, findings } = findQuotes(documentOf(text), [], []);
      for (const list of [quotes, terms]) for (const [index, one] of list.entries()) assert.ok(index === 0 || list[index - 1]!.start <= one.start);
      const starts = [...quotes.filter((quote) => quote.type !== 'indirect').flatMap((quote) => quote.spans), ...terms].map((span) => span.start);
      assert.equal(new Set(starts).size, starts.length);
      for (const finding of findings) assert.ok(finding.start < finding.end && finding.end <= text.length);
    }), { numRuns: 300 });
  });
  it('report one clause once, and the attribution around it holds it whole', () => {
    fc.assert(fc.property(texts, (text) => {
      const clauses = findQuotes(documentOf(text), namesIn(text), []).quotes.filter((quote) => quote.type === 'indirect').map(({ spans }) => JSON.stringify(spans));
      assert.equal(new Set(clauses).size, clauses.length);
    }), { numRuns: 400 });
  });
  it('never run past the piece they start in', () => {
    fc.assert(fc.property(texts, texts, (one, two) => {
      const text = `${one}\n\n${two}`;
      const border = one.length + 2;
      const pieces = [{ start: 0, end: border }, { start: border, end: text.length }];
      for (const quote of findQuotes(documentOf(text, { pieces }), [], []).quotes) assert.equal(quote.start < border, quote.end <= border);
    }), { numRuns: 300 });
  });
  it('are the same whether or not a paragraph was read before, with other names or marks around it', () => {
    fc.assert(fc.property(texts, texts, (one, two) => {
      const text = `${one}\n\n${two}`;
      const fresh = findQuotes(documentOf(text), namesIn(text), []);
      const document = documentOf(text);
      findQuotes(document, [], []);
      findQuotes({ ...document, paragraphs: document.paragraphs.slice(1) }, namesIn(text), []);
      findQuotes(document, namesIn(text).map((mention) => ({ ...mention, label: 'ORG' })), []);
      assert.deepEqual(findQuotes(document, namesIn(text), []), fresh);
    }), { numRuns: 200 });
  });
});

describe('the quote layer on hostile texts', () => {
  const units = ['said, ', '"a" ', '“', '“a ', "'a ", "s' \" ", '“a ‘b ', 'he said that ', 'he said “a b c d”, ', 'the head of ', 'according to Kim, ', 'Kim, ', '“a b c.\n'];
  for (const unit of units) {
    it(`takes steps in proportion to the length of ${JSON.stringify(unit)} repeated`, () => {
      const small = steps(unit.repeat(300));
      const large = steps(unit.repeat(1500));
      assert.ok(large <= small * 5 * 1.5 + 1000, `${small} steps grew to ${large}`);
    });
  }
});

/** How many times a token is looked at while the quotes of a text are found. */
function steps(text: string): number {
  const document = documentOf(text);
  let count = 0;
  const counted = <T extends object>(target: T): T => new Proxy(target, { get: (from, key) => (count++, Reflect.get(from, key) as unknown) });
  const paragraphs = document.paragraphs.map((paragraph) => {
    const { reading } = paragraph;
    return { ...paragraph, reading: { ...reading, tokens: counted(reading.tokens), speech: { ...reading.speech, classes: counted(reading.speech.classes), words: counted(reading.speech.words), marks: counted(reading.speech.marks) } } };
  });
  findQuotes({ ...document, paragraphs }, [], []);
  return count;
}

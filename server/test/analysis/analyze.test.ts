import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze, analyzeInSteps } from '../../src/analysis/analyze';
import { createParagraphMemo } from '../../src/analysis/memo';
import type { Analysis, Span } from '../../src/analysis/types';
import { TAGGER } from './entities/weights';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(new URL(file, SAMPLES), 'utf8').replaceAll('\r\n', '\n'));

/** Bits of news text, and what breaks careless code. */
const BITS = [
  'Ann Po', 'said', '“We won,”', '"No', '’', "'", 'on Friday', 'Nov. 8, 2025', 'from Monday to', 'two weeks from', '31 November', '03/04/2019', 'U.S.', 'By Bo Lind', 'MADRID (AP) —', 'Home', 'Share on Facebook', 'Related:', 'We use cookies.', 'https://a.org/b', '@po', '20',
  '🙂', '👨‍👩‍👧', 'e\u0301', '\u0301', 'שלום', 'مرحبا.', '\u200f', '\ufeff', '\u200d', '\ud83d', '\ude42', '\u0000', '首相は辞任した。', '.', '…', '?!', '(', '* ', ' ', '\t', '\n', '\n\n', '\r\n', '\r', '\u2028',
];
const text = fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((bits) => bits.join(''));
const spacedText = fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((bits) => bits.join(' '));

/** All spans of an analysis, named; lists that must be in order come as one list. */
function layersOf(analysis: Analysis): Readonly<Record<string, readonly Span[]>> {
  const { pieces, paragraphs, sentences, boilerplate, mentions, dates, quotes, terms, findings } = analysis;
  return { pieces, paragraphs, sentences, boilerplate, mentions, dates, quotes, terms, findings };
}

function innerSpans(analysis: Analysis): readonly Span[] {
  const anchors = analysis.dates.flatMap(({ anchor, beginPoint, endPoint }) => [anchor, beginPoint, endPoint].flatMap((point) => (point?.at ? [point.at] : [])));
  const quotes = analysis.quotes.flatMap(({ spans, speaker, cue }) => [...spans, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]);
  const pieces = analysis.pieces.flatMap(({ headline, date }) => [...(headline ? [headline] : []), ...(date?.at ? [date.at] : [])]);
  return [...anchors, ...quotes, ...pieces, ...analysis.findings.flatMap(({ related }) => (related ? [related] : []))];
}

function assertSound(analysis: Analysis): void {
  const { length } = analysis.text;
  for (const [layer, spans] of Object.entries(layersOf(analysis))) {
    spans.forEach((span, index) => {
      const least = layer === 'pieces' && length === 0 ? 0 : 1;
      assert.ok(span.start >= 0 && span.end - span.start >= least && span.end <= length, `${layer} ${index} out of bounds`);
      const before = spans[index - 1];
      if (before) assert.ok(before.start < span.start || (before.start === span.start && before.end >= span.end), `${layer} ${index} out of order`);
    });
  }
  for (const span of innerSpans(analysis)) assert.ok(span.start >= 0 && span.start < span.end && span.end <= length);
  for (const layer of [analysis.paragraphs, analysis.sentences, analysis.boilerplate, analysis.mentions]) {
    layer.forEach((span, index) => assert.ok(span.start >= (layer[index - 1]?.end ?? 0), 'overlap'));
  }
  analysis.pieces.forEach((piece, index) => assert.equal(piece.start, analysis.pieces[index - 1]?.end ?? 0));
  assert.equal(analysis.pieces.at(-1)?.end, length);
  const inside = (span: Span): boolean => analysis.boilerplate.some((region) => region.start < span.end && span.start < region.end);
  assert.deepEqual([...analysis.mentions, ...analysis.dates, ...analysis.quotes].filter(inside), [], 'a suggestion inside boilerplate');
  analysis.chains.forEach((chain) => assert.ok(chain.mentions.length > 0 && chain.mentions.every((index) => analysis.mentions[index]?.chain === chain.id)));
}

/** What each layer holds, as text without line ends and offsets. */
function contents(analysis: Analysis): Readonly<Record<string, readonly string[]>> {
  const cut = ({ start, end }: Span): string => analysis.text.slice(start, end).replaceAll(/\s+/g, ' ').replace('\ufeff', '').trim();
  return Object.fromEntries(Object.entries(layersOf(analysis)).map(([layer, spans]) => [layer, spans.map(cut)]));
}

describe('the whole analysis', () => {
  it('keeps its spans in bounds, in order and out of boilerplate, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(text, spacedText), (input) => assertSound(analyze(input, { tagger: TAGGER }))), { numRuns: 150 });
  });

  it('is sound for the samples', () => {
    for (const sample of samples) assertSound(analyze(sample, { tagger: TAGGER }));
  });

  it('is after any edits, with a memo, what it is from scratch', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 80 }), insert: fc.oneof(text, fc.constant('')) });
    fc.assert(fc.property(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 5 }), (sample, edits) => {
      const memo = createParagraphMemo();
      let edited = sample;
      analyze(edited, { tagger: TAGGER, memo });
      for (const { at, cut, insert } of edits) {
        const from = Math.floor(at * edited.length);
        edited = edited.slice(0, from) + insert + edited.slice(from + cut);
        assert.deepEqual(analyze(edited, { tagger: TAGGER, memo }), analyze(edited, { tagger: TAGGER }));
      }
    }), { numRuns: 15 });
  });

  it('is after every letter of a paragraph typed into an article of several pieces what it is from scratch', () => {
    const [first = '', second = ''] = samples.map((sample) => sample.slice(0, 800));
    const memo = createParagraphMemo();
    const typed = 'On May 3, 2019\n\n“The day before,” Ann Po said.';
    for (let length = 0; length <= typed.length; length++) {
      const edited = `${first}\n\n${typed.slice(0, length)}\n\n${second}`;
      assert.deepEqual(analyze(edited, { tagger: TAGGER, memo }), analyze(edited, { tagger: TAGGER }));
    }
  });

  it('reads only the edited paragraph anew', () => {
    const [sample = ''] = samples;
    const memo = createParagraphMemo();
    let reads = 0;
    const tagger = (): readonly [] => {
      reads++;
      return [];
    };
    const { paragraphs } = analyze(sample, { tagger, memo });
    const first = reads;
    analyze(sample.replace('e', 'ee'), { tagger, memo });
    assert.ok(first <= paragraphs.length);
    assert.equal(reads, first + 1);
  });

  it('forgets the paragraphs not read for long', () => {
    const memo = createParagraphMemo(10);
    const read = (paragraph: string): boolean => {
      let isNew = false;
      analyze(paragraph, { memo, tagger: () => ((isNew = true), []) });
      return isNew;
    };
    assert.equal(read('Kept.'), true);
    for (let at = 0; at < 40; at++) {
      assert.equal(read(`Paragraph ${at}.`), true);
      assert.equal(read('Kept.'), false);
      assert.ok(memo.size <= 11);
    }
    assert.equal(read('Paragraph 39.'), false);
    assert.equal(read('Paragraph 0.'), true);
  });

  it('hands back control after every paragraph', () => {
    const [sample = ''] = samples;
    const steps = [...analyzeInSteps(sample)];
    assert.ok(steps.length >= analyze(sample).paragraphs.length);
  });

  it('says the same of a text with CRLF, and of one with a byte order mark', () => {
    for (const sample of samples) {
      const expected = contents(analyze(sample, { tagger: TAGGER }));
      assert.deepEqual(contents(analyze(sample.replaceAll('\n', '\r\n'), { tagger: TAGGER })), expected);
      assert.deepEqual(contents(analyze(`\ufeff${sample}`, { tagger: TAGGER })), expected);
    }
  });

  it('counts UTF-16 over emoji, combining marks and right-to-left text', () => {
    const input = '🌍🌍 Cafe\u0301 מרכז מסחרי 👨‍👩‍👧 opens. Angela Merkel visited Paris on 8 November 2025.\n\n“👍🏽 Tre\u0300s bien,” Merkel said in Berlin.';
    const { mentions, dates, quotes } = analyze(input, { tagger: TAGGER });
    const cut = ({ start, end }: Span): string => input.slice(start, end);
    for (const name of ['Angela Merkel', 'Paris', 'Merkel', 'Berlin']) assert.ok(mentions.map(cut).includes(name), name);
    assert.deepEqual(dates.map(cut), ['8 November 2025']);
    assert.deepEqual(quotes.map(cut), ['“👍🏽 Tre\u0300s bien,”']);
  });

  const LENGTH = 20_000;
  const hostile: Readonly<Record<string, string>> = {
    letters: 'a', blanks: ' ', tabs: '\t', 'line ends': '\n', 'short lines': 'x\n', 'full stops': '. ', ellipses: '…', 'straight quotes': '"', 'spaced quotes': '" ', 'curly quotes': '“', apostrophes: "'", 'nested quotes': '“a ‘b ',
    abbreviations: 'U.S. ', initials: 'A. ', dashes: '— ', brackets: '([', handles: '@', 'e-mail heads': 'a@', schemes: 'http://', digits: '1', 'numbers': '1, ', dates: 'Nov. 8 ', slashes: '1/2/', capitals: 'Aa ', humps: 'AaBb', 'marks without letters': '\u0301',
    'lone surrogates': '\ud83d', emoji: '👨‍👩‍👧', 'direction marks': '\u202e', prompts: 'Share this article ', headings: 'Related\n', headlines: 'Five words in a headline\n', 'said he': '"a," he said ', 'said that': 'Ann Po said that ', 'table rows': '| a | b |\n', nulls: '\u0000',
    'cut wraps': 'the quick brown fox jumps over the lazy dog and runs away again\n',
  };
  for (const [name, unit] of Object.entries(hostile)) {
    it(`stands ${LENGTH} characters of ${name}`, () => assertSound(analyze(unit.repeat(LENGTH / unit.length), { tagger: TAGGER })));
  }
});

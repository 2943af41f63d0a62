import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import { readMarked, writeMarked } from '../../marked';
import { TAGGER } from './weights';

function tag(text: string) {
  const tokens = tokenize(text);
  return TAGGER(text, tokens, splitSentences(text, tokens));
}

const remark = (marked: string): string => {
  const { text } = readMarked(marked);
  return writeMarked(text, tag(text).map(({ start, end, label }) => ({ start, end, tag: label })));
};

describe('the tagger', () => {
  const sentences = [
    '‹GPE Kenya›‌’s president, ‹PERSON Amina Waweru›, told the ‹ORG BBC› that ‹NORP Kenyan› farmers need rain.'.replace('\u200c', ''),
    'The ‹ORG World Health Organization› opened an office in ‹GPE Lima›, ‹GPE Peru›, on Monday.',
    '‹PERSON John Miller›, a spokesman for the ‹ORG University of Oslo›, said the river ‹LOC Danube› had risen.',
    'The ‹NORP French› government and the ‹ORG European Union› signed the deal in ‹GPE Brussels›.',
  ];
  for (const sentence of sentences) it(`marks ${readMarked(sentence).text.slice(0, 40)}…`, () => assert.equal(remark(sentence), sentence));

  const plain = [
    'No, he said, the talks were over and nobody had won.',
    'It was the will of the people, and they will march in the rain.',
    'In the morning they may leave; the president and the court did not answer.',
    'Police said three men were hurt when the bridge fell.',
  ];
  for (const sentence of plain) it(`marks nothing in ${sentence.slice(0, 40)}…`, () => assert.equal(remark(sentence), sentence));

  it('gives names in order, in bounds, apart, on the edges of tokens, with a probability', () => {
    const word = fc.constantFrom('Kim', 'Jong', 'Un', 'the', 'President', 'of', 'Paris', 'NATO', 'U.S.', '-', '“', '”', '.', ',', '\n', 'said', 'Ltd', '2,500', '😀', 'İstanbul', 'مرحبا', '#Peru', 'é́');
    fc.assert(fc.property(fc.array(fc.oneof({ arbitrary: word, weight: 4 }, { arbitrary: fc.string({ maxLength: 6 }), weight: 1 }), { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const tokens = tokenize(text);
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      let from = 0;
      for (const name of tag(text)) {
        assert.ok(name.start >= from && name.start < name.end && name.end <= text.length);
        assert.ok(starts.has(name.start) && ends.has(name.end));
        assert.ok(name.score > 0 && name.score <= 1);
        from = name.end;
      }
    }), { numRuns: 300 });
  });
  it('gives the same names for the same paragraph, whatever it read before', () => {
    const text = 'Amina Waweru met Kim Jong Un in Paris.';
    const before = tag(text);
    tag('x '.repeat(3000));
    tag('North Korea '.repeat(700));
    assert.deepEqual(tag(text), before);
  });
  it('reads a paragraph longer than it takes at once', () => {
    const text = 'Ana Cruz went to Peru. '.repeat(1500);
    const names = tag(text);
    assert.ok(names.length >= 2900 && names.every(({ start, end }) => ['Ana Cruz', 'Peru'].includes(text.slice(start, end))), `${names.length}`);
  });
});

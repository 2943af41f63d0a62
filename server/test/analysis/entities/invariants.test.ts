import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkMentions } from '../../../src/analysis/entities/chains';
import type { NameSpan } from '../../../src/analysis/entities/tagger';
import { splitParagraphs } from '../../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import { documentOf } from './linking';
import { TAGGER } from './weights';

const word = fc.constantFrom(
  'No', 'Kim', 'Kwang', 'Chol', 'Jong', 'Un', 'North', 'South', 'Korea', 'Korean', 'the', 'The', 'US', '-', 'said', 'also', 'Minister', 'President', 'of', 'and', '(', ')', 'WHO', 'World', 'Health',
  'Organization', 'USS', 'carrier', 'dpa', '/', '.', '\n', '\n\n', ',', "'s", 'Seoul', 'inter', '“', '😀', 'Moon', 'Jae', 'in', 'Hurricane',
);
const article = fc.array(word, { maxLength: 120 }).map((words) => words.join(' ').replaceAll(' - ', '-').replaceAll(" 's", "'s"));

function tag(text: string): readonly NameSpan[] {
  return splitParagraphs(text).flatMap((span) => {
    const paragraph = text.slice(span.start, span.end);
    const tokens = tokenize(paragraph);
    return TAGGER(paragraph, tokens, splitSentences(paragraph, tokens)).map((name) => ({ ...name, start: name.start + span.start, end: name.end + span.start }));
  });
}

describe('mentions and chains', () => {
  it('are in order, in bounds and apart, and every mention is in exactly one chain', () => {
    fc.assert(fc.property(article, (text) => {
      const { mentions, chains } = linkMentions(documentOf(text, tag(text)));
      let from = 0;
      for (const mention of mentions) {
        assert.ok(mention.start >= from && mention.start < mention.end && mention.end <= text.length, JSON.stringify(mention));
        from = mention.end;
      }
      const listed = chains.flatMap((chain) => chain.mentions.map((index) => [index, chain.id]));
      assert.deepEqual(listed.sort((a, b) => Number(a[0]) - Number(b[0])), mentions.map((mention, index) => [index, mention.chain]));
      assert.deepEqual(chains.map(({ id }) => id), chains.map((_, index) => `E${index + 1}`));
      for (const chain of chains) {
        assert.deepEqual([...chain.mentions].sort((a, b) => a - b), chain.mentions);
        assert.ok(chain.name !== '' && chain.mentions.every((index) => mentions[index]?.label === chain.label));
      }
      const firsts = chains.map((chain) => chain.mentions[0] ?? 0);
      assert.deepEqual([...firsts].sort((a, b) => a - b), firsts);
    }), { numRuns: 300 });
  });
  it('are the same again for the same article', () => {
    fc.assert(fc.property(article, (text) => {
      const document = documentOf(text, tag(text));
      assert.deepEqual(linkMentions(document), linkMentions(document));
    }), { numRuns: 50 });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze';
import type { Tagger } from '../../../src/analysis/entities/tagger';
import { createParagraphMemo } from '../../../src/analysis/memo';
import { TAGGER } from './weights';

const PARAGRAPHS = [
  'Will Moon met the minister in Seoul.', 'Moon said the North will talk.', 'They will march in May.', 'Will May resign, asked Mr Will.', 'North Korea fired again.', 'North Korea and South Korea talked.',
  'The North Atlantic Treaty Organization (NATO) met.', 'NATO and the World Health Organization met.', 'the World Health Organization (WHO) said so.', 'WHO officials left.', 'Ministers From Seoul Meet Will Moon In Oslo',
  'Marketing firm Oslo Marketing hired Jane Moon.', 'Oslo is cold.', 'Moon also left Washington.', 'Washington Moon, an aide, said nothing.', 'Washington said it will act.', 'A moon rose over the may tree.',
];
const paragraph = fc.constantFrom(...PARAGRAPHS);

type Edit = { readonly kind: 'replace' | 'insert' | 'remove' | 'undo'; readonly at: number; readonly paragraph: string };

const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom('replace' as const, 'insert' as const, 'remove' as const, 'undo' as const), at: fc.nat(), paragraph });

function apply(paragraphs: readonly string[], { kind, at, paragraph: other }: Edit, before: readonly string[]): readonly string[] {
  const place = paragraphs.length === 0 ? 0 : at % paragraphs.length;
  switch (kind) {
    case 'replace':
      return paragraphs.map((own, index) => (index === place ? other : own));
    case 'insert':
      return [...paragraphs.slice(0, place), other, ...paragraphs.slice(place)];
    case 'remove':
      return paragraphs.filter((_, index) => index !== place);
    case 'undo':
      return before;
  }
}

describe('the memo of names', () => {
  it('gives after any edits the mentions and chains that there are from scratch', () => {
    fc.assert(fc.property(fc.array(paragraph, { minLength: 2, maxLength: 12 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const memo = createParagraphMemo();
      let before: readonly string[] = start;
      let paragraphs: readonly string[] = start;
      analyze(paragraphs.join('\n\n'), { tagger: TAGGER, memo });
      for (const change of edits) {
        [before, paragraphs] = [paragraphs, apply(paragraphs, change, before)];
        const text = paragraphs.join('\n\n');
        const edited = analyze(text, { tagger: TAGGER, memo });
        const fresh = analyze(text, { tagger: TAGGER });
        assert.deepEqual([edited.mentions, edited.chains], [fresh.mentions, fresh.chains], text);
      }
    }), { numRuns: 150 });
  });

  it('gives what another article had to say no weight', () => {
    fc.assert(fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 }), (one, other) => {
      const memo = createParagraphMemo();
      for (const text of [one.join('\n\n'), other.join('\n\n'), one.join('\n\n')]) {
        const { mentions, chains } = analyze(text, { tagger: TAGGER });
        const remembered = analyze(text, { tagger: TAGGER, memo });
        assert.deepEqual([remembered.mentions, remembered.chains], [mentions, chains], text);
      }
    }), { numRuns: 100 });
  });

  it('takes a word for a name no longer where an edit elsewhere writes it small', () => {
    const memo = createParagraphMemo();
    const marks: Tagger = (text) => [...text.matchAll(/(?<=in )\p{Lu}\p{Ll}+/gu)].map(({ 0: name, index }) => ({ start: index, end: index + name.length, label: 'GPE', score: 0.9, source: 'test' }));
    const namesOf = (last: string): number => analyze(`She lives in Reading.\n\nReading shut its schools.\n\n${last}`, { tagger: marks, memo }).mentions.length;
    assert.deepEqual([namesOf('They ran.'), namesOf('They were reading.'), namesOf('They ran.')], [2, 1, 2]);
  });

  it('tells one apostrophe from the other where it looks for a name again', () => {
    const memo = createParagraphMemo();
    const marks: Tagger = (text) => [...text.matchAll(/Conan O[’']Brien|(?<=Mr )O[’']Brien/gu)].map(({ 0: name, index }) => ({ start: index, end: index + name.length, label: 'PERSON', score: 0.9, source: 'test' }));
    for (const apostrophe of ['’', "'", '’']) {
      const text = `Conan O${apostrophe}Brien met Mr O${apostrophe}Brien.\n\nThen it was O’Brien who left.\n\nAnd then O'Brien too.`;
      assert.deepEqual(analyze(text, { tagger: marks, memo }).mentions, analyze(text, { tagger: marks }).mentions, apostrophe);
    }
  });

  it('leaves chains as they are where an edit concerns no name', () => {
    const memo = createParagraphMemo();
    const { chains } = analyze(PARAGRAPHS.join('\n\n'), { tagger: TAGGER, memo });
    assert.equal(analyze(PARAGRAPHS.join('\n\n').replace('fired again', 'fired once again'), { tagger: TAGGER, memo }).chains, chains);
    assert.notEqual(analyze(PARAGRAPHS.join('\n\n').replace('Oslo is', 'Bergen is'), { tagger: TAGGER, memo }).chains, chains);
  });
});

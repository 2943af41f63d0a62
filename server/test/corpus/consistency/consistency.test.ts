import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/analysis/segment/tokens';
import { findRareLabels } from '../../../src/corpus/consistency/rare-labels';
import { toWholeWords } from '../../../src/corpus/consistency/whole-words';
import { awkwardText } from '../../annotations/texts';

describe('names with two labels', () => {
  const names = (...said: string[]): { text: string; label: string }[] => said.map((one) => ({ text: one.split(' ')[0]!, label: one.split(' ')[1]! }));
  it('are told of where the label is not the usual one', () => {
    const found = findRareLabels(names('Norhav SHIP', 'Lee PERSON', 'Norhav ORG', 'Norhav ORG', 'norhav GPE'));
    assert.deepEqual(found, [{ name: { text: 'Norhav', label: 'SHIP' }, usual: 'ORG', count: 2 }]);
  });
  it('have the first label as the usual one where none is more frequent', () => {
    assert.deepEqual(findRareLabels(names('Lee A', 'Lee B', 'Lee B', 'Lee A')).map(({ name, usual }) => [name.label, usual]), [['B', 'A'], ['B', 'A']]);
    assert.deepEqual(findRareLabels(names('Lee A', 'Lee A', 'Kim B')), []);
  });
});

describe('whole words', () => {
  const whole = (marked: string): string | undefined => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const text = marked.replace(/[[\]]/g, '');
    const found = toWholeWords(text, { start, end });
    return found && text.slice(found.start, found.end);
  };
  it('are taken where a span cuts a word or holds white space at its edges', () => {
    assert.equal(whole('K[ari Ber]g left'), 'Kari Berg');
    assert.equal(whole('[ Kari\n]left'), 'Kari');
    assert.equal(whole('in 20[25] it'), '2025');
    assert.equal(whole('the [K\u0301a\u0301]ri 😀'), 'K\u0301a\u0301ri');
    assert.equal(whole('see www.exa[mple].org now'), 'www.example.org');
  });
  it('are not asked for where tokens end', () => {
    for (const marked of ['[Kim]\'s plan', 'the [US]-led', 'Defence[Talk] says', '“[No]”', '[Kari Berg]', 'No.[5]', '😀[Kim]😀']) assert.equal(whole(marked), marked.slice(marked.indexOf('[') + 1, marked.indexOf(']')), marked);
  });
  it('are none in white space', () => {
    assert.equal(whole('a[ \n]b'), undefined);
  });
  it('are as the tokens of the whole text say, and whole when asked again', () => {
    fc.assert(fc.property(awkwardText, fc.nat(60), fc.nat(20), (text, from, length) => {
      const start = Math.min(from, text.length);
      const found = toWholeWords(text, { start, end: Math.min(start + length, text.length) });
      if (found === undefined) return;
      assert.deepEqual(toWholeWords(text, found), found);
      for (const edge of [found.start, found.end]) assert.ok(!tokenize(text).some((token) => token.kind !== 'mark' && token.start < edge && edge < token.end));
    }));
  });
});

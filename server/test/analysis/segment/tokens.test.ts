import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/analysis/segment/tokens';

const words = (text: string): string => tokenize(text).map((token) => token.text).join(' ');
const kinds = (text: string): string => tokenize(text).map((token) => token.kind).join(' ');

describe('tokens', () => {
  it('keeps inner apostrophes, cuts the possessive', () => {
    assert.equal(words("O'Brien's don't the allies’ North’s"), "O'Brien 's don't the allies ’ North ’s");
  });
  it('keeps the full stops of abbreviations of single letters', () => {
    assert.equal(words('U.S.-led J.K. Rowling at 9 a.m. in N. Korea'), 'U.S. - led J.K. Rowling at 9 a.m. in N . Korea');
  });
  it('cuts glued names at a capital, not names with an inner capital', () => {
    assert.equal(words('DefenceTalkSeoul McCain MacDonald iPhone NKoreans 38North'), 'Defence Talk Seoul McCain MacDonald iPhone NKoreans 38North');
  });
  it('tells numbers from words that hold digits', () => {
    assert.equal(kinds('1,500 8th 1990s G20'), 'number mark number word word word');
  });
  it('makes one token of an address, a handle, a hashtag, without the punctuation behind', () => {
    assert.equal(words('see https://a.org/b?c=d, @bob_1, #tag and j.smith@a.co.uk.'), 'see https://a.org/b?c=d , @bob_1 , #tag and j.smith@a.co.uk .');
    assert.equal(kinds('a@b is no. #1'), 'word mark word word word mark mark number');
  });
  it('takes an emoji as one mark', () => {
    assert.equal(words('👍 yes'), '👍 yes');
  });
  it('puts every character but white space in exactly one token', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        assert.ok(token.start >= at && token.end > token.start);
        assert.equal(text.slice(token.start, token.end), token.text);
        assert.match(text.slice(at, token.start), /^[\s\u200b\u2060\ufeff]*$/);
        at = token.end;
      }
      assert.match(text.slice(at), /^[\s\u200b\u2060\ufeff]*$/);
    }));
  });
});

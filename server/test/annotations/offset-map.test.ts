import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readLfArticle } from '../../src/annotations/lf-article';
import { hashText, toLfText } from '../../src/annotations/lf-text';
import { createOffsetMap } from '../../src/annotations/offset-map';
import { awkwardText } from './texts';

describe('offsets in files', () => {
  it('count characters, not UTF-16 units', () => {
    const map = createOffsetMap('🌍 GENEVA');
    assert.equal(map.toCodePoint(3), 2);
    assert.equal(map.toUtf16(2), 3);
    assert.equal(map.length, 8);
  });
  it('count CRLF once and a byte order mark not at all', () => {
    const map = createOffsetMap('\ufeffa\r\nb');
    assert.deepEqual([1, 2, 4, 5].map(map.toCodePoint), [0, 1, 2, 3]);
    assert.deepEqual([0, 1, 2, 3].map(map.toUtf16), [1, 2, 4, 5]);
  });
  it('count a byte order mark inside the text, a lone CR, and half a pair', () => {
    assert.equal(createOffsetMap('a\ufeffb\rc\ud83dd').length, 7);
  });
  it('give the end of a character for an offset inside it', () => {
    assert.equal(createOffsetMap('😀').toCodePoint(1), 1);
  });
  it('are those of the LF text in any text, and lead back', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const map = createOffsetMap(text);
      const points = [...toLfText(text)];
      assert.equal(map.length, points.length);
      let before = -1;
      for (let point = 0; point <= points.length; point++) {
        const offset = map.toUtf16(point);
        assert.ok(offset > before);
        before = offset;
        assert.equal(map.toCodePoint(offset), point);
        assert.equal(toLfText(text.slice(0, offset)), points.slice(0, point).join(''));
      }
    }));
  });
  it('never step back', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const map = createOffsetMap(text);
      for (let offset = 0; offset < text.length; offset++) {
        const step = map.toCodePoint(offset + 1) - map.toCodePoint(offset);
        assert.ok(step === 0 || step === 1, `${step} at ${offset}`);
      }
    }));
  });
});

describe('LF text', () => {
  it('has no byte order mark and no CR', () => {
    assert.equal(toLfText('\ufeffa\r\nb\rc\n\r'), 'a\nb\nc\n\n');
    assert.equal(toLfText('\ufeff\ufeffa\ufeff'), 'a\ufeff');
  });
  it('hashes alike in all line ends, as sha256sum does', () => {
    const expected = createHash('sha256').update('“No”\nsaid 😀\n').digest('hex');
    for (const text of ['“No”\nsaid 😀\n', '\ufeff“No”\r\nsaid 😀\r\n', '“No”\rsaid 😀\r']) assert.equal(hashText(text), expected);
  });
  it('is its own LF text', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const lfText = toLfText(text);
      assert.equal(toLfText(lfText), lfText);
      assert.equal(createOffsetMap(lfText).length, [...lfText].length);
    }));
  });
  it('stands in the same places as the text it was read from', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const article = readLfArticle(text);
      for (let point = 0, points = [...article.lfText].length; point <= points; point++) {
        const lf = article.fromCodePoint(point);
        assert.equal(article.toLf(article.toText(lf)), lf);
        assert.equal(toLfText(text.slice(0, article.toText(lf))), article.lfText.slice(0, lf));
      }
    }));
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLineIndex } from '../../src/features/line-index';

const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\uFEFF', '\u2028', 'e\u0301', 'אב', ' '), { maxLength: 40 }).map((parts) => parts.join(''));

describe('line index', () => {
  it('converts as the reference implementation does', () => {
    fc.assert(fc.property(text, fc.nat(100), (content, offset) => {
      const lines = createLineIndex(content);
      const reference = TextDocument.create('file:///a.txt', 'plaintext', 1, content);
      assert.equal(lines.lineCount, reference.lineCount);
      assert.deepEqual(lines.positionAt(offset), reference.positionAt(offset));
      assert.equal(lines.offsetAt(lines.positionAt(offset)), reference.offsetAt(reference.positionAt(offset)));
    }));
  });

  it('brings positions beyond a line or the text to the edge', () => {
    const lines = createLineIndex('ab\r\nc');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.deepEqual(lines.positionAt(3), { line: 0, character: 2 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 1 });
  });

  it('gives lines without their ends', () => {
    const lines = createLineIndex('ab\r\n\rc\n');
    assert.deepEqual([0, 1, 2, 3].map((line) => lines.contentOf(line)), [{ start: 0, end: 2 }, { start: 4, end: 4 }, { start: 5, end: 6 }, { start: 7, end: 7 }]);
  });
});

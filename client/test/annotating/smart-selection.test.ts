import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resize } from '../../src/annotating/resize';
import { smartSelection } from '../../src/annotating/smart-selection';
import { chunksOf, wordsOf } from '../../src/annotating/words';

/** What is selected where `|` stands. */
function selected(marked: string): string | undefined {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = smartSelection(text, at);
  return found && text.slice(found.start, found.end);
}

describe('smart selection', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['the Bank of Eng|land cut rates', 'Bank of England'],
    ['said Ursu|la von der Leyen in Brussels', 'Ursula von der Leyen'],
    ['said Ursula von d|er Leyen', 'der'],
    ['a meeting in Bo|nn, Germany', 'Bonn'],
    ['on Friday, Kim| Jong Un left', 'Kim Jong Un'],
    ['|Johnson & Johnson sued', 'Johnson & Johnson'],
    ['the U.|S. Senate voted', 'U.S. Senate'],
    ['Germa|ny’s last plant', 'Germany'],
    ["the minist|er's car", 'minister'],
    ['a re-elec|tion campaign', 're-election'],
    ['Madrid and| the rest', 'and'],
    ['Madrid and the R|est', 'Rest'],
    ['the Centre f|or Policy', 'for'],
    ['the Cent|re for Policy', 'Centre for Policy'],
    ['Al|ice of the the the Moon', 'Alice'],
    ['the “N|ew Deal” of', 'New Deal'],
    ['Œuv|re Éternelle', 'Œuvre Éternelle'],
    ['word |— word', undefined],
    ['The Lau|sitz mines', 'Lausitz'],
    ['In New Yor|k The Hague', 'New York The Hague'],
    ['', undefined],
  ];
  for (const [marked, expected] of cases) it(`takes ${expected ?? 'nothing'} in ${marked || 'an empty line'}`, () => assert.equal(selected(marked), expected));

  it('holds the cursor, lies in the line, and begins and ends with a word', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Kim', 'of', 'the', ' ', ', ', '-', '’s', 'é', '.', '“'), { maxLength: 30 }), fc.nat(80), (parts, at) => {
      const text = parts.join('');
      const found = smartSelection(text, Math.min(at, text.length));
      if (!found) return;
      assert.ok(found.start <= Math.min(at, text.length) && Math.min(at, text.length) <= found.end && found.end <= text.length);
      assert.match(text.slice(found.start, found.end), /^[\p{L}].*[\p{L}.]$|^\p{L}$/u);
    }));
  });
});

describe('edges that move by words', () => {
  const text = 'President Kim Jong Un met Xi.';
  const moved = (span: string, edge: 'start' | 'end', by: 'grow' | 'shrink'): string => {
    const start = text.indexOf(span);
    const found = resize({ start, end: start + span.length }, edge, by, wordsOf(text));
    return text.slice(found.start, found.end);
  };

  it('take in the next word, or let go of the last', () => {
    assert.equal(moved('Kim Jong', 'end', 'grow'), 'Kim Jong Un');
    assert.equal(moved('Kim Jong', 'end', 'shrink'), 'Kim');
    assert.equal(moved('Kim Jong', 'start', 'grow'), 'President Kim Jong');
    assert.equal(moved('Kim Jong', 'start', 'shrink'), 'Jong');
  });

  it('complete a word that was cut', () => {
    assert.equal(moved('Kim Jo', 'end', 'grow'), 'Kim Jong');
    assert.equal(moved('resident Kim', 'start', 'grow'), 'President Kim');
  });

  it('stop at the ends of the text, and at the last word of the span', () => {
    assert.equal(moved('Xi', 'end', 'grow'), 'Xi');
    assert.equal(moved('President', 'start', 'grow'), 'President');
    assert.equal(moved('Kim', 'end', 'shrink'), 'Kim');
    assert.equal(moved('Kim', 'start', 'shrink'), 'Kim');
  });

  it('take the marks of a quote with their word', () => {
    const said = '“No deal,” he said.';
    const found = resize({ start: 0, end: 3 }, 'end', 'grow', chunksOf(said));
    assert.equal(said.slice(found.start, found.end), '“No deal,”');
  });
});

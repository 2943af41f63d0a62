import assert from 'node:assert/strict';
import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import { quoteWithAttribution, quotedWords } from '../../src/views/quoted-words';
import { speakersTree } from '../../src/views/speakers-tree';
import { article, drawn, item } from './items';

function quote(text: string, name?: string, more: Partial<AnnotationItem> = {}): AnnotationItem {
  return item('quotes', text, 'direct', { ...(name !== undefined && { speaker: { range: [0, 0, 0, 1], name } }), ...more });
}

const at = (start: number, end: number): { readonly range: FlatRange } => ({ range: [0, start, 0, end] });

/** Quotes one below the other. */
const onLines = (...quotes: AnnotationItem[]): AnnotationItem[] => quotes.map((one, line) => ({ ...one, range: [line, 0, line, one.text.length] }));

describe('the speakers', () => {
  it('come with their quotes and their share of the quoted words, those who say most first, and the quotes of nobody known last', () => {
    const tree = speakersTree([article(onLines(quote('“One two.”', 'Ri'), quote('“One two three four.”', 'Kim Jong Un'), quote('“Five.”', 'Kim Jong Un'), quote('“No one said it.”'), quote('“Not at all so”', 'Ri', { status: 'rejected' })))], false);
    assert.deepEqual(drawn(tree), [
      'Kim Jong Un | 2 quotes, 45 % of words', '  “One two three four.” | direct', '  “Five.” | direct', 'Ri | 1 quote, 18 % of words', '  “One two.” | direct', 'Unattributed | 1 quote, 36 % of words', '  “No one said it.” | direct',
    ]);
  });

  it('of several articles are one where they have one name; quotes name their article', () => {
    const tree = speakersTree([article([quote('“A”', 'Ri')], 'a.txt'), article([quote('“A”', 'RI')], 'b.txt')], true);
    assert.deepEqual(drawn(tree), ['Ri | 2 quotes, 100 % of words', '  “A” | direct · a.txt', '  “A” | direct · b.txt']);
  });

  it('have the colour and the tag of the editor where it tints quotes, in one article', () => {
    const quotes = onLines(quote('“One.”', 'Ana Ruiz'), quote('“One two.”', 'Bo Kim'), quote('“No.”'));
    const [first, second, nobody] = speakersTree([article(quotes)], false, true);
    assert.deepEqual([first, second, nobody].map((node) => [node?.label, node?.color, node?.description?.split(' · ')[0]]), [
      ['Bo Kim', 'newsmark.speaker2Foreground', 'BK'], ['Ana Ruiz', 'newsmark.speaker1Foreground', 'AR'], ['Unattributed', undefined, '1 quote, 25 % of words'],
    ]);
    for (const node of speakersTree([article(quotes, 'a.txt'), article(quotes, 'b.txt')], true, true)) assert.equal(node.color, undefined);
  });

  it('say what kind of source each is, and how sure that is', () => {
    const [union] = speakersTree([article([quote('“A”', 'EU', { speaker: { range: [0, 0, 0, 1], name: 'EU', class: 'organisation', confidence: 0.856 } })])], false);
    assert.deepEqual([union?.icon, union?.children?.[0]?.tooltip], ['organization', '“A”\nSaid by an organization or place, 86 % sure']);
    const [source] = speakersTree([article([quote('“A”', 'an aide', { speaker: { range: [0, 0, 0, 1], name: 'an aide', class: 'unnamed-person', anonymous: true } })])], false);
    assert.deepEqual([source?.icon, source?.children?.[0]?.tooltip], ['account', '“A”\nSaid by a source that would not be named']);
  });

  it('are none where nobody is quoted', () => {
    assert.deepEqual(speakersTree([article([item('entities', 'Kim', 'PERSON')])], false), []);
  });
});

describe('quoted words', () => {
  it('are counted once, and not between the pieces of a quote', () => {
    assert.deepEqual(quotedWords([quote('“We kept,” she said, “our word.”', 'Ri', { ...at(0, 30), pieces: ['“We kept,”', '“our word.”'] }), quote('“our word”', 'Ri', at(20, 30)), quote('“our word”', 'Kim', at(20, 30)), quote('it’s over', 'Ri', at(31, 40))]), [4, 0, 2, 2]);
  });

  it('are cited with who says them and where', () => {
    assert.equal(quoteWithAttribution(quote('“We\n kept.”', 'Ri Sol'), 'a/b.txt'), '“We kept.” — Ri Sol, a/b.txt');
    assert.equal(quoteWithAttribution(quote('“x”', undefined, { pieces: ['“We kept,”', '“our word.”'] }), 'b.txt'), '“We kept,” … “our word.” — unattributed, b.txt');
  });
});

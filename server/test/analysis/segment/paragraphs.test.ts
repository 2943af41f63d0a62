import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBlank, splitParagraphs } from '../../../src/analysis/segment/paragraphs';

const paragraphs = (text: string): readonly string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED = [
  'The harbour of Port Ansel was closed on Monday after a freighter ran',
  'aground on the bar, and pilots said it might be a week before the',
  'channel could be used again. Two tugs stood by.',
];

describe('paragraphs', () => {
  it('are lines, without the white space around them', () => {
    assert.deepEqual(paragraphs('\ufeffOne.\n \t\nTwo. \r\n\u00a0Three.\rFour.\u2028Five.\n\n'), ['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });
  it('join hard-wrapped lines', () => {
    assert.deepEqual(paragraphs(WRAPPED.join('\n')), [WRAPPED.join('\n')]);
  });
  it('join hard-wrapped lines of which many begin with a name', () => {
    const names = [
      'The talks in Port Ansel were opened on Monday by the foreign minister of',
      'Norland, Ann Po, and lasted until midnight. They were watched by the head',
      'of the pilots union, Bo Lind, by two members of the council and by Mayor',
      'Carla Dum, whose office had asked for them. All sides agreed to come back',
      'to Port Ansel in the spring, she said.',
    ];
    assert.deepEqual(paragraphs(names.join('\n')), [names.join('\n')]);
  });
  it('keep a headline and the date and author below it apart', () => {
    const head = ['Probe Finds Water Vapour Above the Icy Crust of Distant Moon Tethra', '2019-11-18', 'Ann Po'];
    assert.deepEqual(paragraphs(head.join('\n')), head);
  });
  it('stay lines in a numbered list', () => {
    const list = ['1. Pilots of Port Ansel to strike over night work from Monday on', '2. Freighter refloated after nine days on the bar of the harbour', '3. Fish market reopens after fire, and traders want more stalls'];
    assert.deepEqual(paragraphs(list.join('\n')), list);
  });
  it('stay lines where every line is a sentence', () => {
    const lines = ['The pilots of Port Ansel will strike over night work from Monday.', 'a freighter was refloated after nine days on the bar of the port.', 'the fish market has reopened after the fire, and it is too small.'];
    assert.deepEqual(paragraphs(lines.join('\n')), lines);
  });
  it('end at a line that had room left, even without a blank line', () => {
    const next = ['"It is what it is," said the harbour master, who has seen nine of', 'these since he came, and expects a tenth before he retires in May.'];
    assert.deepEqual(paragraphs([...WRAPPED, 'Nobody was hurt.', ...next].join('\n')), [WRAPPED.join('\n'), 'Nobody was hurt.', next.join('\n')]);
  });
  it('stay lines in a list of headlines of one length', () => {
    const list = ['Pilots of Port Ansel to strike over night work from Monday on', 'Freighter refloated after nine days on the bar of Port Ansel', 'Ansel fish market reopens after fire, traders want more stalls'];
    assert.deepEqual(paragraphs(list.join('\n')), list);
  });
  it('stay lines where two lines only are equally long', () => {
    assert.deepEqual(paragraphs(WRAPPED.slice(0, 2).join('\n')), WRAPPED.slice(0, 2));
  });
  it('stay lines where they are long', () => {
    const long = ['and so it went on through the night '.repeat(5).trim(), 'and so it went on through the night '.repeat(5).trim(), 'until they slept'];
    assert.deepEqual(paragraphs(long.join('\n')), long);
  });
  it('hold every character that is not blank exactly once, in order', () => {
    const unit = fc.constantFrom('a', 'B.', ' ', '\n', '\r\n', '\r', '\u2028', '\ufeff', '🙂', '\u200f', 'ש', 'a long line that goes on and on until it has sixty characters');
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      const gaps: string[] = [];
      for (const { start, end } of splitParagraphs(text)) {
        assert.ok(start >= at && end > start);
        gaps.push(text.slice(at, start));
        at = end;
      }
      gaps.push(text.slice(at));
      for (const gap of gaps) for (let index = 0; index < gap.length; index++) assert.ok(isBlank(gap, index) || /[\n\r\u2028\u2029]/.test(gap.charAt(index)));
    }));
  });
});

import assert from 'node:assert/strict';
import { readMarked, writeMarked } from './marked';

describe('marked text', () => {
  it('reads nested spans and values', () => {
    const { text, spans } = readMarked('‹quote “‹PERSON=Kim_Jong_Un Kim› won,”› on ‹DATE=2025-11-08 Saturday›');
    assert.equal(text, '“Kim won,” on Saturday');
    assert.deepEqual(spans, [
      { tag: 'quote', value: undefined, start: 0, end: 10 },
      { tag: 'PERSON', value: 'Kim_Jong_Un', start: 1, end: 4 },
      { tag: 'DATE', value: '2025-11-08', start: 14, end: 22 },
    ]);
  });

  it('writes what it read', () => {
    const marked = '‹quote “‹PERSON Kim› won,”›‹DATE=2025-11-08 Saturday›';
    const { text, spans } = readMarked(marked);
    assert.equal(writeMarked(text, spans), marked);
  });

  it('refuses marks that do not match', () => {
    assert.throws(() => readMarked('‹PERSON Kim'), /left open/);
    assert.throws(() => readMarked('Kim›'), /nothing to close/);
  });
});

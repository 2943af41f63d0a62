import assert from 'node:assert/strict';
import { speakerTags } from '../../src/tints/speaker-tag';
import { tintedPieces } from '../../src/tints/tinted-pieces';
import { TINTS, tintOf } from '../../src/tints/tints';

const ALL = { first: 0, last: 99 };

describe('tags of speakers', () => {
  it('are initials, of words where nothing is capital, and never alike', () => {
    assert.deepEqual(speakerTags(['Maria Schneider', 'the minister', 'Max Stein', 'Élodie de la Cour', 'European Union Trade Office', '金正恩', '…']), ['MS', 'tm', 'MS2', 'ÉC', 'EUT', '金', '–']);
  });
});

describe('tints', () => {
  it('are one for each speaker, begin again after the last, and none for nobody', () => {
    assert.deepEqual([0, 1, TINTS - 1, TINTS, -1].map(tintOf), [1, 2, TINTS, 1, 0]);
  });

  it('keep to their speaker, who is named once a line', () => {
    const pieces = [0, 0, 0, 0, 5, 0, 0, 9, 0, 12, 1, 0, 13, 0, 15, 0, 0, 16, 0, 20, 0, 1, 0, 2, 3, 0, 2, 5, 2, 9, -1, 3, 0, 3, 4];
    assert.deepEqual([...tintedPieces({ names: ['Ana Ruiz', 'Bo'], pieces }, ALL, 100)], [
      [1, [{ range: [0, 0, 0, 5], tag: 'AR' }, { range: [0, 9, 0, 12] }, { range: [0, 16, 0, 20], tag: 'AR' }, { range: [1, 0, 2, 3], tag: 'AR' }, { range: [2, 5, 2, 9] }]],
      [2, [{ range: [0, 13, 0, 15], tag: 'B' }]],
      [0, [{ range: [3, 0, 3, 4] }]],
    ]);
  });

  it('are those in view, and not more than the limit', () => {
    const pieces = [0, 0, 0, 0, 5, 0, 4, 0, 6, 5, 0, 9, 0, 9, 5];
    assert.deepEqual(tintedPieces({ names: ['Ana'], pieces }, { first: 5, last: 8 }, 100).get(1)?.map(({ range }) => range), [[4, 0, 6, 5]]);
    assert.equal(tintedPieces({ names: ['Ana'], pieces }, ALL, 2).get(1)?.length, 2);
  });
});

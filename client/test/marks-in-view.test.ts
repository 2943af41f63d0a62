import assert from 'node:assert/strict';
import { containsLines, linesAround, marksInLines } from '../src/marks-in-view';

describe('marks in view', () => {
  const flat = [0, 1, 0, 5, 3, 0, 7, 2, 9, 4, 9, 8, 20, 0, 20, 1];

  it('takes the marks that touch the lines', () => {
    assert.deepEqual(marksInLines(flat, { first: 5, last: 9 }, 10), [[3, 0, 7, 2], [9, 4, 9, 8]]);
  });

  it('takes the first ones where there are too many', () => {
    assert.deepEqual(marksInLines(flat, { first: 0, last: 100 }, 2), [[0, 1, 0, 5], [3, 0, 7, 2]]);
  });

  it('finds nothing in an empty list', () => assert.deepEqual(marksInLines([], { first: 0, last: 100 }, 10), []));

  it('draws a margin around everything visible', () => {
    assert.deepEqual(linesAround([{ first: 50, last: 60 }, { first: 90, last: 95 }], 10), { first: 40, last: 105 });
    assert.deepEqual(linesAround([{ first: 3, last: 8 }], 10), { first: 0, last: 18 });
  });

  it('draws the beginning while nothing is visible yet', () => assert.deepEqual(linesAround([], 10), { first: 0, last: 10 }));

  it('knows when scrolling has left the drawn lines', () => {
    assert.equal(containsLines({ first: 0, last: 100 }, { first: 0, last: 100 }), true);
    assert.equal(containsLines({ first: 0, last: 100 }, { first: 60, last: 101 }), false);
    assert.equal(containsLines({ first: 10, last: 100 }, { first: 9, last: 20 }), false);
  });
});

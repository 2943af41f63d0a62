import assert from 'node:assert/strict';
import { findPieces } from '../../src/annotating/pieces';

describe('the pieces of a quote', () => {
  it('stand where the text says them, in order', () => {
    assert.deepEqual(findPieces('“No,” he said. “No.”', ['“No', '“No']), [{ start: 0, end: 3 }, { start: 15, end: 18 }]);
  });

  it('are the whole text where there is one, or they are not found', () => {
    assert.deepEqual(findPieces('“No”', []), [{ start: 0, end: 4 }]);
    assert.deepEqual(findPieces('“No”', ['“No”', '“No”']), [{ start: 0, end: 4 }]);
  });
});

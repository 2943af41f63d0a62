import assert from 'node:assert/strict';
import { loadTagger } from '../../../src/analysis/entities/load';
import { WEIGHTS } from './weights';

const changed = (at: number, value: number): Uint8Array => {
  const bytes = Uint8Array.from(WEIGHTS);
  bytes[at] = value;
  return bytes;
};

describe('the weights file', () => {
  it('is small enough to ship', () => {
    assert.ok(WEIGHTS.length <= 5_000_000, `${WEIGHTS.length} bytes`);
  });
  it('is refused where it is cut off', () => {
    for (const length of [16, 1000, WEIGHTS.length - 1]) assert.throws(() => loadTagger(WEIGHTS.subarray(0, length)), /cut off/);
  });
  it('is refused where a byte is wrong', () => {
    assert.throws(() => loadTagger(changed(WEIGHTS.length - 7, WEIGHTS[WEIGHTS.length - 7]! ^ 1)), /damaged/);
  });
  it('is refused where it is another format or no weights file', () => {
    assert.throws(() => loadTagger(changed(4, 99)), /format 99/);
    assert.throws(() => loadTagger(new Uint8Array()), /not a Newsmark weights file/);
    assert.throws(() => loadTagger(new TextEncoder().encode('{"weights": [1, 2, 3]}')), /not a Newsmark weights file/);
  });
  it('is read from the middle of a larger buffer', () => {
    const bytes = new Uint8Array(WEIGHTS.length + 3);
    bytes.set(WEIGHTS, 3);
    assert.equal(typeof loadTagger(bytes.subarray(3)), 'function');
  });
});

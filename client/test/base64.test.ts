import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeBase64 } from '../src/base64';

describe('base64', () => {
  it('is what Node gives, for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.equal(encodeBase64(bytes), Buffer.from(bytes).toString('base64'))));
  });

  it('joins the pieces of long files', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
    assert.equal(encodeBase64(bytes), Buffer.from(bytes).toString('base64'));
  });
});

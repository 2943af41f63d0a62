import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzedPart, openingPart } from '../../src/lsp/analysis-part';
import { runInSlices } from '../../src/lsp/slices';

describe('slices', () => {
  /** Steps that each take longer than a slice. */
  function* slowSteps(count: number): Generator<undefined, string, undefined> {
    for (let step = 0; step < count; step++) {
      const until = performance.now() + 10;
      while (performance.now() < until);
      yield;
    }
    return 'done';
  }

  it('come to the result, with pauses between', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => Promise.resolve(void pauses++);
    assert.equal(await runInSlices(slowSteps(3), pause, () => true), 'done');
    assert.equal(pauses, 3);
  });

  it('stop after the pause in which the result became unwanted', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => Promise.resolve(void pauses++);
    assert.equal(await runInSlices(slowSteps(9), pause, () => pauses < 2), undefined);
    assert.equal(pauses, 2);
  });
});

describe('the part of a text that is analysed', () => {
  it('is all of a short one', () => {
    assert.equal(analyzedPart('One.\nTwo.', 9), 'One.\nTwo.');
    assert.equal(openingPart('One.\nTwo.'), undefined);
  });

  it('ends with a line where it can, never in a character', () => {
    assert.equal(analyzedPart('One.\nTwo.\nThree.', 12), 'One.\nTwo.\n');
    assert.equal(analyzedPart('One two', 3), 'One');
    assert.equal(analyzedPart('ab😀cd', 3), 'ab');
  });

  it('is a beginning of the text, no longer than the limit', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
      const part = analyzedPart(text, limit);
      assert.ok(text.startsWith(part));
      assert.ok(part.length <= limit || part === text);
    }));
  });

  it('begins with a small part of a long text', () => {
    const text = 'A line of text.\n'.repeat(10_000);
    const part = openingPart(text)!;
    assert.ok(part.endsWith('\n') && part.length <= 20_000 && part.length > 19_900);
  });
});

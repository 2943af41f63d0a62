import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChainModel, createChainSpace, findBestTags, probabilityOf, probabilityOfSpan, sumOverTags } from '../../../src/analysis/entities/model/chain-model';
import { isClosed, mayFollow, OUTSIDE, TAGS } from '../../../src/analysis/entities/model/labels';

const numbers = (count: number) => fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: count, maxLength: count });

describe('the chain model', () => {
  it('finds tags that may follow each other, and probabilities that sum to one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), numbers(6 * TAGS), numbers(TAGS * TAGS), (length, scores, transitions) => {
      const model = createChainModel(Float32Array.from(transitions));
      const space = createChainSpace(6);
      space.scores.set(scores);
      findBestTags(model, space, length);
      sumOverTags(model, space, length);
      let previous = OUTSIDE;
      for (let at = 0; at < length; at++) {
        const tag = space.tags[at]!;
        assert.ok(mayFollow(previous, tag));
        previous = tag;
        let sum = 0;
        for (let other = 0; other < TAGS; other++) sum += probabilityOf(space, at, other);
        assert.ok(Math.abs(sum - 1) < 1e-5, `${sum}`);
      }
      assert.ok(isClosed(previous));
    }), { numRuns: 60 });
  });
  it('gives the probability of a whole path as the share of its weight', () => {
    const model = createChainModel(new Float32Array(TAGS * TAGS));
    const space = createChainSpace(2);
    space.scores.fill(-50);
    space.scores[OUTSIDE] = 0;
    space.scores[TAGS + OUTSIDE] = 0;
    space.scores[1] = Math.log(3); // begin and end of one name against two tokens outside: 3 to 1
    space.scores[TAGS + 3] = 0;
    findBestTags(model, space, 2);
    sumOverTags(model, space, 2);
    assert.deepEqual([...space.tags.subarray(0, 2)], [1, 3]);
    assert.ok(Math.abs(probabilityOfSpan(model, space, 0, 1) - 0.75) < 1e-6);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readModel } from '../../../src/analysis/entities/model/file';
import { TAGS } from '../../../src/analysis/entities/model/labels';
import { get } from '../../../src/analysis/entities/model/lexicon';
import { addFeatures, ROW, writeScores, type FeatureWeights } from '../../../src/analysis/entities/model/weights';
import { packModel } from '../../../training/pack';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

function scoreOf(weights: FeatureWeights, features: readonly number[], scores: Float32Array, at: number): void {
  const sums = new Int32Array(ROW);
  addFeatures(weights, Int32Array.from(features), features.length, sums, 0);
  writeScores(weights, sums, scores, at);
}

describe('packed weights', () => {
  it('come back as they were, to 8 bits', () => {
    const feature = fc.record({ hash, weights: fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: TAGS, maxLength: TAGS }) });
    fc.assert(fc.property(fc.uniqueArray(feature, { selector: (entry) => entry.hash, minLength: 1, maxLength: 40 }), (features) => {
      const fitted = { weights: Float32Array.from(features.flatMap(({ weights }) => weights)), transitions: new Float32Array(TAGS * TAGS).fill(0.5) };
      const lists = { phrases: new Map([[7, 3]]), clusters: new Map([[-9, 1023]]), coarse: Uint8Array.of(4, 5) };
      const model = readModel(packModel(lists, Int32Array.from(features, (entry) => entry.hash), fitted, 6));
      assert.equal(get(model.lexicon.phrases, 7), 3);
      assert.equal(get(model.lexicon.clusters, -9), 1023);
      assert.equal(get(model.lexicon.clusters, 9), -1);
      assert.equal(model.chain.transitions[0], 0.5);
      const scores = new Float32Array(TAGS);
      for (const { hash: key, weights } of features) {
        scoreOf(model.weights, [key], scores, 0);
        weights.forEach((weight, tag) => assert.ok(Math.abs(scores[tag]! - weight) <= 6 / 127, `${scores[tag]} for ${weight}`));
      }
    }), { numRuns: 50 });
  });
  it('add up over the features of a token', () => {
    const weights = new Float32Array(2 * TAGS);
    weights[1] = 3;
    weights[TAGS + 1] = 2;
    const fitted = { weights, transitions: new Float32Array(TAGS * TAGS) };
    const model = readModel(packModel({ phrases: new Map(), clusters: new Map(), coarse: new Uint8Array() }, Int32Array.of(11, -12), fitted, 6));
    const scores = new Float32Array(2 * TAGS).fill(9);
    scoreOf(model.weights, [11, -12, 13], scores, TAGS);
    assert.ok(Math.abs(scores[TAGS + 1]! - 5) < 0.1);
    assert.equal(scores[TAGS + 2], 0);
    assert.equal(scores[0], 9);
  });
});

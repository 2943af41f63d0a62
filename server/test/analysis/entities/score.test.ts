import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readModel } from '../../../src/analysis/entities/model/file';
import { TAGS } from '../../../src/analysis/entities/model/labels';
import { createObservations, observe, PAD } from '../../../src/analysis/entities/model/observe';
import { createScorer, type Scorer } from '../../../src/analysis/entities/model/score';
import { featuresOf, MAX_FEATURES } from '../../../src/analysis/entities/model/templates';
import { addFeatures, ROW, writeScores } from '../../../src/analysis/entities/model/weights';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import { WEIGHTS } from './weights';

const model = readModel(WEIGHTS);

/** Scores a token by all its features at once. */
const plain: Scorer = (seen, at, scores, row) => {
  const features = new Int32Array(MAX_FEATURES);
  const sums = new Int32Array(ROW);
  addFeatures(model.weights, features, featuresOf(seen, at, features), sums, 0);
  writeScores(model.weights, sums, scores, row);
};

function scoresOf(paragraph: string, score: Scorer): Float32Array {
  const tokens = tokenize(paragraph);
  const seen = createObservations(tokens.length);
  observe(seen, paragraph, tokens, splitSentences(paragraph, tokens), model.lexicon);
  const scores = new Float32Array(tokens.length * TAGS);
  for (let at = 0; at < tokens.length; at++) score(seen, at + PAD, scores, at * TAGS);
  return scores;
}

const word = fc.constantFrom('Kim', 'kim', 'KIM', 'said', 'the', 'The', 'U.S.', 'Reuters', '5', '1999', 'May', '.', ',', '“', 'https://example.org', 'Jean-Luc', "d'Ivoire", '😀', 'of', 'Seoul');
const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('the scorer', () => {
  it('gives a token the weights of all its features, whatever it remembers of other words', () => {
    const remembering = [createScorer(model.weights), createScorer(model.weights, 4), createScorer(model.weights, 1)];
    fc.assert(fc.property(paragraph, (text) => {
      const expected = scoresOf(text, plain);
      for (const score of remembering) assert.deepEqual(scoresOf(text, score), expected);
    }), { numRuns: 200 });
  });
  it('tells apart words that look alike', () => {
    const score = createScorer(model.weights, 1);
    for (const text of ['Paris', 'paris', 'Pariss', 'Paris .', '. Paris', 'PARIS Paris']) assert.deepEqual(scoresOf(text, score), scoresOf(text, plain), text);
  });
});

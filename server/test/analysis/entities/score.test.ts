import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readModel } from '../../../src/analysis/entities/model/file';
import { TAGS } from '../../../src/analysis/entities/model/labels';
import { AFFIX, createObservations, observe, PAD, type Observations } from '../../../src/analysis/entities/model/observe';
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

/** Hashes of words and endings that weigh something. */
function* readFeatures(): Generator<number> {
  for (const text of ['said', 'Monday', 'Inc', 'Minister']) {
    const columns = createObservations(1);
    const tokens = tokenize(text);
    observe(columns, text, tokens, splitSentences(text, tokens), model.lexicon);
    yield columns.lower[PAD] ?? 0;
    yield columns.suffix[PAD * AFFIX + 2] ?? 0;
  }
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
  it('tells apart words whose hashes are the same', () => {
    const score = createScorer(model.weights);
    const seen = (lower: number, suffix: number): Observations => {
      const columns = createObservations(1);
      columns.length = 1;
      columns.word.fill(7, PAD, PAD + 1);
      columns.lower.fill(lower, PAD, PAD + 1);
      columns.suffix.fill(suffix, PAD * AFFIX, (PAD + 1) * AFFIX);
      return columns;
    };
    const scores = (columns: Observations, by: Scorer): Float32Array => {
      const out = new Float32Array(TAGS);
      by(columns, PAD, out, 0);
      return out;
    };
    const known = [...readFeatures()];
    const [one, other] = [seen(known[0]!, known[1]!), seen(known[2]!, known[3]!)];
    assert.notDeepEqual(scores(one, plain), scores(other, plain));
    for (const columns of [one, other, one]) assert.deepEqual(scores(columns, score), scores(columns, plain));
  });
  it('tells apart words that look alike', () => {
    const score = createScorer(model.weights, 1);
    for (const text of ['Paris', 'paris', 'Pariss', 'Paris .', '. Paris', 'PARIS Paris']) assert.deepEqual(scoresOf(text, score), scoresOf(text, plain), text);
  });
});

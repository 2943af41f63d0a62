// Turns tagged paragraphs into numbered features, as the product sees them.
import { featuresOf, MAX_FEATURES } from '../src/analysis/entities/model/templates';
import type { Lexicon } from '../src/analysis/entities/model/lexicon';
import { createObservations, observe, PAD } from '../src/analysis/entities/model/observe';
import type { TaggedParagraph } from './corpora';

export interface Example {
  readonly tags: Uint8Array;
  /** Numbers of the known features, token by token. */
  readonly features: Int32Array;
  /** Where the features of each token begin; one more entry than tokens. */
  readonly starts: Int32Array;
}

export interface ExampleSet {
  readonly examples: readonly Example[];
  /** Hash of each feature by its number. */
  readonly hashes: Int32Array;
}

/** Numbers the features that occur at least `least` times. */
export function createExamples(paragraphs: readonly TaggedParagraph[], lexicon: Lexicon, least: number): ExampleSet {
  const hashed = paragraphs.map((paragraph) => hashFeatures(paragraph, lexicon));
  const counts = new Map<number, number>();
  for (const { features } of hashed) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
  return { examples: hashed.map((example) => keepKnown(example, numbers)), hashes: Int32Array.from(numbers.keys()) };
}

function hashFeatures(paragraph: TaggedParagraph, lexicon: Lexicon): Example {
  const seen = createObservations(paragraph.tokens.length);
  observe(seen, paragraph.text, paragraph.tokens, paragraph.sentences, lexicon);
  const out = new Int32Array(MAX_FEATURES);
  const features: number[] = [];
  const starts = new Int32Array(paragraph.tokens.length + 1);
  for (let at = 0; at < paragraph.tokens.length; at++) {
    const count = featuresOf(seen, at + PAD, out);
    for (let index = 0; index < count; index++) features.push(out[index] ?? 0);
    starts[at + 1] = features.length;
  }
  return { tags: paragraph.tags, features: Int32Array.from(features), starts };
}

function keepKnown(example: Example, numbers: ReadonlyMap<number, number>): Example {
  const features: number[] = [];
  const starts = new Int32Array(example.starts.length);
  for (let at = 0; at + 1 < example.starts.length; at++) {
    for (let index = example.starts[at] ?? 0; index < (example.starts[at + 1] ?? 0); index++) {
      const number = numbers.get(example.features[index] ?? 0);
      if (number !== undefined) features.push(number);
    }
    starts[at + 1] = features.length;
  }
  return { tags: example.tags, features: Int32Array.from(features), starts };
}

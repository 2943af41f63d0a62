import { readFileSync } from 'node:fs';
import { loadTagger, TAGGER_FILE } from '../../../src/analysis/entities/load';
import type { Tagger } from '../../../src/analysis/entities/tagger';

/** The bytes of the weights that are shipped. */
export const WEIGHTS: Uint8Array = readFileSync(new URL(`../../../data/${TAGGER_FILE}`, import.meta.url));

/** The tagger that is shipped. */
export const TAGGER: Tagger = loadTagger(WEIGHTS);

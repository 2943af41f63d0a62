import { readModel } from './model/file';
import { createTagger } from './model/tag';
import type { Tagger } from './tagger';

/** Name of the file in `server/data` (and `dist/data`) that holds all that the tagger needs. */
export const TAGGER_FILE = 'names.bin';

/**
 * Makes the tagger from the bytes of {@link TAGGER_FILE}. Takes some ten milliseconds; call it once.
 * Throws an error that says in plain words what is wrong where the file is cut off, damaged or of another version.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  return createTagger(readModel(bytes));
}

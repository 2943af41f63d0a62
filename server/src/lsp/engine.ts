import { createParagraphMemo } from '../analysis/memo';
import { loadTagger, TAGGER_FILE } from '../analysis/entities/load';
import type { AnnotateOptions } from '../annotations/article';
import type { Platform } from './platform';

/** What the analysis needs besides the text: the tagger, loaded in the background, and the memo. */
export interface Engine {
  /** Begins to load; resolves when the tagger is there or cannot be. Call it once. */
  load(dataUri: string | undefined): Promise<void>;
  /** Resolves when loading has ended, well or not. */
  readonly ready: Promise<void>;
  isReady(): boolean;
  /** Options for the next analysis; without a tagger until it is loaded. */
  options(): AnnotateOptions;
  /** One sentence on what is missing. */
  problem(): string | undefined;
}

export function createEngine(platform: Platform, log: (message: string) => void): Engine {
  let options: AnnotateOptions = { memo: createParagraphMemo() };
  let problem: string | undefined;
  let isReady = false;
  let settle = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    async load(dataUri) {
      try {
        const tagger = loadTagger(await platform.readData(TAGGER_FILE, dataUri));
        options = { tagger, memo: createParagraphMemo() };
      } catch (error) {
        problem = 'The name model could not be loaded: names are not marked. The log says more.';
        log(`The name model ${TAGGER_FILE} could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
      }
      isReady = true;
      settle();
    },
    ready,
    isReady: () => isReady,
    options: () => options,
    problem: () => problem,
  };
}

import type { Writable } from 'node:stream';

/** A line on a terminal that says how far a run is. */
export interface Progress {
  /** Shows the count, at most a few times a second. */
  show(done: number, failed: number): void;
  /** Takes the line away, for a message or at the end. */
  clear(): void;
}

const MILLISECONDS_BETWEEN = 100;

/** Shows progress on a stream that is a terminal; does nothing on any other. */
export function createProgress(stream: Writable, total: number, enabled: boolean): Progress {
  let shownAt = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stream.write('\r\u001b[K');
    isShown = false;
  };
  return {
    show(done, failed) {
      const now = performance.now();
      if (!enabled || now - shownAt < MILLISECONDS_BETWEEN) return;
      clear();
      stream.write(`${done} of ${total} articles${failed > 0 ? `, ${failed} failed` : ''}`);
      shownAt = now;
      isShown = true;
    },
    clear,
  };
}

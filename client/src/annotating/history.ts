/** What was done, in order, and how far it was taken back. */
export interface History<T> {
  /** Something new was done: what was taken back before is gone. */
  record(step: T): void;
  /** The last step that stands. */
  lastDone(): T | undefined;
  /** The step that was taken back last. */
  lastUndone(): T | undefined;
  /** The last step that stands was taken back; `as` takes its place, where it was otherwise than it was done. */
  undone(as?: T): void;
  /** The step that was taken back last was done again, `as` in its place. */
  redone(as?: T): void;
}

/**
 * @param limit how much is remembered; the oldest steps are forgotten beyond it, but never the newest
 * @param sizeOf how much a step takes, in the unit of the limit
 */
export function createHistory<T>(limit: number, sizeOf: (step: T) => number): History<T> {
  const done: T[] = [];
  const taken: T[] = [];
  let size = 0;

  function turn(from: T[], to: T[], as?: T): void {
    for (const step of from.splice(-1)) {
      to.push(as ?? step);
      size += sizeOf(as ?? step) - sizeOf(step);
    }
  }

  return {
    record(step) {
      size -= taken.splice(0).reduce((sum, one) => sum + sizeOf(one), 0);
      done.push(step);
      size += sizeOf(step);
      while (size > limit && done.length > 1) size -= done.splice(0, 1).reduce((sum, one) => sum + sizeOf(one), 0);
    },
    lastDone: () => done.at(-1),
    lastUndone: () => taken.at(-1),
    undone: (as) => turn(done, taken, as),
    redone: (as) => turn(taken, done, as),
  };
}

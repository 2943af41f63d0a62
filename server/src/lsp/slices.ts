/** Milliseconds of work before other messages get their turn: half a frame. */
const SLICE_MS = 8;

/**
 * Runs steps to their end, handing control back between slices of time.
 * @param wanted asked after every pause; once it says no, the rest is not done
 * @returns the result, or `undefined` where it was no longer wanted
 */
export async function runInSlices<T>(steps: Generator<undefined, T, undefined>, pause: () => Promise<void>, wanted: () => boolean): Promise<T | undefined> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE_MS) continue;
    await pause();
    if (!wanted()) return undefined;
    started = performance.now();
  }
}

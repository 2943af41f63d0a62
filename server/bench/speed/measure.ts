/** One line of the results. */
export interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'characters/s' | 'articles/s';
  readonly value: number;
}

/** The value below which a share of the values lie (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that something takes. */
export async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

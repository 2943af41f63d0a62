/** How often the raters judged a thing so: `values[i]` is what rater i said, `undefined` where they did not judge it. */
export interface Tally {
  readonly values: readonly (string | undefined)[];
  readonly count: number;
}

/** Counts equal judgements together: most tokens of an article are nothing to anybody. */
export function tally(judgements: Iterable<readonly (string | undefined)[]>): readonly Tally[] {
  const counts = new Map<string, { readonly values: readonly (string | undefined)[]; count: number }>();
  for (const values of judgements) {
    const key = values.map((value) => (value === undefined ? '-' : `+${JSON.stringify(value)}`)).join();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { values, count: 1 });
    else known.count++;
  }
  return [...counts.values()];
}

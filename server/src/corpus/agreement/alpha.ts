import type { Tally } from './tallies';

/**
 * Krippendorff's alpha of any number of raters for nominal values, some of which may be missing: 1 - D_o / D_e, observed
 * disagreement by that expected when values fall to things by chance. Things that fewer than two raters judged are left out.
 * With n_c values c in all, n values, and o_c agreeing pairs of c (each thing of m values gives its pairs the weight
 * 1 / (m - 1)): alpha = ((n - 1) sum o_c - sum n_c (n_c - 1)) / (n (n - 1) - sum n_c (n_c - 1)).
 * @see Klaus Krippendorff: Computing Krippendorff's Alpha-Reliability (2011), section C, nominal data
 * @returns `undefined` where no disagreement can be expected: where there is nothing, or one value only
 */
export function krippendorffsAlpha(tallies: readonly Tally[]): number | undefined {
  const frequencies = new Map<string, number>();
  let total = 0;
  let agreeing = 0;
  for (const { values, count } of tallies) {
    const given = values.filter((value) => value !== undefined);
    if (given.length < 2) continue;
    const here = new Map<string, number>();
    for (const value of given) here.set(value, (here.get(value) ?? 0) + 1);
    for (const [value, times] of here) {
      frequencies.set(value, (frequencies.get(value) ?? 0) + times * count);
      agreeing += (count * times * (times - 1)) / (given.length - 1);
    }
    total += given.length * count;
  }
  let byChance = 0;
  for (const frequency of frequencies.values()) byChance += frequency * (frequency - 1);
  const possible = total * (total - 1);
  return frequencies.size < 2 ? undefined : ((total - 1) * agreeing - byChance) / (possible - byChance);
}

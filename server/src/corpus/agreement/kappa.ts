import type { Tally } from './tallies';

/**
 * Cohen's kappa of two raters: (p_o - p_e) / (1 - p_e), where p_o is the share of things on which they agree and p_e the
 * share on which they would by chance, each with their own frequencies of values. From 1, agreement, over 0, chance, to below.
 * Things that one of the two did not judge are left out.
 * @see Jacob Cohen: A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20 (1960), 37-46
 * @returns `undefined` where chance alone would agree on everything: where there is nothing, or one value only
 */
export function cohensKappa(tallies: readonly Tally[], one: number, other: number): number | undefined {
  let total = 0;
  let agreed = 0;
  const ofOne = new Map<string, number>();
  const ofOther = new Map<string, number>();
  for (const { values, count } of tallies) {
    const [a, b] = [values[one], values[other]];
    if (a === undefined || b === undefined) continue;
    total += count;
    if (a === b) agreed += count;
    ofOne.set(a, (ofOne.get(a) ?? 0) + count);
    ofOther.set(b, (ofOther.get(b) ?? 0) + count);
  }
  let byChance = 0;
  for (const [value, count] of ofOne) byChance += count * (ofOther.get(value) ?? 0);
  // In whole numbers: a quotient could miss 1 by rounding.
  const squared = total * total;
  return byChance === squared ? undefined : (agreed * total - byChance) / (squared - byChance);
}

import type { Rule } from './attribution';

/** How the words that stand for a speaker were understood. */
export type Way = 'name' | 'pronoun' | 'role' | 'phrase' | 'unresolved';

/**
 * How many speakers each rule found, and how many of them were right, among the quotes of wikinews.train whose content was
 * right; a pronoun or role counts as right where the person is. `npm run quotes -- wikinews.train.jsonl --speakers`
 * prints the table.
 */
const COUNTS: Readonly<Record<string, readonly [right: number, found: number]>> = {
  'quotes/according-to name': [61, 62],
  'quotes/according-to phrase': [54, 65],
  'quotes/after-colon name': [2, 2],
  'quotes/after-colon phrase': [1, 2],
  'quotes/after-colon pronoun': [0, 1],
  'quotes/after-cue name': [146, 146],
  'quotes/after-cue phrase': [30, 32],
  'quotes/after-cue pronoun': [20, 23],
  'quotes/after-cue role': [1, 3],
  'quotes/after-cue unresolved': [4, 4],
  'quotes/after-subject name': [1, 1],
  'quotes/before-cue name': [48, 48],
  'quotes/before-cue phrase': [5, 5],
  'quotes/before-cue pronoun': [12, 16],
  'quotes/before-cue role': [1, 1],
  'quotes/before-cue unresolved': [1, 1],
  'quotes/carried-over name': [3, 3],
  'quotes/clause-after-cue name': [194, 202],
  'quotes/clause-after-cue phrase': [107, 115],
  'quotes/clause-after-cue pronoun': [21, 28],
  'quotes/clause-after-cue role': [3, 6],
  'quotes/clause-after-cue unresolved': [4, 4],
  'quotes/clause-before-cue name': [8, 8],
  'quotes/clause-before-cue phrase': [16, 16],
  'quotes/clause-before-cue pronoun': [2, 2],
  'quotes/clause-before-cue unresolved': [1, 1],
  'quotes/in-clause name': [93, 94],
  'quotes/in-clause phrase': [16, 18],
  'quotes/in-clause pronoun': [12, 13],
  'quotes/in-clause role': [2, 2],
  'quotes/in-clause unresolved': [2, 2],
};

/** The share of right speakers where nothing was counted. */
const PRIOR = 0.8;
/** How many speakers the prior counts for. */
const WEIGHT = 4;

const WAYS: readonly Way[] = ['name', 'pronoun', 'role', 'phrase', 'unresolved'];
const BY_RULE = new Map<string, Readonly<Record<Way, number>>>();

/** How likely a speaker is right, from 0 to 1, by the rule that found it and how its words were understood. */
export function confidenceOf(rule: Rule, way: Way): number {
  let shares = BY_RULE.get(rule);
  if (shares === undefined) {
    shares = Object.fromEntries(WAYS.map((one) => [one, share(rule, one)])) as Record<Way, number>;
    BY_RULE.set(rule, shares);
  }
  return shares[way];
}

function share(rule: Rule, way: Way): number {
  const [right, found] = COUNTS[`${rule} ${way}`] ?? [0, 0];
  return Math.round((100 * (right + PRIOR * WEIGHT)) / (found + WEIGHT)) / 100;
}

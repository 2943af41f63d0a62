import type { ScoredEntity } from './records';
import { countEqual, tallyOf, type Score } from './tally';

/** `fine`: the eleven name types. `coarse`: people, organizations, places of every kind, the rest; for corpora with other labels. */
export type LabelSet = 'fine' | 'coarse';

const FINE = new Set(['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE']);

const COARSE: Readonly<Record<string, string>> = {
  PERSON: 'PER', PER: 'PER', Person: 'PER', person: 'PER',
  ORG: 'ORG', Organization: 'ORG', organization: 'ORG', ORGANIZATION: 'ORG',
  GPE: 'LOC', LOC: 'LOC', FAC: 'LOC', Location: 'LOC', LOCATION: 'LOC', Facility: 'LOC', place: 'LOC',
  NORP: 'MISC', MISC: 'MISC', Misc: 'MISC', EVENT: 'MISC', PRODUCT: 'MISC', Product: 'MISC', WORK_OF_ART: 'MISC', LAW: 'MISC', LANGUAGE: 'MISC',
};

/** Scores names: span with label, span alone, chains, and every label. Labels outside the set are left out on both sides. */
export function scoreEntities(
  score: Score, gold: readonly ScoredEntity[], predicted: readonly ScoredEntity[], labels: LabelSet, describe: (key: string) => string,
): void {
  const labelOf = ({ label }: ScoredEntity): string | undefined => (labels === 'coarse' ? COARSE[label] : FINE.has(label) ? label : undefined);
  const inGold = gold.filter((mention) => labelOf(mention) !== undefined);
  const inPredicted = predicted.filter((mention) => labelOf(mention) !== undefined);
  const typed = (mention: ScoredEntity): string => `${spanKey(mention)} ${labelOf(mention)}`;
  countEqual(score, 'entities', inGold.map(typed), inPredicted.map(typed), describe);
  countEqual(score, 'entities, span only', inGold.map(spanKey), inPredicted.map(spanKey));
  if (inGold.some(({ entity }) => entity !== undefined)) scoreChains(score, inGold, inPredicted);
  for (const label of new Set([...inGold, ...inPredicted].map(labelOf))) {
    const ofLabel = (mentions: readonly ScoredEntity[]): string[] => mentions.filter((mention) => labelOf(mention) === label).map(typed);
    countEqual(score, `  ${label}`, ofLabel(inGold), ofLabel(inPredicted));
  }
}

/** B³ (Bagga and Baldwin 1998) over mentions with equal spans; a mention that the other side lacks is wrong, or not found. */
function scoreChains(score: Score, gold: readonly ScoredEntity[], predicted: readonly ScoredEntity[]): void {
  const tally = tallyOf(score, 'entities in chains, B³');
  const goldChains = chainsByMention(gold);
  const predictedChains = chainsByMention(predicted);
  tally.gold += goldChains.size;
  tally.predicted += predictedChains.size;
  tally.right += sharedWith(predictedChains, goldChains);
  tally.found = (tally.found ?? 0) + sharedWith(goldChains, predictedChains);
}

type Chains = ReadonlyMap<string, ReadonlySet<string>>;

function chainsByMention(mentions: readonly ScoredEntity[]): Chains {
  const chains = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const chain = mention.entity ?? `${mention.start}-`;
    chains.set(chain, (chains.get(chain) ?? new Set()).add(spanKey(mention)));
  }
  return new Map([...chains.values()].flatMap((chain) => [...chain].map((key) => [key, chain] as const)));
}

function sharedWith(own: Chains, other: Chains): number {
  let total = 0;
  for (const [key, chain] of own) {
    const counterpart = other.get(key);
    if (counterpart) total += [...chain].filter((member) => counterpart.has(member)).length / chain.size;
  }
  return total;
}

function spanKey({ start, end }: ScoredEntity): string {
  return `${start} ${end}`;
}

/** Counts for one line of the table. */
export interface Tally {
  gold: number;
  predicted: number;
  /** Predictions that are right. */
  right: number;
  /** Gold that was found, where it is not the number of right predictions. */
  found?: number;
}

/** One line of the table; precision, recall and F1 from 0 to 1. */
export interface Row {
  readonly name: string;
  readonly gold: number;
  readonly predicted: number;
  readonly correct: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Counts over all documents, and the errors in words. */
export interface Score {
  readonly tallies: Map<string, Tally>;
  readonly errors: string[];
  documents: number;
}

export function createScore(): Score {
  return { tallies: new Map(), errors: [], documents: 0 };
}

/** The tally of a measure, made when first asked for: lines stand in that order. */
export function tallyOf(score: Score, name: string): Tally {
  const known = score.tallies.get(name);
  if (known) return known;
  const tally: Tally = { gold: 0, predicted: 0, right: 0 };
  score.tallies.set(name, tally);
  return tally;
}

/** Counts keys that are equal on both sides. */
export function countEqual(score: Score, name: string, gold: readonly string[], predicted: readonly string[], describe?: (key: string) => string): void {
  const tally = tallyOf(score, name);
  const inGold = new Set(gold);
  const inPredicted = new Set(predicted);
  tally.gold += inGold.size;
  tally.predicted += inPredicted.size;
  for (const key of inPredicted) {
    if (inGold.has(key)) tally.right++;
    else if (describe) score.errors.push(`${name} + ${describe(key)}`);
  }
  if (describe) for (const key of inGold) if (!inPredicted.has(key)) score.errors.push(`${name} - ${describe(key)}`);
}

export function toRow(name: string, { gold, predicted, right, found }: Tally): Row {
  const p = predicted === 0 ? 0 : right / predicted;
  const r = gold === 0 ? 0 : (found ?? right) / gold;
  return { name, gold, predicted, correct: Math.round(right), p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

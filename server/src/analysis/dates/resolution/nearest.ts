import type { Day } from '../calendar';
import type { Tense } from '../expression';

/** How much farther a day may lie on the side that the tense speaks for. */
const WEIGHT: Readonly<Record<Tense, number>> = { past: 10, future: 4 };

/** The candidate nearest to a day; those on the side the tense does not speak for count as farther away. */
export function nearest(candidates: readonly Day[], from: Day, tense: Tense | undefined): Day | undefined {
  let best: Day | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const against = tense === 'past' ? candidate > from : tense === 'future' && candidate < from;
    const distance = Math.abs(candidate - from) * (against && tense ? WEIGHT[tense] : 1);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

import type { Cluster } from './article-name';

/** What may be missing from the short form of a place: "New York" for "New York City". */
const KINDS_OF_PLACE = /^(city|state|province|county|oblast|region|district|island|islands|dc|republic|prefecture|territory|peninsula)$/;
const OF_PLACE = /^(state|city|province|republic|kingdom|commonwealth|district) of$/;

/** Only so many longer names are compared, so that lists of names stay cheap. */
const COMPARED = 64;

/** The cluster whose full form this cluster's words are the short form of: the last one that began before it, else the first after. */
export function findFullForm(short: Cluster, candidates: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined;
  let bestRank = -Infinity;
  const from = short.names[0] ?? 0;
  for (const full of candidates.slice(-COMPARED)) {
    if (full === short || !isShortFor(short, full)) continue;
    const start = full.names[0] ?? 0;
    const rank = (start <= from ? start : -start) + full.names.length + (full.words[0] === short.words[0] ? 1e3 : 0);
    if (rank > bestRank) {
      bestRank = rank;
      best = full;
    }
  }
  return best;
}

function isShortFor(short: Cluster, full: Cluster): boolean {
  if (short.words.length >= full.words.length) return false;
  const missing = full.words.length - short.words.length;
  const starts = matches(short.words, full.words, 0);
  const ends = matches(short.words, full.words, missing);
  const before = full.words.slice(0, missing).join(' ');
  const after = full.words.slice(short.words.length).join(' ');
  switch (full.label) {
    case 'GPE':
      return (starts && KINDS_OF_PLACE.test(after.replace(/[.,]/g, '').trim().toLowerCase())) || (ends && OF_PLACE.test(before.toLowerCase()));
    case 'LOC':
    case 'EVENT':
    case 'FAC':
    case 'PRODUCT':
    case 'LAW':
      return starts || ends;
    case 'ORG':
      return before === 'white' ? false : starts || ends || (short.words.length > 1 ? false : matches(short.words, full.words, 2));
    default:
      return false;
  }
}

function matches(short: readonly string[], full: readonly string[], from: number): boolean {
  return short.every((word, index) => word === full[from + index]);
}

import type { Cluster } from './article-names';

/** What may be missing from the short form of a place: "New York" for "New York City". */
const KINDS_OF_PLACE = /^(city|state|province|county|oblast|region|district|island|islands|dc|republic|prefecture|territory|peninsula)$/;
const OF_PLACE = /^(state|city|province|republic|kingdom|commonwealth|district) of$/;

/** Only so many longer names are compared, so that lists of names stay cheap. */
const COMPARED = 64;

/** What may be missing behind the short form of a body: "of …" (also in the languages that names are left in), or words for what or where it is. */
const OF_SOMETHING = new Set('of for at in on , de du des da do di del della von van'.split(' '));
const KINDS_OF_BODY = new Set(
  ('usa uk us international group inc corp corporation company co ltd limited plc llc ag sa holdings party movement union federation association society foundation institute agency news network studios ' +
    'entertainment university college school club fc team bank airlines airways lines shipping ferries railways energy foods steel technologies pharmaceuticals systems industries motors motor media press army forces').split(' '),
);

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
      return (starts && isBody(full.words.slice(short.words.length))) || (ends && before !== 'white' && !before.endsWith(' and')) || isOfCountry(short, full);
    default:
      return false;
  }
}

function matches(short: readonly string[], full: readonly string[], from: number): boolean {
  return short.every((word, index) => word === full[from + index]);
}

/** Whether a word of a name says what kind of body it is: "Lines", "Party". */
export function isKindOfBody(word: string): boolean {
  return KINDS_OF_BODY.has(word.toLowerCase().replace(/[.,]/g, ''));
}

function isBody(missing: readonly string[]): boolean {
  return OF_SOMETHING.has(missing[0] ?? '') || missing.every(isKindOfBody);
}

/** "House" for "United States House of Representatives". */
function isOfCountry(short: Cluster, full: Cluster): boolean {
  return short.words.length === 1 && full.words[0] === 'united' && /^(states|kingdom|nations)$/.test(full.words[1] ?? '') && matches(short.words, full.words, 2) && OF_SOMETHING.has(full.words[3] ?? '');
}

import { append } from './append';
import type { ArticleName, Cluster } from './article-name';

/** Words of a name that are not compared. */
const SUFFIX = /^(Jr|Sr|II|III|IV)\.?$/;

/** The persons of the article: full names that fit are one person, single names go to the last person of that name. */
export function clusterPersons(names: readonly ArticleName[], positions: readonly number[]): readonly Cluster[] {
  const wordsOf = rememberWords();
  const full = clusterFullNames(names, positions, wordsOf);
  const byPart = new Map<string, Cluster[]>();
  for (const cluster of full) {
    for (const part of partsOf(cluster.words)) append(byPart, part, cluster);
  }
  const single = new Map<string, Cluster>();
  for (const position of positions) {
    const words = wordsOf(names[position]?.form ?? '');
    const word = words[0] ?? '';
    if (words.length !== 1) continue;
    const cluster = nearest(byPart.get(word) ?? [], word, position) ?? single.get(word) ?? { words, key: word, label: 'PERSON', names: [] };
    if (cluster.key === word) single.set(word, cluster);
    cluster.names.push(position);
  }
  const clusters = [...full, ...single.values()];
  for (const cluster of clusters) cluster.names.sort((a, b) => a - b);
  return clusters;
}

function clusterFullNames(names: readonly ArticleName[], positions: readonly number[], wordsOf: WordsOf): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const byPart = new Map<string, Cluster[]>();
  for (const position of positions) {
    const form = names[position]?.form ?? '';
    const words = wordsOf(form);
    if (words.length < 2) continue;
    const known = byKey.get(form) ?? findSame(byPart, words);
    if (known !== undefined) {
      byKey.set(form, known);
      known.names.push(position);
      continue;
    }
    const cluster: Cluster = { words, key: form, label: 'PERSON', names: [position] };
    clusters.push(cluster);
    byKey.set(form, cluster);
    for (const part of partsOf(words)) append(byPart, part, cluster);
  }
  return clusters;
}

/** "Joe Biden" and "Joseph R. Biden" share their last word and the first letter; "Qaboos bin Said" begins a longer name. */
function findSame(byPart: ReadonlyMap<string, readonly Cluster[]>, words: readonly string[]): Cluster | undefined {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  for (const cluster of [...(byPart.get(last) ?? []), ...(byPart.get(first) ?? [])]) {
    const other = cluster.words;
    const sameLast = other[other.length - 1] === last;
    const otherFirst = other[0] ?? '';
    if (sameLast && (otherFirst === first || isShortFor(first, otherFirst) || isShortFor(otherFirst, first))) return cluster;
    if (isSubset(words, other) || isSubset(other, words)) return cluster;
  }
  return undefined;
}

function isShortFor(short: string, long: string): boolean {
  const stem = short.replace('.', '');
  return stem.length > 0 && stem.length < long.length && long.startsWith(stem) && (stem.length === 1 || stem.length >= 3);
}

function isSubset(few: readonly string[], many: readonly string[]): boolean {
  return few.length < many.length && few.every((word) => many.includes(word));
}

/** The last person of that family name before the place, else of that given name, else the first one after it. */
function nearest(clusters: readonly Cluster[], word: string, position: number): Cluster | undefined {
  let best: Cluster | undefined;
  let bestRank = -Infinity;
  for (const cluster of clusters) {
    let before = -1;
    for (let index = cluster.names.length - 1; index >= 0 && before < 0; index--) if ((cluster.names[index] ?? 0) < position) before = cluster.names[index] ?? 0;
    const isFamily = cluster.words[cluster.words.length - 1] === word;
    const rank = before >= 0 ? before + (isFamily ? 1e6 : 0) : -(cluster.names[0] ?? 0) - 1;
    if (rank > bestRank) {
      bestRank = rank;
      best = cluster;
    }
  }
  return best;
}

type WordsOf = (form: string) => readonly string[];

function rememberWords(): WordsOf {
  const known = new Map<string, readonly string[]>();
  return (form) => {
    let words = known.get(form);
    if (words === undefined) {
      words = form.split(' ').map((word) => word.replace(/,$/, '')).filter((word) => word !== '' && !SUFFIX.test(word));
      known.set(form, words);
    }
    return words;
  };
}

/** The words of a full name that can stand for it alone. */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const word of [words[0] ?? '', words[words.length - 1] ?? '']) {
    if (word.length < 2 || /^\p{Lu}\.$/u.test(word)) continue;
    parts.add(word);
    const after = word.slice(word.lastIndexOf('-') + 1);
    if (after !== word && /^\p{Lu}/u.test(after)) parts.add(after);
  }
  return parts;
}

import { append } from './append';
import type { Cluster } from './article-names';
import type { LocatedName } from './located';

/** Words of a name that are not compared. */
const SUFFIX = /^(Jr|Sr|II|III|IV)\.?$/;

/** The persons of the article: full names that fit are one person, single names go to the last person of that name. */
export function clusterPersons(names: readonly LocatedName[], positions: readonly number[]): readonly Cluster[] {
  const wordsOf = rememberWords();
  const { clusters, of } = clusterFullNames(names, positions, wordsOf);
  const first = new Map<string, Cluster>();
  const parts = new Map(clusters.map((cluster) => [cluster, partsOf(cluster.words)]));
  for (const [cluster, words] of parts) for (const word of words) if (!first.has(word)) first.set(word, cluster);
  const lastFamily = new Map<string, Cluster>();
  const lastGiven = new Map<string, Cluster>();
  const single = new Map<string, Cluster>();
  for (const position of positions) {
    const full = of.get(position);
    if (full !== undefined) {
      for (const part of parts.get(full) ?? []) lastGiven.set(part, full);
      lastFamily.set(full.words[full.words.length - 1] ?? '', full);
      continue;
    }
    const words = wordsOf(formAt(names, position));
    const word = words[0] ?? '';
    let cluster = lastFamily.get(word) ?? lastGiven.get(word) ?? first.get(word) ?? single.get(word);
    if (cluster === undefined) single.set(word, (cluster = { words, key: word, label: 'PERSON', names: [] }));
    cluster.names.push(position);
  }
  return [...clusters, ...single.values()];
}

/** Of the persons who share a word of their names, only so many are compared, so that lists of names stay cheap. */
const COMPARED = 32;

interface FullNames {
  readonly clusters: readonly Cluster[];
  /** The cluster of each full name by its position. */
  readonly of: ReadonlyMap<number, Cluster>;
}

function clusterFullNames(names: readonly LocatedName[], positions: readonly number[], wordsOf: WordsOf): FullNames {
  const clusters: Cluster[] = [];
  const of = new Map<number, Cluster>();
  const byForm = new Map<string, Cluster>();
  const byPart = new Map<string, Cluster[]>();
  for (const position of positions) {
    const form = formAt(names, position);
    const words = wordsOf(form);
    if (words.length < 2) continue;
    let cluster = byForm.get(form) ?? findSame(byPart, words);
    if (cluster === undefined) {
      cluster = { words, key: form, label: 'PERSON', names: [] };
      clusters.push(cluster);
      for (const part of partsOf(words)) append(byPart, part, cluster);
    }
    byForm.set(form, cluster);
    cluster.names.push(position);
    of.set(position, cluster);
  }
  return { clusters, of };
}

/** What a name is compared by: the person's word on whom it names, else the name as it stands. */
function formAt(names: readonly LocatedName[], position: number): string {
  return names[position]?.standsFor ?? names[position]?.form ?? '';
}

/** "Joe Biden" and "Joseph R. Biden" share their last word and the first letter; "Qaboos bin Said" begins a longer name. */
function findSame(byPart: ReadonlyMap<string, readonly Cluster[]>, words: readonly string[]): Cluster | undefined {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  for (const cluster of [...(byPart.get(last) ?? []).slice(-COMPARED), ...(byPart.get(first) ?? []).slice(-COMPARED)]) {
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

type WordsOf = (form: string) => readonly string[];

function rememberWords(): WordsOf {
  const known = new Map<string, readonly string[]>();
  return (form) => {
    let words = known.get(form);
    if (words === undefined) {
      words = withoutAccents(form).split(' ').map((word) => word.replace(/,$/, '')).filter((word) => word !== '' && !SUFFIX.test(word));
      known.set(form, words);
    }
    return words;
  };
}

/** "Erdoğan" and "Erdogan" are one name. */
function withoutAccents(form: string): string {
  return /^[\x20-\x7e]*$/.test(form) ? form : form.normalize('NFD').replace(/\p{M}/gu, '');
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

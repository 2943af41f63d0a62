import { initialsOf, isAcronym, lettersOf } from './acronyms';
import { append } from './append';
import type { Cluster, DeclaredPair } from './article-names';
import type { LocatedName } from './located';
import { keyOf } from './keys';
import { clusterPersons } from './persons';
import { findFullForm } from './short-forms';

/**
 * Which names of the article are one entity, in order of first mention.
 * @param declared pairs of names that the text declares to be one
 */
export function clusterNames(names: readonly LocatedName[], declared: readonly DeclaredPair[]): readonly Cluster[] {
  const persons: number[] = [];
  const byLabel = new Map<string, KeyedClusters>();
  const of: (Cluster | undefined)[] = [];
  names.forEach((name, position) => {
    if (name.label === 'PERSON') {
      persons.push(position);
      return;
    }
    let keyed = byLabel.get(name.label);
    if (keyed === undefined) byLabel.set(name.label, (keyed = { byForm: new Map(), byKey: new Map(), all: [] }));
    const cluster = clusterOf(name, keyed);
    cluster.names.push(position);
    of[position] = cluster;
  });
  const full = joinAliases(declared, names, [...byLabel.values()].map(({ all }) => all), of);
  const clusters: Cluster[] = [...clusterPersons(names, persons)];
  for (const { all } of byLabel.values()) {
    for (const cluster of all) {
      const root = rootOf(full, cluster);
      if (root === cluster) clusters.push(cluster);
      else root.names.push(...cluster.names);
    }
  }
  for (const cluster of clusters) cluster.names.sort((a, b) => a - b);
  return clusters.sort((a, b) => (a.names[0] ?? 0) - (b.names[0] ?? 0));
}

/** The clusters of one label, before short forms are joined to full ones. */
interface KeyedClusters {
  readonly byForm: Map<string, Cluster>;
  readonly byKey: Map<string, Cluster>;
  readonly all: Cluster[];
}

function clusterOf({ form, label, standsFor }: LocatedName, { byForm, byKey, all }: KeyedClusters): Cluster {
  const known = standsFor === undefined ? byForm.get(form) : undefined;
  if (known !== undefined) return known;
  const key = keyOf(standsFor ?? form, label);
  let cluster = byKey.get(key);
  if (cluster === undefined) {
    cluster = { words: key.split(' '), key, label, names: [] };
    byKey.set(key, cluster);
    all.push(cluster);
  }
  if (standsFor === undefined) byForm.set(form, cluster);
  return cluster;
}

/** For each cluster that is a short form, the cluster with the full one. */
function joinAliases(declared: readonly DeclaredPair[], names: readonly LocatedName[], groups: readonly (readonly Cluster[])[], of: readonly (Cluster | undefined)[]): ReadonlyMap<Cluster, Cluster> {
  const full = new Map<Cluster, Cluster>();
  for (const [first, second] of declared) {
    const a = of[first];
    const b = of[second];
    if (a === undefined || b === undefined || a === b) continue;
    const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
    if (!full.has(short)) full.set(short, long);
  }
  for (const clusters of groups) {
    const index = indexClusters(clusters);
    for (const cluster of clusters) {
      if (full.has(cluster)) continue;
      const form = names[cluster.names[0] ?? 0]?.form ?? '';
      const spelled = isAcronym(form) ? index.byInitials.get(lettersOf(form)) : undefined;
      const longer = spelled ?? findFullForm(cluster, index.byWord.get(cluster.words[0] ?? '') ?? []);
      if (longer !== undefined && longer !== cluster) full.set(cluster, longer);
    }
  }
  return full;
}

interface ClusterIndex {
  /** Clusters of several words by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Cluster[]>;
  readonly byInitials: ReadonlyMap<string, Cluster>;
}

function indexClusters(clusters: readonly Cluster[]): ClusterIndex {
  const byWord = new Map<string, Cluster[]>();
  const byInitials = new Map<string, Cluster>();
  for (const cluster of clusters) {
    if (cluster.words.length < 2) continue;
    for (const word of cluster.words) append(byWord, word, cluster);
    for (const initials of initialsOf(cluster.words)) if (!byInitials.has(initials)) byInitials.set(initials, cluster);
  }
  return { byWord, byInitials };
}

/** Short forms always lead to longer ones, so that the way ends. */
function rootOf(full: ReadonlyMap<Cluster, Cluster>, cluster: Cluster): Cluster {
  let root = cluster;
  for (let steps = 0; steps < 8; steps++) root = full.get(root) ?? root;
  return root;
}

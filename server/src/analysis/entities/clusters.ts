import { findDeclared, findSpelledOut } from './acronyms';
import type { ArticleName, Cluster } from './article-name';
import { keyOf } from './keys';
import { clusterPersons } from './persons';
import { findFullForm } from './short-forms';

/** Which names of the article are one entity, in order of first mention. */
export function clusterNames(text: string, names: readonly ArticleName[]): readonly Cluster[] {
  const persons: number[] = [];
  const byKey = new Map<string, Cluster>();
  const byLabel = new Map<string, Cluster[]>();
  const of: (Cluster | undefined)[] = [];
  names.forEach((name, position) => {
    if (name.label === 'PERSON') {
      persons.push(position);
      return;
    }
    const key = name.standsFor ?? keyOf(name.form, name.label);
    const labelled = `${name.label} ${key}`;
    let cluster = byKey.get(labelled);
    if (cluster === undefined) {
      cluster = { words: key.split(' '), key, label: name.label, names: [] };
      byKey.set(labelled, cluster);
      byLabel.set(name.label, [...(byLabel.get(name.label) ?? []), cluster]);
    }
    cluster.names.push(position);
    of[position] = cluster;
  });
  const full = joinAliases(text, names, byLabel, of);
  const merged = new Map<Cluster, Cluster>();
  for (const cluster of byKey.values()) {
    const into = rootOf(full, cluster);
    const group = merged.get(into) ?? { ...into, names: [] };
    group.names.push(...cluster.names);
    merged.set(into, group);
  }
  const clusters = [...merged.values(), ...clusterPersons(names, persons)];
  for (const cluster of clusters) cluster.names.sort((a, b) => a - b);
  return clusters.sort((a, b) => (a.names[0] ?? 0) - (b.names[0] ?? 0));
}

/** For each cluster that is a short form, the cluster with the full one. */
function joinAliases(text: string, names: readonly ArticleName[], byLabel: ReadonlyMap<string, readonly Cluster[]>, of: readonly (Cluster | undefined)[]): ReadonlyMap<Cluster, Cluster> {
  const full = new Map<Cluster, Cluster>();
  for (const [first, second] of findDeclared(text, names)) {
    const a = of[first];
    const b = of[second];
    if (a === undefined || b === undefined || a === b) continue;
    const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
    if (!full.has(short)) full.set(short, long);
  }
  for (const clusters of byLabel.values()) {
    for (const cluster of clusters) {
      if (full.has(cluster)) continue;
      const spelled = findSpelledOut(cluster, names[cluster.names[0] ?? 0]?.form ?? '', clusters) ?? findFullForm(cluster, clusters);
      if (spelled !== undefined) full.set(cluster, spelled);
    }
  }
  return full;
}

/** Short forms always lead to longer ones, so that the way ends. */
function rootOf(full: ReadonlyMap<Cluster, Cluster>, cluster: Cluster): Cluster {
  let root = cluster;
  for (let steps = 0; steps < 8; steps++) root = full.get(root) ?? root;
  return root;
}

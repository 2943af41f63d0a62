import type { ReadDocument } from '../document';
import type { Chain, Mention } from '../types';
import type { ArticleName, Cluster } from './article-name';
import { clusterNames } from './clusters';
import { findNames } from './find-names';
import { isAcronym } from './acronyms';
import { spellOut } from './keys';
import { countryNamed, findNationality, findPlace } from './places';

/** The mentions of the article, reconciled over the whole text, and the chains that they form; none inside boilerplate. */
export function linkMentions(document: ReadDocument): { readonly mentions: readonly Mention[]; readonly chains: readonly Chain[] } {
  const names = findNames(document);
  const clusters = clusterNames(document.text, names);
  const chainOf: string[] = [];
  const chains = clusters.map((cluster, index): Chain => {
    const id = `E${index + 1}`;
    for (const position of cluster.names) chainOf[position] = id;
    const name = canonicalName(cluster, names);
    const known = cluster.label === 'GPE' ? findPlace(name) : cluster.label === 'NORP' ? findNationality(name) : undefined;
    return { id, name, label: cluster.label, mentions: cluster.names, ...(known && { place: known.place }) };
  });
  const mentions = names.map(({ start, end, label, score, source }, position): Mention => ({ start, end, label, score, source, chain: chainOf[position] ?? '' }));
  return { mentions, chains };
}

/** The register's name of a country, else the fullest form in the article, the first of equals, a "U.S." before it spelled out. */
function canonicalName(cluster: Cluster, names: readonly ArticleName[]): string {
  const country = cluster.label === 'GPE' ? countryNamed(cluster.key) : undefined;
  if (country !== undefined) return country;
  let best = '';
  let most = -1;
  for (const position of cluster.names) {
    const form = names[position]?.form ?? '';
    const full = form === best ? most : fullness(form);
    if (full > most) {
      best = form;
      most = full;
    }
  }
  return cluster.label === 'ORG' ? spellOut(best) : best;
}

function fullness(form: string): number {
  return isAcronym(form) ? 0 : form.split(' ').length * 100 + form.length;
}

import type { ReadDocument } from '../document';
import type { Chain, Mention } from '../types';
import type { Cluster } from './article-names';
import { clusterNames } from './clusters';
import { applyDecidedNames, type DecidedName } from './decided-names';
import { findNames } from './find-names';
import { findDeclared, isAcronym } from './acronyms';
import { inSmallLetters, spellOut } from './keys';
import type { LocatedName } from './located';
import type { Linked, NameMemo } from './name-memo';
import { countryNamed } from './places';
import { findNeighbours, locateChains } from './whereabouts';

/**
 * The mentions of the article, reconciled over the whole text, and the chains that they form; none inside boilerplate.
 * @param memo filled on the way; pass it again with the next version of the article
 * @param decided what people said about names, in the order of the text
 */
export function linkMentions(document: ReadDocument, memo: NameMemo = {}, decided: readonly DecidedName[] = []): { readonly mentions: readonly Mention[]; readonly chains: readonly Chain[] } {
  const found = applyDecidedNames(document, findNames(document, memo), decided);
  const { chains, chainOf } = (memo.linked = linkNames(found.names, findDeclared(document.text, found), findNeighbours(document.text, found), memo.linked));
  const mentions = found.names.map(({ start, end, label, score, source, decision, pieces }, position): Mention => {
    const by = found.paragraphs[position] ?? 0;
    return { start: start + by, end: end + by, label, score: decision === undefined ? score : undefined, source, decision, chain: chainOf[position] ?? '', ...(pieces && { spans: pieces.map((piece) => ({ start: piece.start + by, end: piece.end + by })) }) };
  });
  return { mentions, chains };
}

function linkNames(names: readonly LocatedName[], declared: Linked['declared'], neighbours: Linked['neighbours'], before: Linked | undefined): Linked {
  if (before !== undefined && sameNames(names, before.names) && samePairs(declared, before.declared) && samePairs(neighbours, before.neighbours)) return before;
  const chainOf: string[] = [];
  const chains = clusterNames(names, declared).map((cluster, index): Chain => {
    const id = `E${index + 1}`;
    for (const position of cluster.names) chainOf[position] = id;
    return { id, name: canonicalName(cluster, names), label: cluster.label, mentions: cluster.names };
  });
  return { names, declared, neighbours, chains: locateChains(chains, neighbours), chainOf };
}

function sameNames(one: readonly LocatedName[], other: readonly LocatedName[]): boolean {
  return one.length === other.length && one.every(({ form, label, standsFor }, at) => form === other[at]?.form && label === other[at]?.label && standsFor === other[at]?.standsFor);
}

function samePairs(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one.every(([first, second], at) => first === other[at]?.[0] && second === other[at]?.[1]);
}

/** The name that a person gave, else the register's name of a country, else the fullest form in the article, the first of equals, a "U.S." before it spelled out, a place never in capitals. */
function canonicalName(cluster: Cluster, names: readonly LocatedName[]): string {
  const given = cluster.names.find((position) => names[position]?.standsFor !== undefined);
  if (given !== undefined) return names[given]?.standsFor ?? '';
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
  return cluster.label === 'ORG' ? spellOut(best) : cluster.label === 'GPE' ? inSmallLetters(best) : best;
}

function fullness(form: string): number {
  if (isAcronym(form)) return 0;
  let words = 1;
  for (let blank = form.indexOf(' '); blank >= 0; blank = form.indexOf(' ', blank + 1)) words++;
  return words * 100 + form.length;
}

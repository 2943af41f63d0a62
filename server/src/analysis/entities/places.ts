import register from '../../../data/places.json';
import type { Place } from '../types';
import { append } from './append';

/** A country of the register. */
interface Country {
  readonly name: string;
  readonly code: string;
  /** Thousands of people in its cities. */
  readonly people: number;
  readonly capital: string;
  /** Other names of the capital. */
  readonly seats: readonly string[];
  readonly nationalities: readonly string[];
  readonly aliases: readonly string[];
}

/** A place or people of the register that a name may mean. */
export interface KnownPlace {
  readonly place: Place;
  /** How much of the world it is, so that of namesakes the likelier one is known: about its people in thousands. */
  readonly weight: number;
}

/** A capital stands for its country: it counts for this share of the country's people besides its own. */
const OF_COUNTRY = 1 / 20;
/** Of namesakes, one this many times as large as the next is meant where nothing else tells. */
const LEAD = 2;
/** "Washington state", "the state of Washington", "Kilkenny county". */
const REGION = /^(.+) (?:state|province|county|region|oblast|prefecture)$|^(?:the )?(?:state|province|county) of (.+)$/i;

const NONE: readonly KnownPlace[] = [];

const countries: readonly Country[] = register.countries;
const countryByName = new Map(countries.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country])));
const peoples = indexPeoples();
const places = indexPlaces();
let nameByCapitals: ReadonlyMap<string, string> | undefined;

/** The countries, cities and regions that a name may mean (surface as in the text); a country's own name means it first. */
export function placesNamed(surface: string): readonly KnownPlace[] {
  const name = plain(surface);
  const known = places.get(name);
  if (known !== undefined) return known;
  const region = REGION.exec(name);
  return region === null ? NONE : regionsAmong(places.get(region[1] ?? region[2] ?? '') ?? NONE);
}

/** The name of a place as text writes it, where the register knows it in capitals: "Rio de Janeiro" for "RIO DE JANEIRO". */
export function nameInCapitals(capitals: string): string | undefined {
  nameByCapitals ??= indexCapitals();
  return nameByCapitals.get(plain(capitals));
}

/** Those of the places that are no cities, for a name that the text calls a state. */
export function regionsAmong(candidates: readonly KnownPlace[]): readonly KnownPlace[] {
  return candidates.filter(({ place }) => place.kind === 'region');
}

/** The countries that a word for their people or language may belong to ("South Korean", "Iraqis"): two for "Congolese". */
export function peoplesNamed(surface: string): readonly KnownPlace[] {
  return peoples.get(plain(surface)) ?? NONE;
}

/** What a name means where nothing else tells; `undefined` where the register does not know it, or not which of several. */
export function findPlace(surface: string): Place | undefined {
  return likeliest(placesNamed(surface));
}

/** The country that a word for its people or language belongs to; `undefined` where it is a word of several, or of none. */
export function findNationality(surface: string): Place | undefined {
  const known = peoplesNamed(surface);
  return known.length === 1 ? known[0]?.place : undefined;
}

/**
 * The one of them that leads the others; a country leads all other places of its name. Of places of one country the first is
 * taken: its capital, a city, a region.
 */
export function likeliest(candidates: readonly KnownPlace[]): Place | undefined {
  const first = candidates[0]?.place;
  if (first?.kind === 'country') return first;
  const best = candidates.reduce<KnownPlace | undefined>((most, known) => (most === undefined || known.weight > most.weight ? known : most), undefined);
  if (best === undefined) return undefined;
  const { code } = best.place;
  const leads = candidates.every(({ place, weight }) => place.code === code || weight * LEAD <= best.weight);
  return leads ? candidates.find(({ place }) => place.code === code)?.place : undefined;
}

/** The register's name of the country that this is a name of, e.g. "United States" for "U.S.". */
export function countryNamed(surface: string): string | undefined {
  return countryByName.get(surface)?.name ?? countryByName.get(plain(surface))?.name;
}

/** Typographic apostrophes as typewriter ones, white space as single blanks. */
function plain(surface: string): string {
  return surface.replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
}

function indexPeoples(): ReadonlyMap<string, readonly KnownPlace[]> {
  const index = new Map<string, KnownPlace[]>();
  for (const country of countries) {
    const known = { place: placeIn(country, 'nationality'), weight: country.people };
    for (const word of country.nationalities) for (const form of [word, `${word}s`]) append(index, form, known);
  }
  return index;
}

function indexPlaces(): ReadonlyMap<string, readonly KnownPlace[]> {
  const index: PlaceIndex = new Map();
  const cities = new Map(Object.entries<string>(register.cities));
  const regions = new Map(Object.entries<string>(register.regions));
  for (const [name, country] of countryByName) enter(index, name, [{ place: placeIn(country, 'country'), weight: country.people }]);
  for (const country of countries) {
    indexCities(index, country, (cities.get(country.code)?.split('|') ?? []).map(readCity));
    const named = regions.get(country.code)?.split('|') ?? [];
    const region = [{ place: placeIn(country, 'region'), weight: country.people / named.length }];
    for (const name of named) enter(index, name, region);
  }
  return index;
}

/** Most names have no namesake, so that those of a country share one list. */
type PlaceIndex = Map<string, readonly KnownPlace[]>;

/** Enters a name as it is and without accents: news often writes "Cordoba" and "Sao Paulo". */
function enter(index: PlaceIndex, name: string, known: readonly KnownPlace[]): void {
  join(index, name, known);
  if (!/^[\x20-\x7e]*$/.test(name)) join(index, name.normalize('NFD').replace(/\p{M}/gu, ''), known);
}

function join(index: PlaceIndex, name: string, known: readonly KnownPlace[]): void {
  const before = index.get(name);
  if (before !== known) index.set(name, before === undefined ? known : [...before, ...known]);
}

function indexCapitals(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const name of places.keys()) {
    const capitals = name.toUpperCase();
    if (!index.has(capitals)) index.set(capitals, name);
  }
  return index;
}

interface City {
  readonly name: string;
  readonly people: number;
}

function indexCities(index: PlaceIndex, country: Country, cities: readonly City[]): void {
  const seats = new Set(country.capital === '' ? [] : [country.capital, ...country.seats]);
  const people = cities.reduce((most, city) => (seats.has(city.name) ? Math.max(most, city.people) : most), 0);
  const capital = [{ place: placeIn(country, 'capital'), weight: people + country.people * OF_COUNTRY }];
  for (const name of seats) enter(index, name, capital);
  const place = placeIn(country, 'city');
  const alone = [{ place, weight: 0 }];
  for (const city of cities) if (!seats.has(city.name)) enter(index, city.name, city.people === 0 ? alone : [{ place, weight: city.people }]);
}

/** "Valencia:814", or a name alone that no other place has. */
function readCity(entry: string): City {
  const colon = entry.indexOf(':');
  return colon < 0 ? { name: entry, people: 0 } : { name: entry.slice(0, colon), people: Number(entry.slice(colon + 1)) };
}

function placeIn(country: Country, kind: Place['kind']): Place {
  return { kind, country: country.name, code: country.code, capital: country.capital === '' ? undefined : country.capital };
}

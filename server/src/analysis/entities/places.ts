import register from '../../../data/places.json';
import type { Place } from '../types';

/** A country of the register. */
interface Country {
  readonly name: string;
  readonly code: string;
  readonly capital: string;
  readonly nationalities: readonly string[];
  readonly aliases: readonly string[];
}

/** A place or nationality of the register, with the name that the register calls it by. */
export interface KnownPlace {
  readonly name: string;
  readonly place: Place;
}

const countries: readonly Country[] = register.countries;
const byCode = new Map(countries.map((country) => [country.code, country]));
const countryByName = new Map(countries.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country])));
const countryByNationality = new Map(countries.flatMap((country) => country.nationalities.flatMap((word) => [word, `${word}s`]).map((word) => [word, country])));
const countryByCapital = new Map(countries.filter(({ capital }) => capital !== '').map((country) => [country.capital, country]));
const codeOfCity = codes(register.cities);
const codeOfRegion = codes(register.regions);

/** What the register knows about a country, city or province of this name (surface as in the text). */
export function findPlace(surface: string): KnownPlace | undefined {
  const name = plain(surface);
  const country = countryByName.get(name);
  if (country !== undefined) return { name: country.name, place: placeIn(country, 'country') };
  const seat = countryByCapital.get(name);
  if (seat !== undefined) return { name, place: placeIn(seat, 'capital') };
  const city = byCode.get(codeOfCity.get(name) ?? '');
  const region = byCode.get(codeOfRegion.get(name) ?? '');
  if (city !== undefined) return { name, place: placeIn(city, 'city') };
  return region === undefined ? undefined : { name, place: placeIn(region, 'region') };
}

/** The country that a word for its people or language belongs to ("South Korean", "Iraqis"). */
export function findNationality(surface: string): KnownPlace | undefined {
  const country = countryByNationality.get(plain(surface));
  return country === undefined ? undefined : { name: country.name, place: placeIn(country, 'nationality') };
}

/** The register's name of the country that this is a name of, e.g. "United States" for "U.S.". */
export function countryNamed(surface: string): string | undefined {
  return countryByName.get(surface)?.name ?? countryByName.get(plain(surface))?.name;
}

/** Typographic apostrophes as typewriter ones, white space as single blanks. */
function plain(surface: string): string {
  return surface.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

function placeIn(country: Country, kind: Place['kind']): Place {
  return { kind, country: country.name, code: country.code, capital: country.capital === '' ? undefined : country.capital };
}

function codes(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).flatMap(([code, list]) => list.split('|').map((name) => [name, code])));
}

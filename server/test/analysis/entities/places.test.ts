import assert from 'node:assert/strict';
import { countryNamed, findNationality, findPlace, nameInCapitals, peoplesNamed, placesNamed } from '../../../src/analysis/entities/places';
import register from '../../../data/places.json';

/** Words for the people of more than one country. */
const AMBIGUOUS = ['Channel Islander', 'Congolese', 'Dominican', 'Virgin Islander'];

describe('the register of places', () => {
  it('knows countries by their names in news', () => {
    for (const [surface, name] of [['U.S.', 'United States'], ['UK', 'United Kingdom'], ['DPRK', 'North Korea'], ['Democratic People’s Republic of Korea', 'North Korea'], ['S. Korea', 'South Korea'], ['Burma', 'Myanmar']] as const) {
      assert.equal(countryNamed(surface), name);
    }
  });
  it('tells country, capital, city and region', () => {
    assert.deepEqual(['France', 'Paris', 'Lyon', 'Bavaria', 'Texas'].map((name) => findPlace(name)?.kind), ['country', 'capital', 'city', undefined, 'region']);
    assert.deepEqual([findPlace('Busan')?.kind, findPlace('Busan')?.country], ['city', 'South Korea']);
  });
  it('finds a country by its own name whatever else is called so', () => {
    assert.deepEqual(['Georgia', 'Luxembourg', 'Lebanon'].map((name) => [findPlace(name)?.kind, findPlace(name)?.code]), [['country', 'GE'], ['country', 'LU'], ['country', 'LB']]);
  });
  it('takes the one of several namesakes that leads by far, and none where none does', () => {
    for (const [surface, kind, code] of [['London', 'capital', 'GB'], ['Kingston', 'capital', 'JM'], ['Ontario', 'region', 'CA'], ['Washington', 'capital', 'US'], ['Washington, D.C.', 'capital', 'US'], ['Los Angeles', 'city', 'US'], ['Hubei', 'region', 'CN']] as const) {
      assert.deepEqual([findPlace(surface)?.kind, findPlace(surface)?.code], [kind, code], surface);
    }
    assert.equal(findPlace('Valencia'), undefined);
    assert.deepEqual(new Set(placesNamed('Valencia').map(({ place }) => place.code)), new Set(['ES', 'US', 'VE']));
  });
  it('knows names without their accents, English names of cities and names in capitals', () => {
    for (const [surface, code] of [['Sao Paulo', 'BR'], ['Zurich', 'CH'], ['Geneva', 'CH'], ['Seville', 'ES'], ['New York', 'US'], ['N.Y.', 'US']] as const) assert.equal(findPlace(surface)?.code, code, surface);
    assert.deepEqual(['RIO DE JANEIRO', 'LA PAZ', 'SPORT'].map(nameInCapitals), ['Rio de Janeiro', 'La Paz', undefined]);
    assert.deepEqual(placesNamed('odz'), []);
  });
  it('takes a state for a region', () => {
    for (const surface of ['Washington state', 'the state of Washington', 'Lagos state']) assert.equal(findPlace(surface)?.kind, 'region', surface);
  });
  it('knows the peoples of countries', () => {
    assert.deepEqual(['North Korean', 'Iraqis', 'British', 'Saudi'].map((word) => findNationality(word)?.country), ['North Korea', 'Iraq', 'United Kingdom', 'Saudi Arabia']);
    assert.deepEqual(['French', 'Indian', 'Norwegian', 'Dutch', 'Americans'].map((word) => findNationality(word)?.country), ['France', 'India', 'Norway', 'Netherlands', 'United States']);
  });
  it('has one country for every word for a people, but for a few', () => {
    const words = new Set(register.countries.flatMap(({ nationalities }) => nationalities));
    assert.deepEqual([...words].filter((word) => findNationality(word) === undefined).sort(), AMBIGUOUS);
    for (const word of AMBIGUOUS) assert.equal(peoplesNamed(word).length, 2, word);
  });
  it('knows nothing of other words', () => {
    for (const word of ['', 'Korea Inc', 'constructor', 'toString', 'the', 'state', 'North', 'Central', 'Far North', 'Centre-Est', 'Southern', 'Antique', 'Sector:1']) {
      assert.deepEqual(placesNamed(word), [], word);
      assert.equal(findNationality(word), undefined, word);
    }
  });
});

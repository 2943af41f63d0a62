import assert from 'node:assert/strict';
import { countryNamed, findNationality, findPlace } from '../../../src/analysis/entities/places';

describe('the register of places', () => {
  it('knows countries by their names in news', () => {
    for (const [surface, name] of [['U.S.', 'United States'], ['UK', 'United Kingdom'], ['DPRK', 'North Korea'], ['Democratic People’s Republic of Korea', 'North Korea'], ['S. Korea', 'South Korea'], ['Burma', 'Myanmar']] as const) {
      assert.equal(countryNamed(surface), name);
    }
  });
  it('tells country, capital, city and region', () => {
    assert.deepEqual(['France', 'Paris', 'Lyon', 'Bavaria'].map((name) => findPlace(name)?.place.kind), ['country', 'capital', 'city', undefined]);
    assert.equal(findPlace('Busan')?.place.country, 'South Korea');
    assert.equal(findPlace('Texas')?.place.kind, 'region');
  });
  it('knows the peoples of countries', () => {
    assert.deepEqual(['North Korean', 'Iraqis', 'British', 'Saudi'].map((word) => findNationality(word)?.name), ['North Korea', 'Iraq', 'United Kingdom', 'Saudi Arabia']);
  });
  it('knows nothing of other words', () => {
    for (const word of ['', 'Korea Inc', 'constructor', 'toString', 'the']) {
      assert.equal(findPlace(word), undefined);
      assert.equal(findNationality(word), undefined);
    }
  });
});

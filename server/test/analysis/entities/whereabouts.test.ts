import assert from 'node:assert/strict';
import { linkMentions } from '../../../src/analysis/entities/chains';
import type { NameMemo } from '../../../src/analysis/entities/name-memo';
import type { NameSpan } from '../../../src/analysis/entities/tagger';
import type { NameLabel, Place } from '../../../src/analysis/types';
import { readMarked } from '../../marked';
import { documentOf } from './linking';

function placesIn(marked: string, memo?: NameMemo): ReadonlyMap<string, Place | undefined> {
  const { text, spans } = readMarked(marked);
  const names = spans.map(({ start, end, tag }): NameSpan => ({ start, end, label: tag as NameLabel, score: 0.95, source: 'test' }));
  return new Map(linkMentions(documentOf(text, names), memo).chains.map(({ name, place }) => [name, place]));
}

function where(name: string, marked: string): string {
  const place = placesIn(marked).get(name);
  return place === undefined ? 'nowhere' : `${place.kind} ${place.code}`;
}

describe('whereabouts', () => {
  it('are told by the country or region right behind', () => {
    assert.equal(where('Kent', 'Fog closed the road in ‹GPE Kent›, ‹GPE England›.'), 'region GB');
    assert.equal(where('Valencia', 'Rain fell on ‹GPE Valencia› in ‹GPE Spain›.'), 'city ES');
    assert.equal(where('Valencia', 'A plant opened in ‹GPE Valencia› (‹GPE Venezuela›).'), 'city VE');
    assert.equal(where('Victoria', 'Fires burn in ‹GPE Victoria›, ‹GPE Australia›.'), 'region AU');
    assert.equal(where('London', 'The fair opens in ‹GPE London›, ‹GPE Ontario›.'), 'city CA');
  });
  it('are told of the wider place by what lies in it', () => {
    assert.equal(where('Georgia', 'Lawyers met in ‹GPE Atlanta›, ‹GPE Georgia›.'), 'region US');
    assert.equal(where('Georgia', 'Lawyers met in ‹GPE Tbilisi›, ‹GPE Georgia›.'), 'country GE');
  });
  it('are not told by lists', () => {
    assert.equal(where('Luxembourg', 'Ministers of ‹GPE Luxembourg›, ‹GPE Belgium› and ‹GPE France› met.'), 'country LU');
    assert.equal(where('Paris', 'It has shops in ‹GPE Birmingham›, ‹GPE Paris› and ‹GPE Berlin›.'), 'capital FR');
    assert.equal(where('Washington', '‹GPE Washington›, ‹GPE Canada› and ‹GPE Mexico› agreed.'), 'capital US');
  });
  it('are told by the country that the article names most', () => {
    assert.equal(where('Santa Cruz', 'Farmers in ‹GPE Santa Cruz› blocked roads. ‹GPE Bolivia› sent police.'), 'region BO');
    assert.equal(where('Birmingham', 'An ‹NORP American› judge sat in ‹GPE Birmingham›.'), 'city US');
    assert.equal(where('Birmingham', 'A ‹NORP British› judge sat in ‹GPE Birmingham›.'), 'city GB');
    assert.equal(where('Valencia', 'Trains from ‹GPE Madrid› to ‹GPE Valencia› stopped.'), 'city ES');
  });
  it('stay with the far larger place whatever the article names', () => {
    assert.equal(where('Paris', 'An ‹NORP American› team from ‹GPE Texas› flew to ‹GPE Paris›.'), 'capital FR');
  });
  it('are unknown where nothing tells, or where the text says that it is another place', () => {
    assert.equal(where('Valencia', 'It rained in ‹GPE Valencia›.'), 'nowhere');
    assert.equal(where('Lyon', 'It rained in ‹GPE Lyon›, ‹GPE Finland›.'), 'nowhere');
  });
  it('are those of the state where the text says so', () => {
    assert.equal(where('Washington', 'Growers in ‹GPE Washington› state pick apples.'), 'region US');
    assert.equal(where('Washington', 'Talks in ‹GPE Washington› ended.'), 'capital US');
    assert.equal(where('Washington', 'Talks in ‹GPE Washington› on apples of ‹GPE Washington› state ended.'), 'capital US');
  });
  it('of a people with two countries are told by the country that the article names', () => {
    assert.equal(where('Congolese', '‹NORP Congolese› troops left.'), 'nowhere');
    assert.equal(where('Congolese', '‹NORP Congolese› troops left. ‹GPE DR Congo› protested.'), 'nationality CD');
    assert.equal(where('Dominican', '‹NORP Dominican› growers met in ‹GPE Santo Domingo›.'), 'nationality DO');
  });
  it('follow an edit that changes no name', () => {
    const memo: NameMemo = {};
    assert.equal(placesIn('Rain in ‹GPE Valencia› and ‹GPE Finland› and ‹GPE Venezuela›.', memo).get('Valencia')?.code, 'VE');
    assert.equal(placesIn('Rain in ‹GPE Valencia›, ‹GPE Finland› and ‹GPE Venezuela›.', memo).get('Valencia'), undefined);
  });
});

import assert from 'node:assert/strict';
import { ofSameEntity, unmarkedOccurrences, withSameText } from '../../src/annotating/everywhere';
import { speakerCandidates } from '../../src/annotating/speakers';
import { at, item } from './items';

const named = (where: string, text: string, name: string, label = 'PERSON') => item(where, 'entities', 'suggested', { text, label, entity: { id: name, name } });

describe('annotations that say the same', () => {
  const full = named('0:0-7', 'Ana Kim', 'Ana Kim');
  const short = named('1:0-3', 'Kim', 'Ana Kim');
  const other = named('2:0-3', 'Kim', 'Bo Kim');
  const rejected = item('3:0-3', 'entities', 'rejected', { text: 'Kim' });
  const items = [full, short, other, rejected, item('4:0-3', 'dates', 'suggested', { text: 'Kim' })];

  it('have the same text, on the same layer', () => assert.deepEqual(withSameText(items, short), [short, other, rejected]));
  it('name the same entity', () => assert.deepEqual(ofSameEntity(items, short), [full, short]));
  it('are none beside one that names no entity', () => assert.deepEqual(ofSameEntity(items, rejected), []));
});

describe('places where a name is not marked', () => {
  const text = 'Kim met Ana Kim. Kims and Kimchi, re-Kim, Kim';
  const places = (...items: ReturnType<typeof item>[]): unknown => unmarkedOccurrences(text, 'Kim', (offset) => [0, offset], items, [at('0:35-41')]).map(([, start]) => start);

  it('are whole words outside boilerplate and other names', () => {
    assert.deepEqual(places(named('0:8-15', 'Ana Kim', 'Ana Kim')), [0, 42]);
    assert.deepEqual(places(), [0, 12, 42]);
  });

  it('are not where the name is marked, and are where it was rejected', () => {
    assert.deepEqual(places(named('0:0-3', 'Kim', 'Kim'), item('0:12-15', 'entities', 'rejected')), [12, 42]);
  });

  it('are none for no text', () => assert.deepEqual(unmarkedOccurrences(text, '', (offset) => [0, offset], [], []), []));
});

describe('who may say a quote', () => {
  const quote = item('5:0-30', 'quotes');

  it('is a person before an organisation, the nearer before the farther, each by its nearest mention', () => {
    const items = [named('0:0-4', 'Ana Ruiz', 'Ana Ruiz'), named('4:0-4', 'RTVE', 'RTVE', 'ORG'), named('5:35-39', 'Ruiz', 'Ana Ruiz'), named('5:50-54', 'Bo', 'Bo'), named('6:0-2', 'Rome', 'Rome', 'GPE'), named('6:5-9', 'Oscar', 'Oscar', 'EVENT')];
    assert.deepEqual(speakerCandidates(items, quote).map(({ name, text }) => [name, text]), [['Ana Ruiz', 'Ruiz'], ['Bo', 'Bo'], ['RTVE', 'RTVE'], ['Rome', 'Rome']]);
  });

  it('is nobody whose mention was rejected', () => {
    assert.deepEqual(speakerCandidates([item('5:35-39', 'entities', 'rejected')], quote), []);
  });
});

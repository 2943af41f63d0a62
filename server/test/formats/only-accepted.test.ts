import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import schema from '../../schemas/record.schema.json';
import type { Tagger } from '../../src/analysis/entities/tagger';
import { annotate } from '../../src/annotations/article';
import { decideBoilerplate } from '../../src/annotations/decide';
import { decideSpans, type SpanChange, type SpanLayer } from '../../src/annotations/decide-spans';
import { onlyAccepted } from '../../src/formats/only-accepted';
import { toRecord, type DocumentRecord } from '../../src/formats/record';

const TEXT = 'Kari Berg of Norhav met Lee on Friday. “We will sail,” Berg said. Lee left in May 2025.\n\nSubscribe to our newsletter.\n';

const tagger: Tagger = (paragraph) => [...paragraph.matchAll(/Kari Berg|Berg(?= said)|Norhav|Lee/g)]
  .map(({ 0: found, index }) => ({ start: index, end: index + found.length, label: found === 'Norhav' ? 'ORG' : 'PERSON', score: 0.9, source: 'test' }));

const valid = new Ajv({ strict: false, allErrors: true }).compile(schema);

function on(layer: SpanLayer, words: string, what: 'accept' | 'reject'): SpanChange {
  const start = TEXT.indexOf(words);
  return { layer, span: { start, end: start + words.length }, do: what };
}

function accepted(...changes: SpanChange[]): DocumentRecord {
  const sidecar = decideSpans(annotate(TEXT, undefined, { tagger }), changes);
  const record = toRecord(onlyAccepted(annotate(TEXT, sidecar, { tagger })), 'a');
  assert.ok(valid(record), JSON.stringify(valid.errors));
  return record;
}

describe('what only was accepted', () => {
  it('is nothing where nobody decided', () => {
    const { entities, quotes, dates, terms, chains, boilerplate } = accepted();
    assert.deepEqual([entities, quotes, dates, terms, chains, boilerplate], [[], [], [], [], [], []]);
  });
  it('leaves out what was rejected and what is undecided', () => {
    const { entities, dates } = accepted(on('entities', 'Norhav', 'accept'), on('entities', 'Lee', 'reject'), on('dates', 'May 2025', 'accept'));
    assert.deepEqual(entities.map(({ id, text, status }) => [id, text, status]), [['e1', 'Norhav', 'accepted']]);
    assert.deepEqual(dates.map(({ id, text }) => [id, text]), [['d1', 'May 2025']]);
  });
  it('has chains of the mentions that are left, under the ids that they have', () => {
    const { entities, chains } = accepted(on('entities', 'Lee', 'accept'), on('entities', 'Berg said'.slice(0, 4), 'accept'), on('entities', 'Norhav', 'accept'));
    assert.deepEqual(chains.map(({ name, mentions }) => [name, mentions]), [['Norhav', ['e1']], ['Lee', ['e2']]]);
    for (const { id, entity } of entities) assert.ok(chains.find((chain) => chain.id === entity)?.mentions.includes(id));
  });
  it('says who speaks by name, and by entity only where it is left', () => {
    const quote = on('quotes', '“We will sail,”', 'accept');
    assert.deepEqual(accepted(quote).quotes.map(({ speaker }) => [speaker?.text, speaker?.name, speaker?.entity]), [['Berg', 'Kari Berg', undefined]]);
    const { quotes, chains } = accepted(quote, on('entities', 'Kari Berg', 'accept'));
    assert.deepEqual(quotes.map(({ speaker }) => [speaker?.name, speaker?.entity]), [['Kari Berg', chains[0]?.id]]);
  });
  it('has the boilerplate that a person marked', () => {
    const start = TEXT.indexOf('Lee left');
    const sidecar = decideBoilerplate(undefined, TEXT, { start, end: TEXT.indexOf('\n', start) }, true);
    assert.equal(toRecord(onlyAccepted(annotate(TEXT, sidecar, { tagger })), 'a').boilerplate.length, 1);
  });
});

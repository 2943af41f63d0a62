import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { QUOTE_TYPES, TIMEX_TYPES } from '../../src/annotations/decision-fields';
import { DEFAULT_LABELS, findLabel } from '../../src/annotations/label-set';
import { readLabelSet } from '../../src/annotations/read-label-set';
import { wordsOfLabel } from '../../src/features/words';

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, keywords: ['defaultSnippets'], formats: { 'color-hex': true } })
  .compile(JSON.parse(readFileSync('server/schemas/labels.schema.json', 'utf8')) as object);

const SHIP = { label: 'SHIP', words: 'ship', definition: 'Named ships.', examples: ['MV Norhav'], color: { light: '#0072B2', dark: '#56b4e9' }, key: '1' };

function problemOf(content: string): string {
  const { problem } = readLabelSet(content);
  assert.ok(problem, 'read without a problem');
  return `${problem.line}: ${problem.reason}`;
}

function file(...labels: unknown[]): string {
  return JSON.stringify({ newsmark: 1, entities: { labels } }, undefined, 1);
}

describe('a label set', () => {
  it('has the labels that it says, and those that come with Newsmark in other layers', () => {
    const { labels } = readLabelSet(`\ufeff${file(SHIP, { label: 'PERSON' })}`);
    assert.deepEqual(labels?.entities, [SHIP, { label: 'PERSON', words: 'person' }]);
    assert.equal(labels?.dates, DEFAULT_LABELS.dates);
    assert.deepEqual(readLabelSet('{"newsmark": 1}').labels, DEFAULT_LABELS);
    assert.equal(findLabel(labels!, 'entities', 'ORG'), undefined);
  });
  it('says which types of quotes and dates are used', () => {
    assert.deepEqual(readLabelSet('{"newsmark":1,"quotes":{"labels":[{"label":"direct","key":"5"}]}}').labels?.quotes, [{ label: 'direct', words: 'direct quote', key: '5' }]);
    assert.match(problemOf('{"newsmark":1,\n"dates":{"labels":[\n{"label":"DAY"}]}}'), /^3: a label of dates must be one of DATE, TIME, DURATION, SET/);
  });
  it('says line and reason of what is wrong', () => {
    assert.match(problemOf('{"newsmark": 1,\n"entities": all,\n"dates": 7}'), /^2: is not valid JSON/);
    assert.match(problemOf('[]'), /^1: is not a label set/);
    assert.match(problemOf('{\n"newsmark": 2}'), /^2: was written for a newer Newsmark \(format 2\)/);
    assert.match(problemOf('{"newsmark": 1,\n"entities": []}'), /^2: "entities" must have a list of "labels"/);
    assert.match(problemOf('{"newsmark": 1,\n"entities": {"labels": []}}'), /^2: "entities" must have/);
    assert.match(problemOf(file({ label: 'A B' })), /: a "label" must be text without blanks/);
    assert.match(problemOf(file({ label: 'A' }, { label: 'A' })), /: the label "A" is there twice/);
    assert.match(problemOf(file({ label: 'A', key: '1' }, { label: 'B', key: '1' })), /^11: the key 1 is used twice among the labels of entities/);
    assert.match(problemOf(file({ label: 'A', color: { light: 'red', dark: '#000000' } })), /: "color" must have a "light" and a "dark" one/);
    assert.match(problemOf(file({ label: 'A', examples: 'x' })), /: "examples" must be a list of texts/);
    assert.match(problemOf(file('A')), /: every label must be an object/);
  });
  it('is accepted and refused by its schema as by the program', () => {
    const value = fc.constantFrom<unknown>(undefined, 7, '', 'x', 'a b', '7', [], ['x'], [7], {}, { light: '#000000', dark: '#FFFFFF' }, { light: '#000', dark: '#FFFFFF' });
    const layer = fc.constantFrom('entities', 'quotes', 'dates');
    fc.assert(fc.property(layer, fc.constantFrom('label', 'words', 'definition', 'examples', 'color', 'key'), value, fc.constantFrom('direct', 'DATE', 'SHIP'), (name, field, changed, label) => {
      const set = JSON.parse(JSON.stringify({ newsmark: 1, [name]: { labels: [{ ...SHIP, label, [field]: changed }] } })) as object;
      assert.equal(validate(set), readLabelSet(JSON.stringify(set)).problem === undefined, JSON.stringify(set));
    }), { numRuns: 500 });
    for (const set of [{}, { newsmark: 2 }, { newsmark: 1, entities: {} }, { newsmark: 1, entities: { labels: [] } }, []]) assert.equal(validate(set), false);
  });
});

describe('the label set that comes with Newsmark', () => {
  it('can be read as a file', () => {
    const set = { newsmark: 1, ...Object.fromEntries(Object.entries(DEFAULT_LABELS).map(([layer, labels]) => [layer, { labels }])) };
    assert.deepEqual(readLabelSet(JSON.stringify(set)).labels, DEFAULT_LABELS);
    assert.ok(validate(set), JSON.stringify(validate.errors));
  });
  it('has the types of the formats, and calls labels as hovers do', () => {
    assert.deepEqual(DEFAULT_LABELS.quotes.map(({ label }) => label), QUOTE_TYPES);
    assert.deepEqual(DEFAULT_LABELS.dates.map(({ label }) => label), TIMEX_TYPES);
    for (const { label, words } of DEFAULT_LABELS.entities) assert.equal(words, wordsOfLabel(label));
  });
});

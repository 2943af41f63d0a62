import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Analysis, Chain, Mention } from '../../src/analysis/types';
import type { AnnotatedArticle } from '../../src/annotations/article';
import { annotate } from '../../src/annotations/article';
import { hashText, toLfText } from '../../src/annotations/lf-text';
import { toRecord, writeRecord } from '../../src/formats/record';
import { readMarked } from '../marked';
import { awkwardText } from '../annotations/texts';

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('server/schemas/record.schema.json', 'utf8')) as object,
);

function assertValid(record: unknown): void {
  assert.ok(validate(record), JSON.stringify(validate.errors, undefined, 1));
}

/** An article in which every layer is filled, whatever the engine finds in it. */
function fullArticle(prefix = ''): AnnotatedArticle {
  const { text, spans } = readMarked(`${prefix}‹NAME Kim Novák›, mayor of ‹NAME Rome›, ‹CUE said› ‹DATE on Friday›: ‹QUOTE “Rain 😀,” ‹SPEAKER she› added, ‹QUOTE2 “and\r\nsnow.”›› ‹TERM “Noah”› ‹MENU Share›\r\n`);
  const at = (tag: string): { start: number; end: number } => {
    const { start, end } = spans.find((span) => span.tag === tag)!;
    return { start, end };
  };
  const [kim, rome] = spans.filter(({ tag }) => tag === 'NAME').map(({ start, end }) => ({ start, end }));
  const mentions: Mention[] = [
    { ...kim!, label: 'PERSON', chain: 'E1', source: 'entities/crf', score: 0.98765 },
    { ...rome!, label: 'GPE', chain: 'E2', source: 'entities/crf', score: 1 },
  ];
  const chains: Chain[] = [
    { id: 'E1', name: 'Kim Novák', label: 'PERSON', mentions: [0] },
    { id: 'E2', name: 'Rome', label: 'GPE', mentions: [1], place: { kind: 'capital', country: 'Italy', code: 'IT', capital: 'Rome' } },
  ];
  const analysis: Analysis = {
    text,
    date: { value: '2025-11-08', source: 'dateline' },
    pieces: [{ start: 0, end: at('MENU').start, headline: at('NAME'), date: { value: '2025-11-08', source: 'dateline' } }, { start: at('MENU').start, end: text.length }],
    paragraphs: [], sentences: [], findings: [],
    boilerplate: [{ ...at('MENU'), source: 'share-buttons', score: 1 }],
    mentions,
    chains,
    dates: [
      { ...at('DATE'), type: 'DATE', value: '2025-11-07', mod: 'APPROX', source: 'dates/weekday', reason: 'The Friday before.' },
      { ...at('TERM'), type: 'DURATION', source: 'dates/duration', reason: 'Unknown.' },
    ],
    quotes: [
      { start: at('QUOTE').start, end: at('QUOTE').end, type: 'direct', source: 'quotes/marks', cue: at('CUE'), speaker: { ...at('SPEAKER'), name: 'Kim Novák', chain: 'E1', reason: 'The last woman.', class: 'named', anonymous: true, confidence: 0.9 },
        spans: [{ start: at('QUOTE').start, end: at('SPEAKER').start - 1 }, at('QUOTE2')] },
      { ...at('QUOTE2'), type: 'mixed', source: 'quotes/marks', spans: [at('QUOTE2')], speaker: { ...at('SPEAKER'), name: 'she', reason: 'Next to it.' } },
    ],
    terms: [{ ...at('TERM'), source: 'quotes/title' }],
  };
  return { analysis, placed: [], orphans: [] };
}

describe('document record', () => {
  it('holds every layer as its schema says', () => {
    const record = toRecord(fullArticle(), 'folder/article.txt');
    assertValid(record);
    assert.deepEqual(record.entities[0], { id: 'e1', start: 0, end: 9, text: 'Kim Novák', label: 'PERSON', name: 'Kim Novák', entity: 'E1', status: 'suggested', source: 'entities/crf', score: 0.988 });
    assert.deepEqual(record.chains[1], { id: 'E2', name: 'Rome', label: 'GPE', mentions: ['e2'], place: { kind: 'capital', country: 'Italy', code: 'IT', capital: 'Rome' } });
    assert.deepEqual(record.quotes[0], {
      id: 'q1', start: 42, end: 74, text: '“Rain 😀,” she added, “and\nsnow.”', type: 'direct', spans: [[42, 51], [63, 74]],
      speaker: { start: 52, end: 55, text: 'she', name: 'Kim Novák', entity: 'E1', class: 'named', anonymous: true, confidence: 0.9 }, cue: { start: 26, end: 30, text: 'said' }, status: 'suggested', source: 'quotes/marks',
    });
    assert.deepEqual(record.dates[0], { id: 'd1', start: 31, end: 40, text: 'on Friday', type: 'DATE', value: '2025-11-07', mod: 'APPROX', status: 'suggested', source: 'dates/weekday' });
    assert.equal('value' in record.dates[1]!, false);
    assert.deepEqual(record.boilerplate, [[82, 87]]);
    assert.deepEqual(record.pieces?.map(({ start, end, date }) => [start, end, date]), [[0, 82, '2025-11-08'], [82, 88, undefined]]);
  });
  it('has the fields in one order, and no text unless asked for', () => {
    const keys = ['newsmark', 'id', 'sha256', 'offsets', 'date', 'entities', 'quotes', 'dates', 'terms', 'chains', 'boilerplate', 'pieces'];
    assert.deepEqual(Object.keys(toRecord(fullArticle(), 'a')), keys);
    assert.deepEqual(Object.keys(toRecord(fullArticle(), 'a', { withText: true })), keys.toSpliced(5, 0, 'text'));
  });
  it('is the same with and without byte order mark', () => {
    const marked = toRecord(fullArticle('\ufeff'), 'a', { withText: true });
    assert.deepEqual(marked, toRecord(fullArticle(), 'a', { withText: true }));
  });
  it('cuts every text out of the text that it counts over', () => {
    fc.assert(fc.property(awkwardText, (prefix) => {
      const { analysis } = fullArticle(prefix.replace(/[‹›]/g, ''));
      const record = toRecord({ analysis, placed: [], orphans: [] }, 'a', { withText: true });
      assertValid(record);
      assert.equal(record.text, toLfText(analysis.text));
      assert.equal(record.sha256, hashText(analysis.text));
      const points = [...record.text];
      const spans = [...record.entities, ...record.dates, ...record.quotes, ...record.terms, ...record.quotes.flatMap(({ speaker, cue }) => [speaker, cue])];
      for (const span of spans) if (span) assert.equal(points.slice(span.start, span.end).join(''), span.text);
    }));
  });
  it('is valid for whatever the engine says of any text', () => {
    fc.assert(fc.property(awkwardText, (text) => assertValid(JSON.parse(writeRecord(toRecord(annotate(text, undefined), 'a'))))), { numRuns: 50 });
  });
  it('tells of dates their ends, bounds, quantifiers and supplied parts', () => {
    const { dates } = toRecord(annotate('It rained from 3 to 5 March 2025, on 8 May, every week and three times a year in the past two years.', undefined, { date: '2025-11-08' }), 'a');
    const told = dates.map(({ id, value, quant, freq, beginPoint, endPoint, interval, implied }) => ({ id, value, quant, freq, beginPoint, endPoint, interval: interval && `${interval.start}/${interval.end}`, implied }));
    const nothing = { quant: undefined, freq: undefined, beginPoint: undefined, endPoint: undefined, interval: undefined, implied: undefined };
    assert.deepEqual(told, [
      { ...nothing, id: 'd1', value: '2025-03-03', endPoint: 'd2', interval: '2025-03-03/2025-03-06' },
      { ...nothing, id: 'd2', value: '2025-03-05', beginPoint: 'd1', interval: '2025-03-03/2025-03-06' },
      { ...nothing, id: 'd3', value: '2025-05-08', implied: ['year'] },
      { ...nothing, id: 'd4', value: 'P1W', quant: 'EVERY' },
      { ...nothing, id: 'd5', value: 'P1Y', freq: '3X' },
      { ...nothing, id: 'd6', value: 'P2Y', endPoint: 'document', interval: '2023-11-08/2025-11-08' },
    ]);
  });
  it('is one line, whatever a reader takes for a line end', () => {
    const line = writeRecord(toRecord(annotate('“No\u2028 \u2029 \u0085 \r\n \ud83d”', undefined), 'a\nb\u2028', { withText: true }));
    assert.equal(line.split(/\r|\n|\u2028|\u2029|\u0085/).length, 1);
    assert.equal((JSON.parse(line) as { text: string }).text, '“No\u2028 \u2029 \u0085 \n \ud83d”');
  });
});

describe('the schema of the document record', () => {
  type Path = readonly (string | number)[];
  const broken: readonly (readonly [string, Path, unknown])[] = [
    ['an end that is no number', ['entities', 0, 'end'], '9'],
    ['no label', ['entities', 0, 'label'], ''],
    ['a misspelt field', ['entities', 0, 'lable'], 'PERSON'],
    ['a missing hash', ['sha256'], undefined],
    ['offsets in other units', ['offsets'], 'utf-16'],
    ['a span of one offset', ['boilerplate', 0], [3]],
    ['a date that is no day', ['date'], '2025-11'],
    ['a score above one', ['entities', 0, 'score'], 1.5],
    ['a quote without content', ['quotes', 0, 'spans'], []],
    ['a type that TIMEX3 does not have', ['dates', 0, 'type'], 'DAY'],
    ['a point that is no date', ['dates', 0, 'beginPoint'], 'e1'],
    ['an interval without an end', ['dates', 0, 'interval'], { start: '2025-11-08' }],
    ['a chain that no mention is in', ['chains', 0, 'mentions'], []],
  ];
  for (const [what, path, value] of broken) {
    it(`refuses ${what}`, () => {
      const record = JSON.parse(writeRecord(toRecord(fullArticle(), 'a'))) as Record<string | number, unknown>;
      assertValid(record);
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, record);
      parent[path.at(-1)!] = value;
      assert.equal(validate(JSON.parse(JSON.stringify(record))), false);
    });
  }
});

import assert from 'node:assert/strict';
import { readDocument, SATURDAY } from './marked-dates';
import { findDocumentDates } from '../../../src/analysis/dates/document-date';
import { resolveDates } from '../../../src/analysis/dates/resolve';

const dateOf = (text: string): string | undefined => {
  const date = readDocument(text).pieces[0]?.date;
  return date && `${date.value} ${date.source}`;
};

describe('the document date', () => {
  it('is the one set from outside, whatever the text says', () => {
    assert.deepEqual(readDocument('A headline\n\n7 March 2024\n\nThe rest.', SATURDAY).pieces[0]?.date, { value: SATURDAY, source: 'set' });
  });
  it('is found where it is said', () => {
    assert.equal(dateOf('A headline\n\nThursday, 7 March 2024\n\nThe rest.'), '2024-03-07 timestamp');
    assert.equal(dateOf('A headline\n2024-03-07\nAnna Berg\n\nThe rest.'), '2024-03-07 timestamp');
    assert.equal(dateOf('A headline\n\nBy Anna Berg | March 7, 2024 -- 19:14 GMT | Topic: Rain\n\nThe rest.'), '2024-03-07 byline');
    assert.equal(dateOf('A headline\n\nPosted on March 7, 2024 by admin\n\nThe rest.'), '2024-03-07 published');
    assert.equal(dateOf('A headline\n\nLast updated: 7 March 2024\n\nThe rest.'), '2024-03-07 updated');
    assert.equal(dateOf('LIMA, March 7, 2024 (Wire) — Rain fell for a week in the hills above the city, and the river rose by two metres, the weather service said.'), '2024-03-07 dateline');
    assert.equal(dateOf('A headline\n\nhttps://example.org/news/2024/03/07/rain\n\nThe rest.'), '2024-03-07 address');
    assert.equal(dateOf('7 March 2024, Peru, Lima: A picture shows the river. Photo: Anna Berg/dpa'), '2024-03-07 caption');
  });
  it('is found where a scraper glued its line to the one before', () => {
    assert.equal(dateOf('Farmers sign pact as villages wait for rain25 JANUARY 2026\n\nThe rest.'), '2026-01-25 timestamp');
    assert.equal(dateOf('Farmers sign pact as villages wait for rainJanuary 25, 2026\nBy Anna Berg\n\nThe rest.'), '2026-01-25 timestamp');
    assert.equal(dateOf('Farmers sign pact as villages wait for rain25 January 2026 was the day they had all been told to wait for, and nothing came of it.'), undefined);
  });
  it('is rather the day of publication than of an update or a caption', () => {
    assert.equal(dateOf('7 March 2024, Peru, Lima: A picture shows the river.\n\nUpdated: 9 March 2024\n\nPublished: 8 March 2024\n\nThe rest.'), '2024-03-08 published');
  });
  it('is no date that the text only tells of', () => {
    assert.equal(dateOf('The war began on 1 September 1939 and ended in Europe on 8 May 1945, when the last army laid down its arms and went home.'), undefined);
    assert.equal(dateOf('The shop opened on March 7, 2024. It is blue, and it sells nothing but bread and a little coffee to those who ask for it twice.'), undefined);
    assert.equal(dateOf('Posted on\n\nThe rest.'), undefined);
    assert.equal(dateOf('Nothing here.'), undefined);
  });
  it('is not that of a picture older than the text, which gives the year alone', () => {
    const document = readDocument('21 May 2022, Peru, Lima: A picture shows the river.\n\nIn May, the two mayors said that they would build a dam. On Friday, they did. The river rose this year.');
    assert.equal(document.pieces[0]?.date, undefined);
    assert.deepEqual(resolveDates(document).map((date) => date.value), ['2022-05-21', '2022-05', undefined, '2022']);
  });
  it('is found for each piece, the one set from outside fills in', () => {
    const text = 'First\n\n7 March 2024\n\nIt fell on Monday.\n\nSecond\n\nIt fell on Monday.';
    const one = readDocument(text);
    const second = text.indexOf('Second');
    const pieces = [{ start: 0, end: second }, { start: second, end: text.length }];
    const document = { ...one, pieces, givenDate: { value: SATURDAY, source: 'set' } };
    const dated = { ...document, pieces: findDocumentDates(document) };
    assert.deepEqual(dated.pieces.map((piece) => piece.date?.value), ['2024-03-07', SATURDAY]);
    assert.deepEqual(resolveDates(dated).map((date) => date.value), ['2024-03-07', '2024-03-04', '2025-11-03']);
  });
  it('marks nothing inside boilerplate', () => {
    const text = 'It fell on Monday.\n\nRead more on Tuesday.';
    const document = { ...readDocument(text, SATURDAY), boilerplate: [{ start: 20, end: text.length, source: 'related', score: 1 }] };
    assert.deepEqual(resolveDates(document).map((date) => date.value), ['2025-11-03']);
  });
});

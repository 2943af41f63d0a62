import assert from 'node:assert/strict';
import { impliedParts } from '../../../src/analysis/dates/parts';
import { datesOf, SATURDAY } from './marked-dates';

const parts = (text: string): readonly string[] => datesOf(text, SATURDAY).map((date) => `${(date.certain ?? []).join(' ')}|${impliedParts(date).join(' ')}`);

describe('parts of a date', () => {
  it('are said by the text or supplied', () => {
    assert.deepEqual(parts('on 8 March'), ['month day|year']);
    assert.deepEqual(parts('in June'), ['month|year']);
    assert.deepEqual(parts('yesterday'), ['|year month day']);
    assert.deepEqual(parts('at 9 p.m. on Friday'), ['time|year month day']);
    assert.deepEqual(parts('the week of October 21'), ['|year week']);
    assert.deepEqual(parts('on Christmas Day'), ['month day|year']);
  });
  it('are all said where a date is in full', () => {
    assert.deepEqual(parts('on 8 March 2025'), ['year month day|']);
    assert.deepEqual(parts('8 March 2025, 5 p.m. UTC'), ['year month day time zone|']);
    assert.deepEqual(parts('in 2019 and Q3 2019'), ['year|', 'year month|']);
  });
  it('are not asked of lengths, sets and references', () => {
    assert.deepEqual(parts('for three days, every week, now'), ['|', '|', '|']);
  });
});

describe('reasons', () => {
  const last = (text: string): string => datesOf(text, SATURDAY).at(-1)?.reason ?? '';
  it('tell the chain back to the document date', () => {
    assert.equal(last('It sank on Tuesday. A day earlier, it sailed.'), 'One day before the date before it, Tuesday 4 November 2025, which was counted from the document date, Saturday 8 November 2025.');
    assert.equal(last('It sank on Tuesday. A day earlier, it sailed. The next day, all was calm.'), 'The day after the date before it, Monday 3 November 2025, which was counted from Tuesday 4 November 2025, and that from the document date.');
  });
  it('tell no chain where the date before says all itself', () => {
    assert.equal(last('It sank on 4 March 2025. A day earlier, it sailed.'), 'One day before the date before it, Tuesday 4 March 2025.');
  });
  it('say where the document date stands in', () => {
    assert.equal(last('The following week, it sailed.'), 'The week after the document date, Saturday 8 November 2025, as no date stands before it.');
  });
});

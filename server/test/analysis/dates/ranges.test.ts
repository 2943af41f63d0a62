import assert from 'node:assert/strict';
import { intervalOf } from '../../../src/analysis/dates/interval';
import { datesOf, SATURDAY, UNDATED } from './marked-dates';

/** Each date as its text, its interval, and the texts of what begins and ends it. */
function ranges(text: string, date = SATURDAY): readonly string[] {
  const found = datesOf(text, date);
  return found.map(({ start, end, interval, beginPoint, endPoint }) => {
    const point = (at: typeof beginPoint): string => (at === undefined ? '' : at.kind === 'document' ? 'document' : text.slice(at.at?.start, at.at?.end));
    const ends = beginPoint || endPoint ? ` ${point(beginPoint)}>${point(endPoint)}` : '';
    return `${text.slice(start, end)}: ${interval ? `${interval.start}/${interval.end}` : '-'}${ends}`;
  });
}

describe('ranges', () => {
  it('have the bounds of both ends, the last day included', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['from 3 to 5 March 2025', '2025-03-03/2025-03-06'],
      ['It ran from Monday to Thursday.', '2025-11-03/2025-11-07'],
      ['between May 2019 and June 2020', '2019-05-01/2020-07-01'],
      ['from 1987 to 2017', '1987-01-01/2018-01-01'],
      ['from December 30, 2024 to January 2', '2024-12-30/2025-01-03'],
      ['March 28, 2025 – April 2, 2025', '2025-03-28/2025-04-03'],
      ['They will meet Feb. 28-March 2.', '2026-02-28/2026-03-03'],
      ['It will run from February to October.', '2026-02-01/2026-11-01'],
      ['It lasted from Friday to Sunday.', '2025-11-07/2025-11-10'],
      ['between 9 a.m. and 11 a.m. on 3 March 2025', '2025-03-03T09:00/2025-03-03T11:00'],
    ];
    for (const [text, interval] of cases) for (const one of ranges(text)) assert.match(one, new RegExp(`: ${interval} `), `${text}: ${one}`);
  });
  it('of the clock end behind their beginning, on the next day where need be', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['from 11.30 pm to 12.15 am on 3 March 2025', '2025-03-03T23:30/2025-03-04T00:15'],
      ['It is open 10 p.m. to 2 a.m. on Friday', '2025-11-07T22:00/2025-11-08T02:00'],
      ['It snowed on 31 December 2024 from 10 p.m. to 2 a.m.', '2024-12-31T22:00/2025-01-01T02:00'],
      ['from 10 p.m. to 10 p.m. on 3 March 2025', '2025-03-03T22:00/2025-03-04T22:00'],
      ['from 9 a.m. GMT to 8 a.m. EST on 3 March 2025', '2025-03-03T09:00+00:00/2025-03-03T08:00-05:00'],
      ['from 9 a.m. EST to 10 a.m. GMT on 3 March 2025', '2025-03-03T09:00-05:00/2025-03-04T10:00+00:00'],
      ['from 9 a.m. EST to 10 a.m. on 3 March 2025', '2025-03-03T09:00-05:00/2025-03-03T10:00'],
    ];
    for (const [text, interval] of cases) {
      const ends = datesOf(text, SATURDAY).filter(({ beginPoint, endPoint }) => beginPoint ?? endPoint);
      assert.deepEqual(ends.map((one) => `${one.interval?.start}/${one.interval?.end}`), [interval, interval], text);
    }
  });
  it('of the clock keep the days that their ends have of their own', () => {
    assert.deepEqual(ranges('from 10 p.m. on 3 March 2025 to 2 a.m. on 3 March 2025').map((one) => one.replace(/ on .*: /, ': ')), ['10 p.m.: - >2 a.m. on 3 March 2025', '2 a.m.: - 10 p.m. on 3 March 2025>']);
  });
  it('over midnight leave the story on the day that they began', () => {
    assert.deepEqual(datesOf('On Friday it snowed from 10 p.m. to 2 a.m. It thawed the following day.', SATURDAY).map(({ value }) => value), ['2025-11-07', '2025-11-07T22:00', '2025-11-08T02:00', '2025-11-08']);
  });
  it('name their ends', () => {
    assert.deepEqual(ranges('from 3 to 5 March 2025'), ['3: 2025-03-03/2025-03-06 >5 March 2025', '5 March 2025: 2025-03-03/2025-03-06 3>']);
  });
  it('reach to the document date', () => {
    assert.deepEqual(ranges('between January 2019 and now'), ['January 2019: 2019-01-01/2025-11-09 >now', 'now: 2019-01-01/2025-11-09 January 2019>']);
  });
  it('are none where two dates only stand side by side', () => {
    for (const text of ['on 3 March 2025 and 5 March 2025', 'He came on Monday, then on Thursday.', 'In 2019, in 2020', 'They met on Monday and Tuesday.']) {
      for (const one of datesOf(text, SATURDAY)) assert.equal(one.beginPoint ?? one.endPoint, undefined, text);
    }
  });
  it('are none where they would end before they begin', () => {
    assert.deepEqual(ranges('from 2020 to 2019'), ['2020: 2020-01-01/2021-01-01 >2019', '2019: 2019-01-01/2020-01-01 2020>']);
  });
});

describe('lengths fixed in the calendar', () => {
  it('end with a date', () => {
    assert.deepEqual(ranges('in the three months to June 2025'), ['three months: 2025-04-01/2025-07-01 >June 2025', 'June 2025: 2025-06-01/2025-07-01']);
    assert.deepEqual(ranges('the nine months ended September 30, 2025')[0], 'nine months: 2025-01-01/2025-10-01 >September 30, 2025');
  });
  it('are the first or last of a stretch', () => {
    assert.deepEqual(ranges('the last two weeks of May 2025')[0], 'last two weeks: 2025-05-18/2025-06-01 >May 2025');
    assert.deepEqual(ranges('the first three months of 2019')[0], 'first three months: 2019-01-01/2019-04-01 2019>');
  });
  it('begin with a date', () => {
    assert.deepEqual(ranges('for three days from 3 March 2025')[0], 'three days: 2025-03-03/2025-03-06 3 March 2025>');
  });
  it('count from the document date or the date before', () => {
    assert.deepEqual(ranges('in the past two years'), ['past two years: 2023-11-08/2025-11-08 >document']);
    assert.deepEqual(ranges('the two previous years'), ['two previous years: 2023-11-08/2025-11-08 >document']);
    assert.deepEqual(ranges('in the next two weeks'), ['next two weeks: 2025-11-08/2025-11-22 document>']);
  });
  it('have no bounds where they are vague, short or free', () => {
    assert.deepEqual(ranges('in the past few years'), ['past few years: - >document']);
    assert.deepEqual(ranges('for two hours and for three days'), ['two hours: -', 'three days: -']);
    assert.deepEqual(ranges('in the past two years', UNDATED), ['past two years: -']);
  });
});

describe('what is longer than a day', () => {
  it('has bounds', () => {
    assert.deepEqual(ranges('the week of 3 March 2025, Q3 2019, the 1990s and the 2022/23 season, summer 2020'), [
      'week of 3 March 2025: 2025-03-03/2025-03-10', 'Q3 2019: 2019-07-01/2019-10-01', '1990s: 1990-01-01/2000-01-01', '2022/23: -', 'summer 2020: 2020-06-01/2020-09-01',
    ]);
    assert.deepEqual(ranges('in 2014-16 and the 2010–14 drought'), ['2014-16: 2014-01-01/2017-01-01', '2010–14: 2010-01-01/2015-01-01']);
  });
  it('does not go for days, times and fiscal years', () => {
    assert.deepEqual(ranges('on 3 March 2025 it rained in fiscal 2020; at noon'), ['3 March 2025: -', 'fiscal 2020: -', 'noon: -']);
  });
});

describe('intervals of values', () => {
  it('are half open and keep zones', () => {
    assert.deepEqual(intervalOf('2025-03-03T23:30+01:00'), { start: '2025-03-03T23:30+01:00', end: '2025-03-03T23:31+01:00' });
    assert.deepEqual(intervalOf('2025-12-31T23:59:59'), { start: '2025-12-31T23:59:59', end: '2026-01-01T00:00:00' });
    assert.deepEqual(intervalOf('2025-12-31T23'), { start: '2025-12-31T23:00', end: '2026-01-01T00:00' });
    assert.deepEqual(intervalOf('19'), { start: '1900-01-01', end: '2000-01-01' });
  });
  it('are none for what has no bounds', () => {
    for (const value of ['P3D', 'PAST_REF', 'XXXX-05', '2025-03-03TNI', 'FY2020', '2022/2023', 'XXXX-WXX-1', '2025-02-30']) assert.equal(intervalOf(value), undefined);
  });
});

describe('sets', () => {
  const sets = (text: string): readonly unknown[] => datesOf(text, SATURDAY).map(({ value, quant, freq }) => [value, quant, freq]);
  it('have quantifier and frequency', () => {
    assert.deepEqual(sets('every two weeks'), [['P2W', 'EVERY', undefined]]);
    assert.deepEqual(sets('each Monday'), [['XXXX-WXX-1', 'EACH', undefined]]);
    assert.deepEqual(sets('three times a year and twice a week'), [['P1Y', undefined, '3X'], ['P1W', undefined, '2X']]);
    assert.deepEqual(sets('the daily count'), [['P1D', 'EVERY', undefined]]);
  });
  it('are what has them', () => {
    assert.deepEqual(sets('for two weeks in May 2020'), [['P2W', undefined, undefined], ['2020-05', undefined, undefined]]);
  });
});

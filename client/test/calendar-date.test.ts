import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCalendarDate, parseTypedDate, spellOut } from '../src/calendar-date';

describe('a day as a person types it', () => {
  for (const [typed, date] of [
    ['2025-11-08', '2025-11-08'],
    [' 2025-11-8 ', '2025-11-08'],
    ['2025/11/08', '2025-11-08'],
    ['20251108', '2025-11-08'],
    ['8 November 2025', '2025-11-08'],
    ['8th of November 2025', '2025-11-08'],
    ['08-Nov-2025', '2025-11-08'],
    ['Nov. 8, 2025', '2025-11-08'],
    ['november 8 2025', '2025-11-08'],
    ['Sept. 1, 2025', '2025-09-01'],
    ['Saturday, 8 November 2025', '2025-11-08'],
    ['8.11.2025', '2025-11-08'],
    ['13/11/2025', '2025-11-13'],
    ['11/13/2025', '2025-11-13'],
    ['11/11/2025', '2025-11-11'],
    ['29 February 2024', '2024-02-29'],
  ] as const) {
    it(`reads ${typed}`, () => assert.deepEqual(parseTypedDate(typed), { date }));
  }

  for (const typed of ['', 'yesterday', '2025', 'November 2025', '2025-13-01', '2025-02-29', '31 April 2025', '8 Foo 2025', '08/11/2025', '8.11-2025', '2025-11-08T10:00']) {
    it(`asks again at "${typed}"`, () => assert.ok('problem' in parseTypedDate(typed)));
  }

  it('says why an ambiguous day is not taken', () => {
    const parsed = parseTypedDate('03/04/2025');
    assert.ok('problem' in parsed && parsed.problem.startsWith('Day or month first?'));
  });

  it('gives back every day that it spells out', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (day) => {
        const date = day.toISOString().slice(0, 10);
        assert.deepEqual(parseTypedDate(spellOut(date)), { date });
      }),
    );
  });

  it('never gives a day that is not in the calendar', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-zA-Z ,.\/-]{0,24}$/), (typed) => {
        const parsed = parseTypedDate(typed);
        assert.ok('problem' in parsed || isCalendarDate(parsed.date));
      }),
    );
  });
});

describe('spelling out', () => {
  it('names the weekday', () => assert.equal(spellOut('2025-11-07'), 'Friday, 7 November 2025'));
  it('leaves alone what is no day', () => assert.equal(spellOut('2025-W45'), '2025-W45'));
});

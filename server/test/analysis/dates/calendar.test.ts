import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMonths, civilOf, dayOf, daysInMonth, easterOf, isDate, isoWeekOf, mondayOf, nthWeekdayOf, weekdayOf } from '../../../src/analysis/dates/calendar';

const DAY = 86_400_000;
/** Two thousand years around today; JavaScript's own dates are the model. */
const days = fc.integer({ min: -700_000, max: 700_000 });

describe('the calendar', () => {
  it('agrees with JavaScript on every day', () => {
    fc.assert(fc.property(days, (day) => {
      const date = new Date(day * DAY);
      const civil = civilOf(day);
      assert.deepEqual(civil, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      assert.equal(dayOf(civil.year, civil.month, civil.day), day);
      assert.equal(weekdayOf(day), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
    }));
  });
  it('counts the days of months as JavaScript does', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      assert.equal(daysInMonth(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate());
    }));
  });
  it('finds the week of a day and its Monday', () => {
    fc.assert(fc.property(days, (day) => {
      const { year, week } = isoWeekOf(day);
      const monday = mondayOf(year, week);
      assert.ok(monday <= day && day < monday + 7);
      assert.equal(weekdayOf(monday), 1);
      assert.ok(week >= 1 && week <= 53);
    }));
    assert.deepEqual(isoWeekOf(dayOf(2025, 11, 8)), { year: 2025, week: 45 });
    assert.deepEqual(isoWeekOf(dayOf(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeekOf(dayOf(2018, 12, 31)), { year: 2019, week: 1 });
  });
  it('adds months over years', () => {
    assert.deepEqual(addMonths(2025, 11, 3), { year: 2026, month: 2 });
    assert.deepEqual(addMonths(2025, 1, -1), { year: 2024, month: 12 });
    fc.assert(fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -500, max: 500 }), (year, month, by) => {
      const there = addMonths(year, month, by);
      assert.deepEqual(addMonths(there.year, there.month, -by), { year, month });
    }));
  });
  it('knows dates that do not exist', () => {
    assert.ok(isDate(2, 29) && isDate(2, 29, 2024) && !isDate(2, 29, 2025) && !isDate(11, 31) && !isDate(13, 1) && !isDate(1, 0));
  });
  it('knows Easter and the weekdays of a month', () => {
    assert.deepEqual([2019, 2020, 2024, 2025, 2038].map((year) => civilOf(easterOf(year))).map(({ month, day }) => `${month}-${day}`), ['4-21', '4-12', '3-31', '4-20', '4-25']);
    assert.deepEqual(civilOf(nthWeekdayOf(2025, 11, 4, 4)), { year: 2025, month: 11, day: 27 });
    assert.deepEqual(civilOf(nthWeekdayOf(2025, 5, 1, -1)), { year: 2025, month: 5, day: 26 });
  });
});

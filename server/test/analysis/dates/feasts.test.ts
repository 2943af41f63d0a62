import assert from 'node:assert/strict';
import { diwaliOf, hanukkahOf, lunarNewYearOf, nowruzOf, orthodoxEasterOf, passoverOf, roshHashanahOf } from '../../../src/analysis/dates/feast-calendars';
import { dayValue } from '../../../src/analysis/dates/values';
import { assertDates, datesOf, SATURDAY } from './marked-dates';

/** Days as almanacs have them. */
const KNOWN: Readonly<Record<string, readonly [(year: number) => number, string]>> = {
  'Rosh Hashanah': [roshHashanahOf, '2018-09-10 2023-09-16 2024-10-03 2025-09-23'],
  Passover: [passoverOf, '2018-03-31 2023-04-06 2024-04-23 2025-04-13'],
  Hanukkah: [hanukkahOf, '2018-12-03 2023-12-08 2024-12-26 2025-12-15'],
  'Orthodox Easter': [orthodoxEasterOf, '2018-04-08 2023-04-16 2024-05-05 2025-04-20'],
  Nowruz: [nowruzOf, '2020-03-20 2021-03-21 2023-03-21 2024-03-20 2025-03-21'],
  'Lunar New Year': [lunarNewYearOf, '1966-01-21 1985-02-20 2000-02-05 2004-01-22 2007-02-18 2010-02-14 2012-01-23 2015-02-19 2018-02-16 2020-01-25 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2034-02-19'],
  Diwali: [diwaliOf, '2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-11-01 2025-10-20'],
};

describe('feasts of other calendars', () => {
  for (const [name, [dayIn, days]] of Object.entries(KNOWN)) {
    it(`know the day of ${name}`, () => {
      const known = days.split(' ');
      assert.deepEqual(known.map((day) => dayValue(dayIn(Number(day.slice(0, 4))))), known);
    });
  }

  it('are read by the names that news gives them', () => {
    assertDates([
      'Schools close for ‹DATE=2024-10-03 Rosh Hashanah 2024›.', 'The truce holds until ‹DATE=2024-10-12 Yom Kippur 2024›.', 'Shops shut on ‹DATE=2025-04-20 Orthodox Easter 2025›.',
      'Parades marked ‹DATE=2024-02-10 Lunar New Year 2024›.', 'It fell on ‹DATE=2025-01-07 Orthodox Christmas 2025›.',
    ]);
  });

  it('say where the day is only near: the moon has to be sighted', () => {
    const found = ['Eid al-Fitr 2025', 'Eid al-Adha 2024', 'Ramadan 2025', 'Ashura 2024'].map((text) => datesOf(`They marked ${text}.`, SATURDAY)[0]);
    assert.deepEqual(found.map((date) => [date?.value, date?.mod]), [['2025-03-31', 'APPROX'], ['2024-06-17', 'APPROX'], ['2025-03-01', 'APPROX'], ['2024-07-17', 'APPROX']]);
  });

  it('are events and names without a year or a word that chooses one', () => {
    assertDates(['They met ‹DATE=2025-10-20 last Diwali›.', 'They meet before ‹DATE=2026-02-17 next Lunar New Year›.']);
    for (const text of ['the Yom Kippur War', 'Tariq Ramadan spoke.', 'the Passover Seder', 'Orthodox priests', 'Ramadan was convicted.', 'Muslims celebrate Eid al-Fitr.', 'The Chinese president spoke.']) assert.deepEqual(datesOf(text, SATURDAY), [], text);
  });
});

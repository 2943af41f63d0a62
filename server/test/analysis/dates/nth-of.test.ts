import { assertDates, assertNoDates } from './marked-dates';

describe('dates counted inside a stretch', () => {
  it('are weekdays, days, weeks, weekends and months', () => {
    assertDates([
      'on the ‹DATE=2025-03-31 last Monday of March› they met',
      'on the ‹DATE=2024-10-01 first Tuesday in October 2024›',
      'in the ‹DATE=2014-W40 first week of October 2014›',
      'over the ‹DATE=2017-W43-WE last weekend of October 2017›',
      'in the ‹DATE=2021-03 third month of 2021›',
      'on the ‹DATE=2015-10-31 last day of October 2015›',
      'the ‹DATE=2018-05-27 fifth to last day of May 2018›',
      'on the ‹DATE=2025-12-20 20th of next month›',
    ]);
  });
  it('are none where what follows is no date', () => {
    assertNoDates([
      'the first day of the trial and the last of the witnesses',
      'the second of three brothers', 'the last man of the crew', 'first of all',
    ]);
    assertDates(['a third of ‹DATE=2019 2019› income']);
  });
  it('have no value where the stretch has no such day', () => {
    assertDates(['the ‹DATE fifth Monday of February 2025›']);
  });
});

describe('days counted from a day', () => {
  it('are one expression', () => {
    assertDates(['‹DATE=2025-11-30 three weeks from tomorrow›', '‹DATE=2025-11-10 two days after today›', '‹DATE=2025-10-26 two Sundays ago› it rained', '‹DATE=2025-11-28 three Fridays from now›', '‹DATE=2026-01-29 2 weeks from January 15, 2026›']);
  });
  it('leave lengths alone', () => {
    assertDates(['it shut for ‹DURATION=P3D three days› from ‹DATE=2025-03-04 March 4›', '‹DURATION=P3D three days› from start to finish']);
  });
});

describe('weeks', () => {
  it('begin on a day that is named', () => {
    assertDates(['the ‹DATE=2025-W06 week beginning 3 February 2025›', 'the ‹DATE=2025-W06 week commencing on February 4, 2025›']);
  });
  it('are two in a fortnight', () => {
    assertDates(['it lasted ‹DURATION=P2W a fortnight›', 'in the ‹DURATION=P2W past fortnight›']);
  });
});

describe('what happens every week', () => {
  it('is a set', () => {
    assertDates([
      'closed on ‹SET=XXXX-WXX-7 Sundays›', 'on ‹SET=XXXX-WXX-5TMO Friday mornings›', '‹SET=P1WD every weekday›',
      'open ‹SET=XXXX-XX-XXT19:15 every day at 7:15 p.m.›', '‹SET=P2W bi-weekly› and ‹SET=P6M semi-annual› fees',
    ]);
  });
  it('is no name and no count', () => {
    assertNoDates(['two Sundays were lost', 'the Fridays for Future movement', 'several Mondays passed']);
  });
});

describe('years in words', () => {
  it('are years behind a date or a preposition', () => {
    assertDates(['in ‹DATE=1986 nineteen eighty-six›', 'since ‹DATE=2005 two thousand and five›', '‹DATE=1972-09-13 13 September nineteen seventy-two›']);
  });
  it('are no counts', () => {
    assertNoDates(['in two thousand people', 'nineteen eighty-pound bags', 'of nineteen teams']);
  });
});

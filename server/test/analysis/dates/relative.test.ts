import assert from 'node:assert/strict';
import { assertDates, assertNoDates, datesOf } from './marked-dates';

describe('relative days and periods', () => {
  it('count from the document date', () => {
    assertDates([
      '‹DATE=2025-11-08 Today› it fell, ‹DATE=2025-11-07 yesterday› it rose, ‹DATE=2025-11-09 tomorrow› it will rest.',
      '‹DATE=2025-11-06 The day before yesterday› it rose.',
      '‹TIME=2025-11-07TNI last night› and ‹TIME=2025-11-08TMO this morning›',
      '‹TIME=2025-11-07TMO yesterday morning› and ‹TIME=2025-11-08TNI tonight›',
      '‹DATE=2025-W45 this week›, ‹DATE=2025-W44 last week› and ‹DATE=2025-W46 next week›',
      '‹DATE=2025-10 last month› and ‹DATE=2025-12 next month›',
      '‹DATE=2024 last year› and ‹DATE=2026 next year›',
      '‹DATE=2025-W47 the week after next› and ‹DATE=2026-01 the month after next›',
      '‹DATE=2025-11 earlier this month› and ‹DATE=2025 later this year›',
      '‹DATE=2024 late last year› and the ‹DATE=2025 end of this year›',
      'by the ‹DATE=203 end of the next decade›',
    ]);
  });
  it('know the last and next month, season and weekend', () => {
    assertDates([
      '‹DATE=2025-10 last October›, ‹DATE=2024-12 last December›, ‹DATE=2025-05 this past May›, ‹DATE=2025-12 next December›, ‹DATE=2026-07 next July›',
      '‹DATE=2025-SU last summer›, ‹DATE=2025-FA this autumn›, ‹DATE=2026-SP next spring›',
      'He rested ‹DATE=2025-W44-WE last weekend›.',
    ]);
    assertDates('It was found over the ‹DATE=2025-W44-WE weekend›.', '2025-11-04');
  });
  it('hang on the expression before them', () => {
    assertDates([
      'It opened on ‹DATE=2025-11-03 Monday› and closed ‹DATE=2025-11-04 the next day›.',
      'It opened on ‹DATE=2025-11-03 Monday›. ‹DATE=2025-11-02 A day earlier›, it was painted.',
      'He flew on ‹DATE=2025-11-07 Friday›, arriving ‹DATE=2025-11-07 the same day›.',
      'It burned on ‹DATE=2025-11-03 Monday›. ‹TIME=2025-11-03TNI That night› it rained; ‹TIME=2025-11-04TMO the next morning› it snowed.',
      'It began in ‹DATE=2016-08 August 2016›. ‹DATE=2017 The next year› it grew, and it shrank.',
      'He was elected in ‹DATE=2009 2009›. ‹DATE=2009 That year›, he moved; ‹DATE=2012 three years later›, he left.',
    ]);
  });
  it('name the expression they hang on', () => {
    const found = datesOf('It opened on Monday. A day earlier, it was painted.', '2025-11-08');
    assert.deepEqual(found[1]?.anchor, { value: '2025-11-03', at: { start: 13, end: 19 }, kind: 'expression' });
    assert.equal(found[1]?.reason, 'One day before the date before it, Monday 3 November 2025, which was counted from the document date, Saturday 8 November 2025.');
  });
  it('have no value where nothing stands before them, the document date for the same day', () => {
    assertDates('‹DATE=2025-11-08 Earlier in the day›, the ship sailed.');
    assertDates('‹DATE=2025-11-07 A day earlier›, the ship sailed.');
  });
  it('lie around a day', () => {
    assertDates(['in the ‹DATE=2025-W43 week of October 21› it', 'It closed on ‹DATE=2025-10-31 October 31›. By ‹DATE=2025-10-31 that date›, all had left.']);
  });
  it('count units back and forth', () => {
    assertDates([
      '‹DATE=2025-11-05 three days ago›',
      '‹DATE=2025-W43 two weeks ago›',
      '‹DATE=2025-08 three months ago›',
      '‹DATE=2023 two years ago›',
      '‹DATE=2025-11-01 about a week ago›',
      '‹DATE=2024-11 nearly a year ago›',
      '‹DATE=200 two decades ago›',
      '‹DATE=2025-11-15 a week from today›',
      '‹DATE=PAST_REF years ago›',
    ]);
  });
  it('count from a date that is named behind them', () => {
    assertDates('‹DATE=2025-10-30 two weeks before› the ‹DATE=2025-11-13 November 13› deadline');
  });
  it('take the day of speaking inside quotes', () => {
    assertDates('Ardern said on ‹DATE=2025-11-05 Wednesday›: "‹DATE=2025-11-05 Today› we mourn."');
  });
  it('say that they count from the day of speaking', () => {
    const [, today] = datesOf('Ardern said on Wednesday: "Today we mourn."', '2025-11-08');
    assert.equal(today?.reason, 'The day of speaking, Wednesday 5 November 2025.');
    assert.equal(today?.anchor?.kind, 'expression');
  });
  it('know references to past, present and future', () => {
    assertDates([
      'It is ‹DATE=PRESENT_REF now› closed and ‹DATE=PRESENT_REF currently› empty.',
      'There is no plan at ‹DATE=PRESENT_REF the moment›.',
      '‹DATE=PAST_REF recently› and in ‹DATE=PAST_REF recent years›',
      'in the ‹DATE=FUTURE_REF near future›',
      'The island is ‹DATE=PRESENT_REF today› a barren place.',
      'in the ‹DATE=FUTURE_REF future› and in the ‹DATE=PAST_REF past›',
    ]);
  });
  it('leave idioms, names and other senses alone', () => {
    assertNoDates([
      'At the end of the day, it failed.',
      'in this day and age',
      'on our last day in Rome',
      'now-stalled talks',
      'USA Today reported that Kamloops This Week had folded.',
      'The last man left the same room by the next door.',
      'The minute he came, the second man left.',
      'He came following Kim and past the house.',
      'the coming storm and this past',
      'the present report',
    ]);
  });
});

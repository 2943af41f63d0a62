import { assertDates, assertNoDates } from './marked-dates';

describe('clock times', () => {
  it('read hours with am and pm, digits with zones', () => {
    assertDates([
      'at ‹TIME=2025-11-08T21:00 9 p.m.› and at ‹TIME=2025-11-08T06:00 6am›',
      'at ‹TIME=2025-11-08T08:00 8:00am local time› it',
      'at ‹TIME=2025-11-08T17:00+00:00 1700 UTC› it',
      'at ‹TIME=2025-11-08T10:30+01:00 10:30 BST› (‹TIME=2025-11-08T09:30+00:00 0930 UTC›) it',
      'at ‹TIME=2025-11-08T12:00 noon› and until ‹TIME=2025-11-08T22:00 22:00›',
      'at ‹TIME=2025-11-08T09:54-05:00 9:54 a.m. ET› it',
      'at ‹TIME=2025-11-08T16:30 4.30pm› it',
    ]);
    assertDates('at ‹TIME=2025-07-01T09:54-04:00 9:54 a.m. ET› it', '2025-07-01');
  });
  it('are one with the date beside them', () => {
    assertDates([
      '‹TIME=2025-11-08T21:25+04:00 8 November 2025 21:25 (UTC+04:00)›',
      '‹TIME=2019-11-19T09:02 November 19, 2019, 9:02 AM›',
      '‹TIME=2019-11-19T04:20 November 19, 2019 | 4:20am› | Updated',
      '‹TIME=2019-11-18T19:14+00:00 November 18, 2019 -- 19:14 GMT›',
      '‹TIME=2019-11-19T23:11-05:00 11:11 PM EST Nov 19, 2019›',
      'at ‹TIME=2025-11-07T21:00 9 p.m. on Friday› it broke',
      '‹TIME=2018-10-09T16:02 October 9, 2018 at 4:02 pm›',
      'tickets went on sale at ‹TIME=2025-11-07T10:00 10 a.m. Friday, Nov. 7›',
    ]);
  });
  it('take the day that follows a second time in brackets', () => {
    assertDates('It ended at ‹TIME=2025-11-05T02:00 2 a.m. local time› (‹TIME=2025-11-05T01:00+00:00 0100 GMT›) on ‹DATE=2025-11-05 Wednesday›.');
  });
  it('stay apart where a zone stands between', () => {
    assertDates('at ‹TIME=2025-11-07T21:00-05:00 9 p.m. EST› on ‹DATE=2025-11-07 Friday› it broke');
  });
  it('say the part of the day', () => {
    assertDates([
      'at ‹TIME=2025-11-08T15:30 3:30 in the afternoon›',
      'It burned ‹DATE=2025-11-03 Monday› and in the ‹TIME=2025-11-03TEV evening›.',
      'on the ‹TIME=2025-05-25TNI night of May 25› it',
      'He walked ‹DATE=2025-11-07 yesterday› until ‹TIME=2025-11-07TEV early evening›.',
      'They left at ‹TIME=2025-11-02TMO dawn on Sunday›.',
    ]);
  });
  it('leave scores, ratios, radio stations and verbs alone', () => {
    assertNoDates([
      'They won 3:2 and 10:30 in sets.',
      'he scored at 7:14 in the third',
      'a ratio of 16:9 and Psalm 23:4',
      'Route 1700 ends; flight 0930 landed',
    ]);
  });
  it('read a stopwatch as a length', () => {
    assertDates('She won in ‹DURATION=PT2H14M4S 2:14:04›.');
  });
});

describe('ranges and phrases of the clock', () => {
  it('share the half of the day', () => {
    assertDates([
      'from ‹TIME=2025-11-08T15:00 3›-‹TIME=2025-11-08T16:00 4pm›',
      'between ‹TIME=2025-11-08T19:00 7› and ‹TIME=2025-11-08T21:00 9 p.m.›',
      '‹TIME=2025-11-08T11:00 11› to ‹TIME=2025-11-08T13:00 1 p.m.›',
      'from ‹TIME=2025-11-06T09:30 9:30› to ‹TIME=2025-11-06T11:00 11:00 on Thursday›',
    ]);
  });
  it('take zones by name in winter and summer', () => {
    assertDates([
      '‹TIME=2020-04-04T10:00+02:00 4 April 2020, 10 a.m. Central European Time›', '‹TIME=2020-02-04T10:00+01:00 4 February 2020, 10 a.m. Central European Time›',
      '‹TIME=2020-07-04T10:00-04:00 4 July 2020, 10 a.m. Eastern time›', '‹TIME=2020-07-04T10:00+01:00 4 July 2020, 10 a.m. British time›',
    ]);
  });
  it('take the half of the day from the part behind them', () => {
    assertDates(['at ‹TIME=2025-11-08T03:30 3:30 in the morning›', 'at ‹TIME=2025-11-08T20:00 8 in the evening›', '‹TIME=2025-11-08T20:00 tonight at 8›']);
    assertDates([
      'at ‹TIME=2025-11-09T09:00 9 tomorrow morning›, by ‹TIME=2025-11-07T20:00 8 last night›', 'between ‹TIME=2025-11-07T19:00 7› and ‹TIME=2025-11-07T21:30 9:30 last night›',
      '‹TIME=2025-11-08T15:20 this afternoon at 3:20›', '‹TIME=2025-11-08T20:00 tonight at 8 o’clock›',
    ]);
    assertDates(['The storm killed 8 ‹TIME=2025-11-07TNI last night›.', 'They won 3-2 ‹TIME=2025-11-08TNI tonight›, after 90 ‹DATE=2025-11-07 yesterday›.', 'at 13 ‹TIME=2025-11-08TNI tonight›']);
    assertNoDates(['a 3:30 lead', '8 in the crew']);
  });
  it('count minutes past and to', () => {
    assertDates(['at ‹TIME=2025-11-08T15:30 half past three pm›', '‹TIME=2025-11-08T11:45 a quarter to noon›', '‹TIME=2025-11-08T15:20 20 minutes past 3 p.m.›']);
  });
  it('leave scores and parts alone', () => {
    assertNoDates(['won 3-2 and 4-1', 'a quarter past him', 'half past the post', 'from 3 to 4 goals', 'ratios from 2:1 to 3:2']);
  });
});

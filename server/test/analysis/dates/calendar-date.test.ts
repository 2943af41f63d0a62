import { assertDates, assertNoDates, UNDATED } from './marked-dates';

describe('days of a month named before', () => {
  it('are days', () => {
    assertDates(['It opened on ‹DATE=2025-03-03 3 March 2025› and closed on the ‹DATE=2025-03-08 8th›.', 'From ‹DATE=2025-03-03 3 March 2025› to the ‹DATE=2025-03-08 8th›, it rained.']);
  });
  it('are ranks elsewhere', () => {
    assertNoDates(['He holed out on the 8th.', 'on the 8th floor', 'from the 3rd to the 8th row']);
    assertDates(['On ‹DATE=2025-03-03 3 March 2025› he sat on the 8th floor and came in the 9th.']);
  });
});

describe('calendar dates', () => {
  it('reads American and British order, with and without weekday and year', () => {
    assertDates([
      'on ‹DATE=2019-09-24 Tuesday, September 24, 2019›, judges',
      'on ‹DATE=2019-09-24 24 September 2019› judges',
      'on ‹DATE=2025-11-08 Saturday 8 November 2025› at home',
      'on ‹DATE=2025-11-08 Sat, 8 Nov 2025› at home',
      'the ‹DATE=2025-11-08 8th of November 2025› was cold',
      'dated ‹DATE=2019-11-19 19-Nov-2019› here',
      'since ‹DATE=2019-06 June 2019› and ‹DATE=2018-03 March, 2018›',
      'from ‹DATE=2009-06 June ’09› on',
    ]);
  });
  it('reads days that a scraper glued to the word before', () => {
    assertDates([
      'Villages wait for rain‹DATE=2026-01-25 25 JANUARY 2026›',
      'Villages wait for rain‹DATE=2026-01-05 5 Jan. 2026›, they said‹DATE=2025-11-07 7 November, 2025›',
    ]);
  });
  it('reads no days in the names of products, illnesses and teams', () => {
    assertDates([
      'the iPhone15 ‹DATE=2024-03 March 2024› edition', 'the COVID19 ‹DATE=2020-05 May 2020› figures', 'Covid19 ‹DATE=2020-05 May 2020›', 'the u21 ‹DATE=2022-03 March 2022› squad',
      'the mp3 ‹DATE=2020-05 May 2020› charts', 'chapter32 ‹DATE=2020-05 May 2020›', 'chapter0 ‹DATE=2020-05 May 2020›', 'rain125 ‹DATE=2020-05 May 2020›',
    ]);
    assertDates('rain25 ‹DATE=2025-01 January› was cold');
  });
  it('keeps the full stop of an abbreviation inside only where one follows it', () => {
    assertDates([
      'It met on ‹DATE=2025-11-05 Nov. 5› and broke up.',
      'It broke up in ‹DATE=2025-10 October›.',
      'It broke up on ‹DATE=2025-11-05 Nov. 5›.',
    ]);
  });
  it('chooses the year by tense and distance', () => {
    assertDates([
      'She died on ‹DATE=2025-10-31 October 31›.',
      'The vote was held on ‹DATE=2025-02-03 February 3›.',
      'The summit will open on ‹DATE=2026-01-12 January 12›.',
      'The law is to be signed on ‹DATE=2025-12-02 December 2›.',
      'Sales rose in ‹DATE=2025-07 July›.',
      'The ship is expected in ‹DATE=2026-04 April›.',
      'The talks began in ‹DATE=2024-12 December›.',
      'The street was closed until ‹DATE=2026-03 March›.',
    ]);
  });
  it('takes the year from the words behind it', () => {
    assertDates([
      'in ‹DATE=2024-03 March of last year› the bank',
      'by ‹DATE=2025-12 December of this year› the bank',
      'on ‹DATE=2024-12-22 December 22, last year› the bank',
    ]);
  });
  it('keeps to the year the paragraph is speaking of', () => {
    assertDates('The army moved on ‹DATE=2017-11-15 November 15, 2017›; he resigned on ‹DATE=2017-11-21 November 21›.');
  });
  it('gives a list and a range the month and year they share', () => {
    assertDates([
      'from ‹DATE=2025-05-24 May 24› to ‹DATE=2025-05-26 26› it rained',
      'on ‹DATE=2025-09-10 September 10› and ‹DATE=2025-09-11 11› it rained',
      'on ‹DATE=2025-09-10 10› and ‹DATE=2025-09-11 11 September› it rained',
      'from ‹DATE=2019-05-24 May 24› to ‹DATE=2019-06-03 June 3, 2019› it rained',
      'from ‹DATE=2012-08-10 August 10› to ‹DATE=2012-08-22 22, 2012› it rained',
      'from ‹DATE=2024-07-13 July 13› to ‹DATE=2024-07-17 17 of last year› it rained',
      'on ‹DATE=2001-11-01 November 1,2001› it rained',
      'in ‹DATE=2018-04 April› and ‹DATE=2018-05 May 2018› it rained',
    ]);
  });
  it('writes an unknown year where the document date is not known', () => {
    assertDates('on ‹DATE=XXXX-09-11 September 11› and in ‹DATE=XXXX-06 June›', UNDATED);
  });
  it('marks no months that are names or verbs', () => {
    assertNoDates([
      'May said she would resign.',
      'Theresa May lost the vote.',
      'Protesters march on the palace.',
      'March on Washington was the motto.',
      'The committee may 12 times refuse.',
      'April Jones sang.', 'Clara Hume and August Wilson wrote.', 'at 12 May Street', 'the March on Rome',
      'Sections 10-12 and pages 3-5 were cut.',
      'Mar and Sep said nothing, Jan said.',
    ]);
  });
  it('marks no impossible dates', () => {
    assertDates('the wall was hit in ‹DATE=2025-02 February› 31 times');
  });
});

import { assertDates, assertNoDates } from './marked-dates';

describe('years and their parts', () => {
  it('are years only where they can be', () => {
    assertDates([
      'in ‹DATE=2019 2019› and since ‹DATE=1965 1965›',
      'the ‹DATE=2016 2016› election',
      'from ‹DATE=1987 1987›–‹DATE=2017 2017›',
      'in the ‹DATE=2022/2023 2022/23› season',
      'Built in ‹DATE=1453 1453›',
    ]);
    assertNoDates([
      'about 2000 people and 1,995 votes',
      'it cost $2019 and 2019%',
      'a GTX 1660 and the 2019-nCoV virus',
      'room 2019, flight 1984',
      'the Voting Act of 1965',
      '1885 aftershocks followed',
      'the 2020 United States presidential election',
      'the 2019 Chicago Marathon',
      'Call 1-800-2019', 'Tel. 86-2010-2015 or 2010-2015-86', '2000 pieces',
      'She went to Anime Fest 2019.',
      'He lives at 1999 North Main Street.', 'Call +44 20 1999 2020.', 'on pages 2010-2015', 'part 1998-A',
    ]);
  });
  it('know decades and centuries', () => {
    assertDates([
      'in the ‹DATE=199 1990s› and the ‹DATE=18 1800s›',
      "in the ‹DATE=199 '90s› and the ‹DATE=197 seventies›",
      'in the ‹DATE=20 21st century› and ‹DATE=19 twentieth-century› art',
    ]);
  });
  it('know eras', () => {
    assertDates(['from ‹DATE=BC0664 664 B.C.E.› to ‹DATE=0250 250 CE›', 'in ‹DATE=0079 AD 79›']);
    assertNoDates(['an ad 79 people saw', 'the BC government']);
  });
  it('know quarters, halves and fiscal years', () => {
    assertDates([
      'in ‹DATE=2019-Q3 Q3 2019› and the ‹DATE=2019-Q3 third quarter of 2019›',
      'in the ‹DATE=2020-H1 first half of 2020›',
      'from ‹DATE=2020-Q1 Q1› to ‹DATE=2020-Q3 Q3 2020›',
      '‹DATE=2025-Q3 third-quarter› earnings rose',
      'its ‹DATE=FY2025-Q2 fiscal second quarter› was weak, ‹DATE=FY2020-Q3 fiscal third-quarter 2020› sales',
      'in ‹DATE=FY2025-Q2 fiscal Q2 2025›',
      'in ‹DATE=FY2020 fiscal year 2020› and ‹DATE=FY2020 FY20›',
    ]);
    assertNoDates(['He scored in the first half and in the third quarter.', 'a mix of H2 and N2']);
  });
  it('know seasons, but not the verb and the source', () => {
    assertDates(['in the ‹DATE=2019-SU summer of 2019› and ‹DATE=2020-SP spring 2020›', 'since the ‹DATE=2006-WI winter of 2006–2007›', 'It sold well in the ‹DATE=2025-SU summer›.']);
    assertNoDates(['Prices fall in Rome.', 'the fall of Rome', 'a hot spring']);
  });
  it('modify', () => {
    assertDates(['in ‹DATE=2025-06 late June› and ‹DATE=2019 mid-2019›', '‹DATE=2025-10 mid-October› and the ‹DATE=2020 end of 2020›']);
  });
});

describe('holidays', () => {
  it('have fixed and moving days', () => {
    assertDates([
      'on ‹DATE=2024-12-25 Christmas Day› it snowed',
      'on ‹DATE=2019-12-24 Christmas Eve 2019›',
      'on ‹DATE=2025-09-01 Labor Day›',
      'on ‹DATE=2025-04-20 Easter Sunday› it was',
      'will be open on ‹DATE=2025-11-27 Thanksgiving›',
      "‹DATE=2024-12-31 New Year's Eve› was loud",
      'on ‹DATE=2025-03-17 St. Patrick’s Day› it was',
    ]);
  });
  it('are not the beginning of a name', () => {
    assertNoDates(['Easter Island, the Christmas Charity and the Good Friday Agreement', 'Good food on a new day']);
  });
});

import { assertDates, assertNoDates } from './marked-dates';

describe('durations and sets', () => {
  it('count units, in digits and words', () => {
    assertDates([
      'for ‹DURATION=P3D three days› or ‹DURATION=PT24H 24 hours›',
      'a ‹DURATION=P2Y two-year› plan over ‹DURATION=P18M 18 months›',
      'for ‹DURATION=P25Y twenty-five years›',
      'for ‹DURATION=P18M a year and a half› or ‹DURATION=PT1H30M an hour and a half›',
      'in ‹DURATION=PT1H59M40.2S 1 hour 59 minutes 40.2 seconds›',
      'a ‹DURATION=P53D 53-day-long› festival and a ‹DURATION=P1W week-long› stay',
      'for ‹DURATION=P8000D 8,000 days›',
    ]);
  });
  it('may be vague', () => {
    assertDates([
      'for ‹DURATION=PXY years› and ‹DURATION=PXD several days›',
      'within ‹DURATION=PTXM minutes›',
      'the ‹DURATION=PXW next few weeks› and ‹DURATION=PXM a few months›',
      'lasted ‹DURATION=PXDE decades›',
    ]);
  });
  it('keep what approximates them', () => {
    assertDates(['for ‹DURATION=P20Y more than twenty years›', 'took ‹DURATION=PT8H nearly eight hours›', '‹DURATION=P2M roughly two months› longer']);
  });
  it('measure the past and the next', () => {
    assertDates(['over the ‹DURATION=P1Y past year›', 'in the ‹DURATION=P2Y last two years›', 'the ‹DURATION=PT4H first four hours›', 'in the ‹DURATION=P10Y last decade›']);
  });
  it('only measure after "just"', () => {
    assertDates(['It came just ‹DURATION=P1W a week› after the vote.', 'This comes ‹DURATION=P1W less than a week› after the vote.']);
  });
  it('recur', () => {
    assertDates([
      'the ‹SET=P1Y annual› meeting and ‹SET=P1D daily› calls',
      '‹SET=P1Y every year›, ‹SET=P2Y every other year›, ‹SET=XXXX-WXX-1 every Monday›',
      '‹SET=P1Y once a year› and ‹SET=P1W three times a week›',
      'two rockets ‹SET=P1Y a year›',
      'three meals ‹SET=P1D per day›',
    ]);
  });
  it('are no ages, fractions, names or speeds', () => {
    assertNoDates([
      'a 32-year-old man, aged 40, and a child 11 years old',
      'at six months of age',
      'about a quarter of voters and three quarters of seats',
      'winds of 120 miles per hour',
      'The Daily Mail and the New York Weekly wrote',
      'came just hours after',
      'a 60 Minutes interview about the Six-Day War',
      'the second time, a second man',
    ]);
  });
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assertDates, assertNoDates, datesOf, SATURDAY } from './marked-dates';

interface Cases {
  readonly reads: readonly string[];
  readonly leaves: readonly string[];
}

/** By the file of the family: what it reads, and what newspapers write in the same words and digits without meaning a date. */
const FAMILIES: Readonly<Record<string, Cases>> = {
  'calendar-date': {
    reads: ['He arrived on ‹DATE=2025-05-03 3 May 2025›.', 'Polls open on ‹DATE=2025-11-08 Nov. 8›.', 'The ‹DATE=2025-11-08 8th of November› was a ‹DATE=2025-11-08 Saturday›.', 'Rain fell throughout ‹DATE=2025-06 June›.', '‹DATE=2024-09-24 Tuesday, September 24, 2024›, was the deadline.'],
    leaves: ['The Mars rover sent pictures.', 'June Carter sang with April Stevens.', 'Voters may march on.', 'a march past the palace', 'at 24 June Avenue', 'Ministers may 3 times refuse.', 'Brian May played guitar.'],
  },
  'clock-phrase': {
    reads: ['It began at ‹TIME=2025-11-08T15:30 half past three pm›.', 'at ‹TIME=2025-11-08T04:45 a quarter to five in the morning›', 'at ‹TIME=2025-11-08T21:20 twenty minutes past 9 p.m.›'],
    leaves: ['walked half past the gate', 'a quarter to five voters', 'half past caring', 'won by a quarter to nothing', 'twenty past presidents met'],
  },
  'clock-time': {
    reads: ['The doors open at ‹TIME=2025-11-03T21:00 9 p.m. on Monday›.', 'The quake struck at ‹TIME=2025-11-08T17:00+00:00 1700 UTC›.', 'They left at ‹TIME=2025-11-08T12:00 noon›.', 'at ‹TIME=2025-11-07T10:30 10:30 a.m. on Friday›'],
    leaves: ['a 3:30 lead', 'a 16:9 screen', 'John 3:16', '10 AM radio stations', 'gate 1700', 'the PM spoke'],
  },
  'counted-from': {
    reads: ['The vote is ‹DATE=2025-11-30 three weeks from tomorrow›.', '‹DATE=2025-11-10 two days after today›', '‹DATE=2025-12 a month from Friday›'],
    leaves: ['three miles from the border', 'two goals from the title', 'three seats from a majority', "a stone's throw from the palace"],
  },
  'decade-century': {
    reads: ['It was built in the ‹DATE=199 1990s›.', 'Painters of the ‹DATE=18 19th century› used lead.', 'The ‹DATE=199 nineties› were kind to him.', 'in the ‹DATE=198 early 1980s›'],
    leaves: ['in her 30s', 'temperatures in the 90s', 'Century City', '21st Century Fox', 'a century by Root', 'the 7s tournament'],
  },
  'day-of-month': {
    reads: ['It opened on ‹DATE=2025-06-03 June 3› and closed on the ‹DATE=2025-06-08 8th›.', 'They met on ‹DATE=2025-05-02 May 2› and again on the ‹DATE=2025-05-21 21st›.'],
    leaves: ['the 12th man', 'his 8th goal', 'the 50th state', 'on the 18th green', 'on the 9th floor'],
  },
  duration: {
    reads: ['The siege lasted ‹DURATION=P3D three days›.', '‹DATE=2023 Two years ago› he resigned.', 'She was jailed for ‹DURATION=P18M 18 months›.', 'The strike went on for ‹DURATION=PXW weeks›.', 'He died ‹DATE=2025-11-12 four days later›.'],
    leaves: ['a 32-year-old', 'aged 45', 'the Six-Day War', '60 miles per hour', 'a second chance', 'twins, both two years old', 'the minutes were approved'],
  },
  era: {
    reads: ['The city fell in ‹DATE=BC0664 664 BC›.', 'Vesuvius erupted in ‹DATE=0079 AD 79›.', 'around ‹DATE=BC3000 3000 BCE›'],
    leaves: ['the BC coast', 'an ad 79 people saw', 'an AD of sales', 'Vancouver, BC, has 600 parks.'],
  },
  holiday: {
    reads: ['Shops close on ‹DATE=2025-12-25 Christmas Day›.', '‹DATE=2025-04-20 Easter› was quiet.', '‹DATE=2024-09-02 Labor Day 2024› was warm.', 'They met ‹DATE=2024-11-28 last Thanksgiving›.', 'Muslims mark ‹DATE=2025-03-31 Eid al-Fitr 2025›.', '‹DATE=2024-10-03 Rosh Hashanah 2024› began at dusk.'],
    leaves: ['the Good Friday Agreement', 'Easter Island', 'Father Christmas', 'Black Friday sales', 'Carol Christmas', 'a memorial service', 'the Passover Seder', 'the Diwali Committee'],
  },
  'nine-eleven': {
    reads: ['Security changed after ‹DATE=2001-09-11 9/11›.', 'since ‹DATE=2001-09-11 9/11›'],
    leaves: ['a 9/11 rating', 'a score of 9/11', '9/10 of the votes'],
  },
  'nth-of': {
    reads: ['It is held on the ‹DATE=2025-03-31 last Monday of March›.', 'the ‹DATE=2019-01-01 first day of 2019›', 'the ‹DATE=2025-05-16 third Friday in May›'],
    leaves: ['the last man of the match', 'the first of many', 'the third floor of the house', 'the first lady of soul'],
  },
  'numeric-date': {
    reads: ['Published ‹DATE=2025-11-08 2025-11-08›.', 'Updated ‹DATE=2019-11-19 11/19/2019›', '‹DATE=2019-04-25 25/04/2019› at the latest'],
    leaves: ['They won 6-4, 3-6, 7-5.', 'odds of 11/4', 'Version 10.11.12 of the software', 'Call 202-555-0134.', 'sections 10-12', 'by 212-206'],
  },
  'part-of-day': {
    reads: ['on the ‹TIME=2025-05-25TNI night of May 25›', 'on the ‹TIME=2025-06-03TMO morning of June 3›'],
    leaves: ['a morning person', 'night owls', 'the night of the long knives', 'the morning of her life'],
  },
  'part-of-year': {
    reads: ['Sales fell in the ‹DATE=2025-Q4 fourth quarter›.', 'Sales fell in ‹DATE=2019-Q3 Q3 2019›.', 'in the ‹DATE=2019-Q3 third quarter of 2019›', '‹DATE=FY2020 fiscal 2020› was better.', 'the ‹DATE=2020-H1 first half of 2020›'],
    leaves: ['The team led in the fourth quarter.', 'a third-quarter touchdown', 'H2 gas', 'fiscal policy', 'financial advice', 'H1N1', 'a scoreless first half', 'quarter-finals'],
  },
  recurrence: {
    reads: ['It meets ‹SET=XXXX-WXX-1 every Monday›.', '‹SET=P1Y three times a year›', 'The ‹SET=P1Y annual› report is out.', '‹SET=P1W once a week›'],
    leaves: ['every man', 'three times champion', 'the Daily Star', 'twice the size', 'each player', 'once again'],
  },
  'reference-words': {
    reads: ['He ‹DATE=PRESENT_REF now› lives in Rome.', 'Prices have ‹DATE=PAST_REF recently› risen.', 'At ‹DATE=PRESENT_REF the moment› nobody knows.'],
    leaves: ['now-defunct', 'present company', 'the future king', 'a moment of silence', 'future plans'],
  },
  'relative-day': {
    reads: ['He spoke ‹DATE=2025-11-07 yesterday›.', 'It ends ‹DATE=2025-11-09 tomorrow›.', 'The show is ‹TIME=2025-11-08TNI tonight›.'],
    leaves: ['USA Today wrote', 'the Today programme', 'the Tonight Show', 'a yesteryear charm'],
  },
  'relative-period': {
    reads: ['It rained ‹DATE=2025-W44 last week›.', 'They meet ‹DATE=2025-11-14 this Friday›.', 'over the ‹DURATION=P2Y past two years›', '‹DATE=2025-11-09 The next day› she left.', 'the ‹DURATION=P2Y two previous years›', 'in ‹DATE=PAST_REF recent years›'],
    leaves: ['the last man', 'a last resort', 'the next door', 'next of kin', 'this one', 'walked past', 'the same room', 'a past master'],
  },
  season: {
    reads: ['It opened in ‹DATE=2019-SU summer 2019›.', 'in the ‹DATE=2006-WI winter of 2006›', '‹DATE=2025-SP this spring›'],
    leaves: ['Prices fall.', 'the fall of Rome', 'a hot spring', 'Silver Spring', 'Summer Zervos', 'Winter Park'],
  },
  staged: {
    reads: ['in ‹DATE=2025-06 late June›', '‹DATE=2025-W45 earlier this week›', 'at the ‹DATE=2025 end of the year›', 'in ‹DATE=2019 mid-2019›'],
    leaves: ['late husband', 'early birds', 'mid table', 'at the end of the day, he won', 'at the end of the road', 'earlier drafts'],
  },
  'unit-of': {
    reads: ['in the ‹DATE=2025-W43 week of October 21›', 'the ‹DATE=2026-W06 week beginning 4 February›'],
    leaves: ['Fashion Week of Milan', 'the Weekender of Leeds', 'Weeks of Arkansas was elected.'],
  },
  weekday: {
    reads: ['He was arrested on ‹DATE=2025-11-07 Friday›.', '‹TIME=2025-11-08T21:00 Sat. 9 p.m.›', '‹DATE=2025-10-28 Tuesday of last week›', 'It closes ‹DATE=2025-11-03 Mon›-‹DATE=2025-11-07 Fri.›'],
    leaves: ['The cat sat in the sun.', 'Sun Microsystems fell.', 'Sheffield Wednesday won.', 'The Sunday Times', 'Black Friday sales', 'newly wed'],
  },
  weekdays: {
    reads: ['It airs on ‹SET=XXXX-WXX-7 Sundays›.', '‹DATE=2025-10-26 two Sundays ago›', '‹SET=XXXX-WXX-5TMO Friday mornings›'],
    leaves: ['two Sundays', 'several Mondays', 'the Sunday Times', 'three Fridays'],
  },
  year: {
    reads: ['The war ended in ‹DATE=1945 1945›.', 'In ‹DATE=2019 2019›, he ran.', 'in ‹DATE=1996 nineteen ninety-six›', 'the ‹DATE=2022/2023 2022/23› season'],
    leaves: ['2000 troops', '$2019', 'Flight 1999 landed.', 'Room 1984', 'Highway 2020', 'Windows 2000', '1950 units'],
  },
};

/** Files that several families share. */
const SHARED = new Set(['address', 'amount', 'family', 'seasons', 'spelled-year', 'zone']);

describe('families of expressions', () => {
  it('begin a term that will pass with the document date', () => {
    const first = (text: string): unknown => datesOf(text, SATURDAY)[0]?.interval;
    assert.deepEqual(first('The shop will open in two weeks.'), { start: '2025-11-08', end: '2025-11-22' });
    assert.equal(first('They won three times in two weeks.'), undefined);
    assert.equal(first('It will be the third vote in two weeks.'), undefined);
    assert.equal(first('It will be the biggest storm in ten years.'), undefined);
  });

  it('take the year before its last day, and seasons, for lengths', () => {
    assertDates([
      'Profit for the ‹DURATION=P1Y year› ended ‹DATE=2025-06-30 June 30› rose.',
      'Prices rose in the ‹DURATION=P1Y year› to ‹DATE=2025-06 June›.',
      'Sales in the ‹DURATION=P1W week› to ‹DATE=2025-11-02 2 November› fell.',
      'They won twice over the ‹DURATION=P2Y last two seasons›.',
      'She played there for ‹DURATION=P4Y four seasons›.',
    ]);
    assertNoDates(['the year to remember', 'the year to date', 'The year ended badly.', 'the Four Seasons Hotel', 'Spring is one of four seasons.', 'for two seasons of the show']);
    const [year] = datesOf('Profit for the year ended June 30 rose.', SATURDAY);
    assert.deepEqual(year?.interval, { start: '2024-07-01', end: '2025-07-01' });
    assert.equal(year?.endPoint?.value, '2025-06-30');
  });

  it('count from the date of the event that a clause names, and from no day where there is none', () => {
    assertDates([
      'It came ‹DATE=2025-11-04 a day after› rebels attacked the city on ‹DATE=2025-11-03 Monday›.',
      'The move came ‹DATE=2025-11-06 two days after› the bank cut rates on ‹DATE=2025-11-04 Tuesday›.',
      'He left ‹DATE=2021 a year after› she died on ‹DATE=2020-05-03 3 May 2020›.',
      'He flew home ‹DATE a day after› rebels attacked the city.',
      'He quit ‹DATE two days after› the vote, and on ‹DATE=2025-11-03 Monday› she left.',
      '‹DATE=2025-11-03 Monday›\'s vote came ‹DATE=2025-11-03 a day after› the mayor resigned.',
      'They are there ‹DATE=2025 18 years after› the army marched in.',
    ]);
  });

  it('take a month that will come for the next one, not what a noun or a past verb brings', () => {
    assertDates([
      'The show will run from ‹DATE=2026-08 August›.',
      'Fees will rise in ‹DATE=2026-09 September› to come.',
      "It'll close by ‹DATE=2026-07 July›.",
      'The bank will publish figures for ‹DATE=2025-08 August›.',
      'The bill will replace the one passed in ‹DATE=2025-08 August›.',
      'The show ran from ‹DATE=2025-08 August›. It will return.',
      'The trial could decide who paid in ‹DATE=2025-09 September›.',
      'By then the club will have played since ‹DATE=2025-10 October›.',
    ]);
  });

  for (const [family, { reads, leaves }] of Object.entries(FAMILIES)) {
    it(`${family} reads its own and leaves the rest alone`, () => {
      assertDates(reads);
      assertNoDates(leaves);
    });
  }

  it('each have at least as many negative cases as positive ones', () => {
    const few = Object.entries(FAMILIES).filter(([, { reads, leaves }]) => reads.length === 0 || new Set(leaves).size < reads.length);
    assert.deepEqual(few.map(([family]) => family), []);
  });

  it('each have cases', () => {
    const files = readdirSync(join(__dirname, '../../../src/analysis/dates/families')).map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(Object.keys(FAMILIES).sort(), files.filter((file) => !SHARED.has(file)).sort());
  });
});

import { assertDates, assertNoDates } from './marked-dates';

/** What newspapers write in the words and digits of each family without meaning a date. */
const NO_DATES: Readonly<Record<string, readonly string[]>> = {
  'calendar dates': [
    'You may march if you must.', 'The board may 3 times a match object.', 'Marchers march in step.', 'June Carter sang with April Stevens.',
    'The Mars rover and Mar Vista.', 'Jan Smuts and Jan Klassen agreed.', 'Dec Donnelly and Ant McPartlin laughed.', 'An Oct-4 radio reply.', 'the March for Life',
    'Sept was a number in French.', 'She may be right; he may not.', 'A sept of the clan.', 'The decked hall decs itself.',
    'Juneau and Augusta are cities.', 'Mayor May-Britt Moser spoke.', 'The Januaries family moved.', 'a march past the palace', 'forced march 20 miles long',
    'Marching on, the 3rd Infantry won.', 'A 4-3 May-Treanor win.', 'Brian May played guitar.', 'august halls', 'The 12th man and the 2nd row',
    'a third of voters', 'the 1st Battalion', 'his 8th goal', 'her 21st birthday party', 'the 50th state', 'the 25th Amendment', 'in 3rd place',
    'Sun Jan and Mon Dec played chess.', 'at 24 June Avenue', 'at 3 August Road', 'The 5th Avenue store',
  ],
  'dates in digits': [
    'They won 6-4, 3-6, 7-5.', 'A 2-1 victory.', 'It ended 10-10.', 'odds of 11/4', 'a 9/10 rating', 'cut in 1/2', '7/8 of an inch', 'He bats 3-for-4.', 'The Senate voted 51-48.', 'by 212-206',
    'Version 10.11.12 of the software', 'iOS 13.2 and 2.0.19', 'IP 10.12.20.19', 'ISBN 978-0-19-852663-6', 'ISSN 0261-3077', 'Call 020 7946 0018.', 'Call 202-555-0134.', 'Call (212) 555-1234.',
    'Room 12-11-34B', 'The ratio is 4:3.', 'A score of 10.30 and 12.12', 'sections 10-12', 'Psalm 23:4', 'case 19-1392', 'Article 50(2)', 'Matthew 5:17', 'a 24/7 service', 'size 10/12',
    'a 50/50 split', '20/20 vision', 'priced at 3.11 a share', 'rose 1.11.', 'a 4-4-2 formation', 'a 3-5-2', 'a 10-for-1 split', 'PO Box 12-34',
  ],
  'years': [
    '2000 troops', 'about 1999 people', 'some 2000 miles', '1,999 votes', '$2019', '€1999', '£2,000', '2020.5 points', '2019%', 'Flight 1999 landed.', 'Room 1984', 'Highway 2020', 'Route 1900',
    'Resolution 1973', 'Section 2010', 'a GeForce GTX 2080', 'the 2019-nCoV virus', 'an RTX 2070', 'a Peugeot 2008', 'the BMW 2002', 'Windows 2000', 'page 1999', 'pages 1990-2015', 'No. 1999',
    'No 2010', 'at 1999 Ocean Drive', 'at 2020 K Street', 'Call +1 202 2019 2020.', 'Call 86-2010-2015.', 'serial 1998-B', 'channel 2010', 'lot 1920', 'level 2000', '2000 calories', '1600 metres', '1800 rpm', '1500 m',
    '1920 pixels wide', '1885 aftershocks', 'unit 2019', 'paragraph 2001', '2000 acres', '1950 units',
  ],
  'weekdays': [
    'The cat sat in the sun.', 'He sat down.', 'Sun Microsystems fell.', 'The Sun reported.', 'a sun visor', 'Wed in haste', 'newly wed', 'a wed couple', 'his sat nav', 'the SAT exam', 'Sheffield Wednesday won.',
    'Black Friday sales', 'Cyber Monday deals', 'Super Tuesday states', 'The Sunday Times', 'the Sunday Telegraph', 'the Mail on its site', 'Saturday Night Live', 'Monday Night Football', 'Fri, the singer', 'Mon Dieu!',
    'Thu Nguyen sang.', 'Tue Larsen ran.', 'Bloody Sunday soldiers', 'Spy Wednesday prayers', 'a sunny sundae',
  ],
  'times of day': [
    'I am sure.', 'You am not.', 'on 10 AM radio', 'a 3:30 lead', 'They won 3:2.', 'a 16:9 screen', 'John 3:16', 'It came at 7 to 1.', 'killed 8 people', 'from 3 to 4 goals', 'a PM resigned', 'the PM spoke', 'Prime Minister (PM)', 'PM 2.5 dust',
    'midnight blue paint', 'High Noon Cafe', 'a morning person', 'night owls', 'the Morning Star', 'the Evening Standard', 'evening gowns', 'afternoon tea', 'flight 0930', 'gate 1700', 'GMT Games', 'EST tests',
    'half past him', 'quarter to five voters', 'at 5 feet tall', 'at 9 percent', 'by 3 votes', 'about 8 of them', 'around 10 in all', 'between 7 and 9 of them',
  ],
  'lengths': [
    'a 32-year-old', 'aged 45', 'an 8-month-old baby', 'twins aged 12', 'a child 11 years old', 'two years older', '60 miles per hour', '100 mph', 'second hand clothes', 'a second time', 'a second chance', 'the second act', 'seconded the motion',
    'minute traces', 'minute detail', 'the minutes were approved', 'man of the hour', 'the Six-Day War', 'a quarter of voters', 'three quarters of seats', 'quarter-finals', 'the New York Weekly',
    'the Daily Mirror', 'day care', 'day trips', 'The Hours won.', 'day-to-day work', 'Day One Ventures', 'Weeks, the coach, left.',
  ],
  'relative words': [
    'the last man', 'a last resort', 'at last', 'last but not least', 'the next door', 'next of kin', 'Next plc', 'this one', 'this and that', 'that man', 'the same room', 'the past tense', 'walked past', 'a past master', 'half past it',
    'the following list', 'his following grew', 'the coming storm', 'current affairs', 'the current flows', 'USA Today wrote', 'the Today programme', 'now-defunct', 'earlier drafts', 'at the end of the day, he won', 'in this day and age',
    'late husband', 'the late actor', 'early birds', 'mid table', 'present company', 'the presents', 'before the judge', 'after the goal', 'a recent study', 'future plans', 'the future king',
  ],
  'seasons and parts of the year': [
    'Prices fall.', 'They fall down.', 'the fall of Rome', 'a fall in prices', 'spring a leak', 'spring water', 'a hot spring', 'Springfield', 'Silver Spring', 'Autumn Phillips', 'Summer Zervos', 'Winter Park', 'the winters of discontent',
    'third quarter touchdown', 'in the second half he scored', 'the first half', 'quarter back', 'H2 gas', 'Q fever', 'the Q5 road car', 'H1N1', 'the Q and A', 'fiscal policy', 'financial advice', 'a fiscal cliff', 'the second quarter was goalless',
  ],
  'holidays': [
    'Easter Island', 'Christmas Island', 'the Good Friday Agreement', 'the Labor Party', 'a memorial service', 'Independence Hall', 'the Thanksgiving Parade', 'an election', 'Father Christmas', 'Boxing News', 'Mother Teresa', 'Carol Christmas', 'May Pole',
  ],
  'sets': [
    'every man', 'each player', 'every other car', 'per cent', 'per capita', 'twice the size', 'once again', 'three times champion', 'two Sundays', 'several Mondays', 'the Daily Star', 'the Weekly Standard', 'yearlings',
  ],
  'decades and eras': [
    'in her 30s', 'a man in his 40s', 'temperatures in the 90s', 'the 7s tournament', 'an ad 79 people saw', 'the BC coast', 'an AD of sales', 'a century by Root', 'Century City', 'the Twenty20 cup', 'the nineteenth hole', '21st Century Fox',
  ],
};

describe('no dates', () => {
  for (const [family, texts] of Object.entries(NO_DATES)) it(`are in words and digits of ${family}`, () => { assertNoDates(texts); });

  it('stand beside dates', () => {
    assertDates(['City won 2-1 on ‹DATE=2025-11-07 Friday›.', 'The bill passed 212-206 in ‹DATE=2025-03 March›.', 'In ‹DATE=2019 2019›, 2019 people came to 1999 Main Street.']);
  });
});

import assert from 'node:assert/strict';
import { assertDates, assertNoDates, datesOf } from './marked-dates';

describe('dates in digits', () => {
  it('reads ISO dates and timestamps', () => {
    assertDates([
      'Dated ‹DATE=2025-11-08 2025-11-08›.',
      'Dated ‹DATE=2018-04-05 2018.04.05›.',
      'At ‹TIME=2019-11-18T20:51:19+00:00 2019-11-18T20:51:19Z› it',
      'on ‹DATE=2015-11-03 Tuesday 11/3/2015› it',
      'At ‹TIME=2016-05-07T23:45:00+01:00 2016-05-07T23:45:00.487+01:00› it',
      'At ‹TIME=2019-11-18T20:51+04:00 2019-11-18T20:51+04:00› it',
    ]);
  });
  it('reads slashes in American order and stops in European order, the only possible order else', () => {
    assertDates([
      'on ‹DATE=2019-11-09 11/9/2019› it',
      'on ‹DATE=2019-11-19 19/11/2019› it',
      'on ‹DATE=2019-11-09 9.11.2019› it',
    ]);
  });
  it('says in the reason that the order was open', () => {
    assert.match(datesOf('on 11/9/2019 it')[0]?.reason ?? '', /Ambiguous: it could also be 11 September 2019/);
    assert.doesNotMatch(datesOf('on 11/19/2019 it')[0]?.reason ?? '', /other way/);
  });
  it('reads 9/11 as the name of a day', () => {
    assertDates(['Since ‹DATE=2001-09-11 9/11› airports have changed.', 'the post-‹DATE=2001-09-11 9/11› years', 'It was built before ‹DATE=2001-09-11 9/11›.']);
    assertNoDates(['the 9/11 Commission', 'after 9/11 attackers fled', 'won 9/11 of the seats', 'on 9/12 of it']);
  });
  it('leaves scores, versions, phone numbers and ratios alone', () => {
    assertNoDates([
      'They won 2-1, 6-4, 3-6.',
      'Version 10.15.2 is out.',
      'Call 555-2019-1 or 202-555-0134.',
      'The bill passed 212-206.',
      'It came to 1,500 people and 2,019 dogs.',
      'The address 192.168.10.1 is local.',
      'On 31/31/2019 nothing happened.',
    ]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeValue } from '../../../src/analysis/dates/describe';
import type { TimexType } from '../../../src/analysis/types';

describe('values written for a person', () => {
  const cases: readonly (readonly [string, TimexType, string])[] = [
    ['2025-11-07', 'DATE', 'Friday, 7 November 2025'],
    ['2025-W45', 'DATE', 'the week of 3 November 2025'],
    ['2025-W45-WE', 'DATE', 'the weekend of 8 November 2025'],
    ['2025-11', 'DATE', 'November 2025'],
    ['2025', 'DATE', '2025'],
    ['201', 'DATE', 'the 2010s'],
    ['19', 'DATE', 'the 1900s'],
    ['2019-Q3', 'DATE', 'the third quarter of 2019'],
    ['2020-H1', 'DATE', 'the first half of 2020'],
    ['2025-SU', 'DATE', 'summer 2025'],
    ['FY2020', 'DATE', 'the fiscal year 2020'],
    ['2022/2023', 'DATE', '2022 to 2023'],
    ['XXXX-09-11', 'DATE', '11 September of an unknown year'],
    ['BC0664', 'DATE', '664 BC'],
    ['PRESENT_REF', 'DATE', 'the present'],
    ['2025-11-08T21:25+04:00', 'TIME', '21:25 (UTC+04:00) on Saturday, 8 November 2025'],
    ['2025-11-08T09:30+00:00', 'TIME', '09:30 (UTC) on Saturday, 8 November 2025'],
    ['2025-11-08TMO', 'TIME', 'the morning of Saturday, 8 November 2025'],
    ['XXXX-XX-XXT06:00', 'TIME', '06:00 on an unknown day'],
    ['P3D', 'DURATION', 'three days'],
    ['P1W', 'DURATION', 'one week'],
    ['PXY', 'DURATION', 'some years'],
    ['PT1H30M', 'DURATION', 'one hour and 30 minutes'],
    ['P18M', 'DURATION', '18 months'],
    ['P1W', 'SET', 'every week'],
    ['P2Y', 'SET', 'every two years'],
    ['XXXX-WXX-1', 'SET', 'every Monday'],
    ['P1WD', 'SET', 'every weekday'],
    ['XXXX-XX-XXTMO', 'SET', 'every morning'],
    ['XXXX-WXX-5TAF', 'SET', 'every Friday afternoon'],
    ['XXXX-XX-XXT19:15', 'SET', 'every day at 19:15'],
    ['XXXX-WXX-2T09:00+00:00', 'SET', 'every Tuesday at 09:00 (UTC)'],
  ];
  for (const [value, type, text] of cases) it(`writes ${value} (${type})`, () => assert.equal(describeValue(value, type), text));

  it('gives back what it does not know', () => {
    for (const value of ['', 'P', '2025-13', '2025-02-30', 'XXXX-XX-XX', 'nonsense']) assert.equal(describeValue(value, 'DATE'), value);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9XPTWQH:+-]{0,24}$/), fc.constantFrom<TimexType>('DATE', 'TIME', 'DURATION', 'SET'), (value, type) => {
      assert.equal(typeof describeValue(value, type), 'string');
    }));
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { findDateProblems } from '../../../src/analysis/dates/problems';
import { resolveDates } from '../../../src/analysis/dates/resolve';
import { readDocument, SATURDAY, UNDATED } from './marked-dates';

function problems(text: string, date = SATURDAY): readonly string[] {
  const document = readDocument(text, date);
  return findDateProblems(document, resolveDates(document)).map(({ start, end, code, message }) => `${text.slice(start, end)} | ${code} | ${message}`);
}

describe('problems with dates', () => {
  it('are days that no month has', () => {
    assert.deepEqual(problems('It opens on 31 November.'), ['31 November | impossible-date | There is no 31 November: November has 30 days.']);
    assert.deepEqual(problems('It opens on February 30, 2025.'), ['February 30, 2025 | impossible-date | There is no 30 February: February 2025 has 28 days.']);
    assert.deepEqual(problems('born on 29 February 2014'), ['29 February 2014 | impossible-date | There is no 29 February in 2014, which is no leap year.']);
    assert.deepEqual(problems('on 02/30/2019'), ['02/30/2019 | impossible-date | There is no 30 February: February 2019 has 28 days.']);
    assert.deepEqual(problems('on 2019-06-31'), ['2019-06-31 | impossible-date | There is no 31 June: June has 30 days.']);
  });
  it('are weekdays that contradict their date', () => {
    assert.deepEqual(problems('They met on Tuesday, 8 November 2025.'), ['Tuesday, 8 November 2025 | weekday-mismatch | 8 November 2025 is a Saturday, not a Tuesday.']);
    assert.deepEqual(problems('9 p.m. on Friday, March 4, 2025'), ['9 p.m. on Friday, March 4, 2025 | weekday-mismatch | 4 March 2025 is a Tuesday, not a Friday.']);
  });
  it('are weekdays that contradict a date near the document date, whose year goes without saying', () => {
    assert.deepEqual(problems('They met on Tuesday, Nov. 4, and on Tuesday, Nov. 6.'), ['Tuesday, Nov. 6 | weekday-mismatch | 6 November 2025 is a Thursday, not a Tuesday.']);
  });
  it('are none in dates that are right or can be', () => {
    for (const text of ['on Saturday, 8 November 2025', 'on 29 February 2024', 'on 29 February', 'Tuesday, 8 March', 'from 28 to 31 October', 'on 31 December']) assert.deepEqual(problems(text), [], text);
    assert.deepEqual(problems('on Tuesday, 8 November', UNDATED), []);
  });
  it('are none in scores, sections, fractions, versions and counts', () => {
    for (const text of [
      'They won 31-11 and lost 30-2.', 'sections 31/11 and 30/2', 'a ratio of 29/2', 'version 2.30.2019', 'In February 31 people came.', 'the 31 November births', 'April 31 times',
      '13/31/2018 is no date', '30.2 per cent in February', 'tel. 31-11-2019-4', 'May 31st Street', 'Sept 31 votes to 30',
    ]) assert.deepEqual(problems(text), [], text);
  });
  it('are findings of the analysis, in the order of the text', () => {
    const { findings } = analyze('The fair opens on 31 November, said "Ann.\n\nIt closes on Tuesday, 8 November 2025.', { date: SATURDAY });
    assert.deepEqual(findings.map(({ code }) => code), ['impossible-date', 'unclosed-quote', 'weekday-mismatch']);
  });
  it('have no value and say why', () => {
    const document = readDocument('It opens on 31 November.', SATURDAY);
    assert.deepEqual(resolveDates(document).map(({ value, reason }) => [value, reason]), [[undefined, 'There is no 31 November.']]);
  });
});

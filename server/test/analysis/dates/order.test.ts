import assert from 'node:assert/strict';
import { datesOf, SATURDAY } from './marked-dates';

/** The value and reason of the date "03/04/2019" in a text. */
function ambiguous(text: string, date = SATURDAY): readonly [string | undefined, string] {
  const start = text.indexOf('03/04/2019');
  const found = datesOf(text, date).find((one) => one.start <= start && start < one.end);
  assert.ok(found, text);
  return [found.value, found.reason];
}

describe('the order of day and month', () => {
  it('is that of digits that can be read in one way only', () => {
    assert.deepEqual(ambiguous('It opened on 03/04/2019 and closed on 25/04/2019.'), ['2019-04-03', 'Ambiguous: it could also be 4 March 2019. Read with the day first, because the article writes "25/04/2019".']);
    assert.deepEqual(ambiguous('It opened on 03/04/2019.\n\nIt closed on 04/25/2019.')[0], '2019-03-04');
  });
  it('is that of the dateline', () => {
    assert.deepEqual(ambiguous('LONDON (Reuters) - The bridge that opened on 03/04/2019 has been closed by the council since.'), ['2019-04-03', 'Ambiguous: it could also be 4 March 2019. Read with the day first, because the dateline names LONDON.']);
    assert.equal(ambiguous('CHICAGO (AP) - The bridge that opened on 03/04/2019 has been closed by the council since.')[0], '2019-03-04');
  });
  it('is that of dates with the name of the month', () => {
    assert.equal(ambiguous('On 8 March they met; it opened on 03/04/2019.')[0], '2019-04-03');
    assert.equal(ambiguous('On March 8 they met; it opened on 03/04/2019.')[0], '2019-03-04');
  });
  it('is that which lies near the document date', () => {
    assert.equal(ambiguous('It opened on 03/04/2019.', '2019-04-05')[0], '2019-04-03');
  });
  it('is the usual one where nothing tells it, and the reason says so', () => {
    const [value, reason] = ambiguous('It opened on 03/04/2019.');
    assert.equal(value, '2019-03-04');
    assert.match(reason, /nothing in the article tells which/);
  });
  it('does not matter where there is only one', () => {
    for (const text of ['It opened on 25/04/2019 after 8 March.', 'It opened on 04/04/2019.']) for (const { reason } of datesOf(text, SATURDAY)) assert.doesNotMatch(reason, /Ambiguous/);
  });
  it('decides the document date too', () => {
    assert.deepEqual(datesOf('Published: 03/04/2019\n\nThe council met on Monday, 1 April, and on 25/03/2019.\n\nYesterday it rained.').map(({ value }) => value), ['2019-04-03', '2019-04-01', '2019-03-25', '2019-04-02']);
  });
});

import assert from 'node:assert/strict';
import { assertDates, assertNoDates, datesOf, UNDATED } from './marked-dates';

describe('weekdays', () => {
  it('are the last up to the document date in the past, the next in the future', () => {
    assertDates([
      'Kim said on ‹DATE=2025-11-07 Friday› it was over.',
      'Kim said ‹DATE=2025-11-08 Saturday› it was over.',
      'Meanwhile, on ‹DATE=2025-11-04 Tuesday›, the minister told reporters.',
      'Ministers will meet on ‹DATE=2025-11-10 Monday›.',
      'The talks are set to take place on ‹DATE=2025-11-12 Wednesday›.',
      'The hearing will be postponed from ‹DATE=2025-11-11 Tuesday› to a later day.',
    ]);
  });
  it('follow "last", "next", "this" and "past"', () => {
    assertDates([
      '‹DATE=2025-11-01 last Saturday› it fell',
      'on ‹DATE=2025-10-28 Tuesday of last week› and ‹DATE=2025-11-13 Thursday next week›',
      '‹DATE=2025-11-14 next Friday› it falls',
      '‹DATE=2025-11-09 this Sunday› it will fall',
      '‹DATE=2025-11-05 this past Wednesday› it fell',
      'effective ‹DATE=2025-11-12 next Wednesday, November 12›.',
    ]);
  });
  it('take parts of the day and modifiers', () => {
    assertDates([
      'on ‹TIME=2025-11-04TNI Tuesday night› it',
      '‹DATE=2025-11-02 early Sunday› it burned',
      '‹TIME=2025-11-02TNI late Sunday night› it burned',
      'It burned ‹DATE=2025-11-04 late on Tuesday›.',
      '‹TIME=2025-11-05TMO Very early Wednesday morning›, it burned',
    ]);
    assert.equal(datesOf('It burned late on Tuesday.', '2025-11-08')[0]?.mod, 'END');
  });
  it('have no value without a document date', () => {
    assertDates('Kim said on ‹DATE Friday› it was over.', UNDATED);
  });
  it('say why', () => {
    const [friday] = datesOf('Kim said on Friday it was over.', '2025-11-08');
    assert.equal(friday?.reason, 'The last Friday before the document date, Saturday 8 November 2025.');
    assert.deepEqual(friday?.anchor, { value: '2025-11-08', at: undefined, kind: 'document' });
  });
  it('may be short only where they can be nothing else', () => {
    assertDates('‹DATE=2025-11-06 Thu.›');
    assertDates('Open ‹TIME=2025-11-08T16:00 Sat 4PM›.');
    assertNoDates(['The Sun wrote that it sat.', 'They were Wed in Rome.']);
  });
  it('are not marked in names', () => {
    assertNoDates(['Sheffield Wednesday lost.', 'Black Friday deals', 'after Super Tuesday', 'the Sunday Times reported', 'on Saturday Night Live']);
  });
});

import assert from 'node:assert/strict';
import { isName } from '../../src/annotating/speaker-words';
import { at, item } from './items';

describe('the words of a speaker', () => {
  const kim = item('1:10-13');
  const berlin = item('1:30-36', 'entities', 'suggested', { label: 'GPE' });
  const items = [kim, berlin, item('2:0-3', 'entities', 'rejected'), item('3:0-3', 'dates')];
  const named = (where: string): boolean => isName(items, at(where));

  it('name somebody where they are a name, or end with one of a person', () => {
    assert.deepEqual([named('1:10-13'), named('1:4-13'), named('1:30-36')], [true, true, true]);
  });

  it('name nobody where they hold the name of something else, or of another', () => {
    assert.deepEqual([named('1:20-36'), named('1:10-20'), named('5:0-3')], [false, false, false]);
  });

  it('name nobody by what was rejected, or is a date', () => {
    assert.deepEqual([named('2:0-3'), named('3:0-3')], [false, false]);
  });
});

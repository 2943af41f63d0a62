import assert from 'node:assert/strict';
import { struckThrough } from '../../src/annotating/struck';
import { item } from './items';

describe('what is struck through', () => {
  const rejected = item('1:10-20', 'quotes', 'rejected');

  it('is what was rejected', () => {
    assert.deepEqual(struckThrough([item('1:0-5'), rejected, item('1:30-40', 'quotes', 'accepted')]), [rejected]);
  });

  it('is no text of a quote that was made longer, shorter or moved', () => {
    for (const now of ['1:5-20', '1:12-15', '1:18-40', '0:3-2:1']) {
      const items = [item('0:0-2', 'quotes'), item(now, 'quotes', 'changed'), rejected].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
      assert.deepEqual(struckThrough(items), [], now);
    }
  });

  it('is struck through beside what only touches it, and in what is of another layer', () => {
    assert.deepEqual(struckThrough([item('1:0-90'), item('1:0-10', 'quotes'), rejected, item('1:20-30', 'quotes')]), [rejected]);
  });

  it('is not struck through in a long one that shorter ones follow', () => {
    assert.deepEqual(struckThrough([item('1:0-90', 'quotes'), item('1:2-4', 'quotes'), rejected]), []);
  });
});

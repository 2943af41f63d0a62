import assert from 'node:assert/strict';
import { readGold } from '../../bench/accuracy/records';

describe('gold records', () => {
  it('are read one a line, blank lines passed over', () => {
    assert.deepEqual(readGold('{"id":"a","text":"A."}\n\n{"id":"b","text":"B."}\r\n', 'gold.jsonl').map(({ id }) => id), ['a', 'b']);
  });

  it('are refused with file and line where they are none', () => {
    for (const line of ['{"id":"a"', '[]', 'null', '{"text":"A."}', '{"id":"a"}', '{"id":1,"text":"A."}']) {
      assert.throws(() => readGold(`{"id":"a","text":"A."}\n${line}\n`, 'gold.jsonl'), { message: 'gold.jsonl, line 2, is no document record with "id" and "text".' });
    }
  });
});

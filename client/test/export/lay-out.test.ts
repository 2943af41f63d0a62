import assert from 'node:assert/strict';
import { layOut } from '../../src/export/lay-out';

describe('the layout of an export', () => {
  it('indents a record that has a JSON file of its own', () => assert.equal(layOut('/a.newsmark.json', '{"id":"a.txt"}\n'), '{\n  "id": "a.txt"\n}\n'));
  it('keeps one record a line in JSONL', () => assert.equal(layOut('/a.jsonl', '{"id":"a.txt"}\n'), '{"id":"a.txt"}\n'));
  it('keeps one record a line where several go into one file', () => assert.equal(layOut('/a.json', '{"id":1}\n{"id":2}\n'), '{"id":1}\n{"id":2}\n'));
});

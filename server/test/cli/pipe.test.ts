import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { DocumentRecord } from '../../src/formats/record';
import { newsmark } from './newsmark';

interface Line extends Partial<DocumentRecord> {
  readonly id: string;
  readonly error?: string;
}

async function pipe(stdin: readonly (string | Uint8Array)[], ...args: string[]): Promise<Line[]> {
  const { status, out, err } = await newsmark(['pipe', ...args], { stdin });
  const lines = out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Line);
  const failed = lines.filter(({ error }) => error !== undefined).length;
  assert.ok(out === '' || out.endsWith('\n'));
  assert.deepEqual([status, err], [failed > 0 && failed === lines.length ? 1 : 0, failed === 0 ? '' : `newsmark: ${failed} of ${lines.length} lines could not be annotated; their answers hold the error.\n`]);
  return lines;
}

const request = (id: string, text = 'It rained on Friday.'): string => `${JSON.stringify({ id, text })}\n`;

describe('newsmark pipe', () => {
  it('answers every line with a line, in order', async () => {
    const lines = await pipe([request('a'), request('b', ''), request('c')]);
    assert.deepEqual(lines.map(({ id }) => id), ['a', 'b', 'c']);
  });
  it('answers with records of the published schema', async () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('server/schemas/record.schema.json', 'utf8')) as object);
    const text = readFileSync('samples/wire.txt', 'utf8');
    const [record] = await pipe([request('a', text)], '--with-text');
    assert.ok(validate(record), JSON.stringify(validate.errors));
    assert.ok(record!.entities!.length > 0 && record!.quotes!.length > 0 && record!.dates!.length > 0);
    assert.equal(record!.text, text);
  });
  it('resolves dates against the date of the line, else of the command', async () => {
    const dated = JSON.stringify({ id: 'a', text: 'It rained on Friday.', date: '2025-11-08' });
    const undated = JSON.stringify({ id: 'b', text: 'It rained on Friday.', date: null });
    assert.deepEqual((await pipe([`${dated}\n${undated}`], '--date', '2024-03-03')).map(({ dates }) => dates?.[0]?.value), ['2025-11-07', '2024-03-01']);
  });
  it('answers a broken line with what is wrong, and goes on', async () => {
    const broken = [
      '{"id": "a"', '[]', '7', '{"text": "x"}', '{"id": "e"}', '{"id": "f", "text": 1}', '{"id": "g", "text": "x", "date": "Friday"}', '{"id": ["h"], "text": "x"}', '{"text": 5, "id": null}',
    ];
    const lines = await pipe([`${broken.join('\n')}\n`, request('last')]);
    assert.deepEqual(lines.map(({ id, error }) => [id, error]), [
      [null, 'line 1 is not JSON'],
      [null, 'line 2 must be one JSON object, {"id", "text"}'],
      [null, 'line 3 must be one JSON object, {"id", "text"}'],
      [null, 'line 4 needs an "id"'],
      ['e', 'line 5 needs a "text"'],
      ['f', 'line 6 has a "text" that is not a string'],
      ['g', 'line 7 has a "date" that is no day of the calendar, YYYY-MM-DD'],
      [null, 'line 8 has an "id" that is neither a string nor a number'],
      [null, 'line 9 needs an "id"'],
      ['last', undefined],
    ]);
  });
  it('fails where every line was broken', async () => {
    assert.equal((await newsmark(['pipe'], { stdin: ['{broken\n', '{"id": "a"}\n'] })).status, 1);
    assert.equal((await newsmark(['pipe'], { stdin: ['{broken\n', request('a')] })).status, 0);
    assert.match((await newsmark(['pipe', '--help'])).out, /1 when every line was broken/);
  });
  it('does not take damaged UTF-8 for text', async () => {
    const line = Buffer.from('{"id": "a", "text": "Caf\u00e9"}\n', 'latin1');
    assert.deepEqual(await pipe([line, request('b')]).then((lines) => lines.map(({ id, error }) => [id, error])), [['a', 'line 1 is not UTF-8'], ['b', undefined]]);
  });
  it('cuts lines at LF alone, wherever the bytes are cut', async () => {
    const text = 'one\u2028two\u0085three 😀 “four”';
    const bytes = Buffer.from(`\ufeff${request('a', text)}\r\n \n${request('b', text).replace('\n', '\r\n')}${request('c', text).trim()}`);
    const lines = await pipe(Array.from(bytes, (byte) => Uint8Array.of(byte)), '--with-text');
    assert.deepEqual(lines.map((line) => [line.id, line.text]), [['a', text], ['b', text], ['c', text]]);
  });
  it('takes numbers for ids', async () => {
    assert.deepEqual((await pipe(['{"id": 17, "text": ""}'])).map(({ id }) => id), ['17']);
  });
  it('answers nothing where nothing comes', async () => {
    assert.deepEqual(await pipe([]), []);
  });
  it('throws a line away that is too long to hold, and goes on', async () => {
    const chunk = 'x'.repeat(1024 * 1024);
    function* input(): Generator<string> {
      yield request('a');
      for (let megabytes = 0; megabytes < 40; megabytes++) yield chunk;
      yield '\n';
      yield request('b');
    }
    const { out } = await newsmark(['pipe'], { stdin: input() });
    assert.deepEqual(out.trim().split('\n').map((line) => JSON.parse(line) as Line).map(({ id, error }) => [id, error]), [['a', undefined], [null, 'line 2 is longer than 32 MB'], ['b', undefined]]);
  });
});

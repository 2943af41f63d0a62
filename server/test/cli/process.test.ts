import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { DocumentRecord } from '../../src/formats/record';
import { bundleInto } from './newsmark';

const request = (id: string): string => `${JSON.stringify({ id, text: `It rained on Friday. ${'“No,” said Kim Park. '.repeat(20)}` })}\n`;

describe('the program newsmark', () => {
  let folder = '';
  let program = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    program = await bundleInto(folder);
  });
  after(() => rm(folder, { recursive: true }));

  const start = (...args: string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [program, ...args], { cwd: folder });

  async function run(...args: string[]): Promise<{ status: unknown; out: string; err: string }> {
    const child = start(...args);
    child.stdin.end();
    const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { status, out, err };
  }

  it('ends with the status that its help promises', async () => {
    await writeFile(join(folder, 'a.txt'), 'It rained on Friday.');
    assert.equal((await run('annotate', 'a.txt')).status, 0);
    assert.equal((await run('annotate', 'a.txt', 'b.txt')).status, 1);
    assert.equal((await run('annotate', '--dat', 'x')).status, 2);
  });
  it('annotates an article of 10 MB', async () => {
    const text = 'Rain fell in Oslo on Friday.\n\nMore is due tomorrow.\n';
    await writeFile(join(folder, 'long.txt'), text.repeat(200_000));
    const { status, out, err } = await run('annotate', 'long.txt');
    assert.deepEqual([status, err], [0, '']);
    assert.ok((JSON.parse(out) as DocumentRecord).dates.length >= 400_000);
  }).timeout(120_000);
  it('answers a line while the next one is still to come', async () => {
    const child = start('pipe');
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(request(id));
      assert.equal((JSON.parse((await answers.next()).value as string) as { id: string }).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });
  it('ends without a word when its reader has seen enough', async () => {
    const child = start('pipe');
    const err = text(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = (): void => {
      while (child.exitCode === null && child.stdin.writable && child.stdin.write(request('a')));
    };
    child.stdin.on('drain', feed);
    feed();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.equal(await err, '');
  });
  it('takes no more input than it can answer, where the reader is slow', async () => {
    const child = start('pipe');
    let sent = 0;
    const feed = (): void => {
      while (sent < 20_000 && child.stdin.write(request(String(sent)))) sent++;
    };
    child.stdin.on('drain', feed);
    child.stdin.on('error', () => undefined);
    feed();
    // Nothing reads the answers: they fill the pipe, and the program must stop reading before the input is through.
    await once(child.stdout, 'readable');
    const stalled = sent;
    assert.ok(stalled < 20_000);
    child.kill();
    await once(child, 'exit');
  });
});

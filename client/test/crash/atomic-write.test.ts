import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { versionOf } from './content';

/** Processes killed; CONTRIBUTING.md says how to kill more. */
const KILLS = Number(process.env['NEWSMARK_KILLS'] ?? 40);

describe('saving a sidecar', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
    await build({ entryPoints: [here('writer.ts')], outfile: join(folder, 'writer.cjs'), bundle: true, platform: 'node', format: 'cjs', alias: { vscode: here('disk.ts') }, logLevel: 'error' });
  });
  after(() => rm(folder, { recursive: true }));

  it(`leaves a whole file, and the last one saved or a later one, when the process is killed (${KILLS} times)`, async () => {
    const file = join(folder, 'article.marks.json');
    for (let kill = 0; kill < KILLS; kill++) {
      await rm(file, { force: true });
      const writer = spawn(process.execPath, [join(folder, 'writer.cjs'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      writer.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString()));
      const exited = once(writer, 'exit');
      await Promise.race([once(writer.stdout, 'data'), exited.then(() => assert.fail('the writer ended by itself'))]);
      // A save takes about a millisecond: the kills fall on all of its parts.
      await new Promise((resolve) => setTimeout(resolve, kill % 7));
      writer.kill('SIGKILL');
      await exited;
      const saved = Number(output.trimEnd().split('\n').at(-1));
      const version = versionOf(await readFile(file, 'utf8'));
      assert.ok(version !== undefined && version >= saved, `version ${version} after ${saved} was saved`);
    }
  }).timeout(KILLS * 2000);
});

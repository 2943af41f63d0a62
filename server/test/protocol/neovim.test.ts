import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SERVER } from './session';
import { ARTICLE } from './texts';

describe('Neovim', () => {
  it('hovers, marks, outlines, edits and shows pushed diagnostics', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    try {
      const article = join(folder, 'article.txt');
      await writeFile(article, ARTICLE);
      const answers = await runNeovim({ NEWSMARK_SERVER: SERVER, NEWSMARK_ARTICLE: article, NEWSMARK_NODE: process.execPath });
      assert.match(JSON.stringify(answers.get('hover')), /Saturday, 8 November 2025/);
      assert.ok(Number(answers.get('tokens')) > 0);
      assert.ok(Number(answers.get('symbols')) > 0);
      assert.match(JSON.stringify(answers.get('after edit')), /3 May 2024/);
      assert.deepEqual(answers.get('diagnostics'), ['unclosed-quote']);
    } finally {
      await rm(folder, { recursive: true });
    }
  }).timeout(60_000);
});

async function runNeovim(environment: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, unknown>> {
  const script = fileURLToPath(new URL('neovim-smoke.lua', import.meta.url));
  const { stdout } = await promisify(execFile)('nvim', ['--headless', '--clean', '-c', `luafile ${script}`, '-c', 'cquit'], { env: { ...process.env, ...environment }, timeout: 50_000 }).catch((error: NodeJS.ErrnoException & { stderr?: string }) => {
    throw error.code === 'ENOENT' ? new Error('Neovim is not installed: this test needs `nvim` on the PATH (Debian: apt-get install neovim).') : new Error(`${error.message}\n${error.stderr ?? ''}`);
  });
  return new Map(stdout.split('\n').filter((line) => line.includes('\t')).map((line) => {
    const [what = '', value = 'null'] = line.split('\t');
    return [what, JSON.parse(value) as unknown];
  }));
}

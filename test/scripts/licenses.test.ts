import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licensesOf } from '../../scripts/licenses.mjs';
import { ROOT } from '../../scripts/run.mjs';

const bundle = (...paths: string[]) => ({ inputs: Object.fromEntries(paths.map((path) => [path, { bytes: 1, imports: [] }])), outputs: {} });

describe('licences of bundled packages', () => {
  it('are given in full, each once, in order', () => {
    const text = licensesOf([bundle('client/src/extension.ts', 'node_modules/vscode-uri/lib/esm/index.mjs'), bundle('node_modules/@noble/hashes/sha2.js', 'node_modules/vscode-uri/lib/esm/index.mjs')], ROOT);
    assert.match(text, /^@noble\/hashes \d+\.[^]*MIT License[^]*\n-+\n\nvscode-uri \d+\.[^]*MIT License/);
    assert.equal(text.match(/^vscode-uri \d/gm)!.length, 1);
  });

  it('are missed where a package has none', () => {
    const root = mkdtempSync(join(tmpdir(), 'newsmark-'));
    try {
      mkdirSync(join(root, 'node_modules/bare'), { recursive: true });
      writeFileSync(join(root, 'node_modules/bare/package.json'), '{"name":"bare","version":"1.0.0"}');
      assert.throws(() => licensesOf([bundle('node_modules/bare/index.js')], root), /^Error: bare has no licence file/);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

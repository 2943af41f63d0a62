import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from '../../scripts/run.mjs';

/**
 * Bundles the suite that runs inside VS Code.
 *
 * @param {'editor' | 'web'} host the extension host in Node or in a browser
 * @returns {Promise<string>} absolute path of the bundle
 */
export async function bundleSuite(host) {
  const outfile = join(ROOT, `out/${host}-suite/index.js`);
  await esbuild.build({
    entryPoints: [join(ROOT, `client/test/${host}/index.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...(host === 'editor'
      ? { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] }
      : { platform: 'browser', target: 'es2022', external: ['vscode'], alias: { 'node:assert/strict': join(ROOT, 'client/test/web/assert-strict.mjs') }, define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' } }),
  });
  return outfile;
}

import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from '../../scripts/run.mjs';

/** @type {Record<'editor' | 'web', esbuild.BuildOptions>} */
const HOSTS = {
  editor: { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] },
  web: {
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(ROOT, 'client/test/web/assert-strict.mjs') },
    // Mocha's file for browsers would take the bundle's own `module` for its own.
    define: { global: 'globalThis', module: 'undefined', 'process.env.NODE_DEBUG': 'undefined' },
    // What Node's assertions ask for to colour their output.
    banner: { js: 'globalThis.process ??= { env: {} };' },
  },
};

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
    ...HOSTS[host],
  });
  return outfile;
}

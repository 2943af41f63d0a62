// Bundles the four programs of the extension and the command line: `node esbuild.mjs [--production] [--watch]`.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { licensesOf } from './scripts/licenses.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  metafile: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'info',
};
/** @type {esbuild.BuildOptions} */
// `module` first: the UMD builds that some packages have as `main` cannot be bundled.
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** @type {esbuild.BuildOptions} */
const browser = { ...shared, platform: 'browser', format: 'iife', mainFields: ['module', 'main'] };

/** @type {esbuild.BuildOptions[]} */
const programs = [
  { ...node, entryPoints: ['client/src/main.node.ts'], outfile: 'dist/client.node.js', external: ['vscode'] },
  { ...browser, entryPoints: ['client/src/main.browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'], format: 'cjs' },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.node.js' },
  { ...browser, entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.browser.js' },
  {
    ...node,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.js',
    // fdir, below tinyglobby, asks for its own URL, which a CommonJS bundle does not have.
    banner: { js: '#!/usr/bin/env node\nconst bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'bundleUrl' },
  },
];

await rm('dist/data', { recursive: true, force: true });
await mkdir('dist/data', { recursive: true });
// The register of places is part of the bundles.
await copyFile('server/data/names.bin', 'dist/data/names.bin');
if (watch) {
  for (const program of programs) await (await esbuild.context(program)).watch();
} else {
  const built = await Promise.all(programs.map((program) => esbuild.build(program)));
  await writeFile('dist/licenses.txt', licensesOf(built.flatMap(({ metafile }) => metafile ?? []), '.'));
}

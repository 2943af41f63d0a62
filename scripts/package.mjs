// Packages the extension: `npm run package` writes newsmark.vsix; another path may follow.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, resolve } from 'node:path';
import { ROOT, run } from './run.mjs';

/** What a user downloads stays small enough for every connection and for the web. */
const LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * @param {string} path where the .vsix goes
 * @returns {Promise<number>} its size in bytes
 * @throws {Error} where it cannot be packaged or is too large
 */
export async function packageExtension(path) {
  mkdirSync(dirname(path), { recursive: true });
  await run(process.execPath, [resolve(ROOT, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', path]);
  const { size } = statSync(path);
  if (size >= LIMIT_BYTES) throw new Error(`${path} has ${size} bytes; the limit is ${LIMIT_BYTES}.`);
  return size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = resolve(process.argv[2] ?? resolve(ROOT, 'newsmark.vsix'));
  try {
    console.log(`${path}: ${(await packageExtension(path) / 1024 / 1024).toFixed(2)} MB`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

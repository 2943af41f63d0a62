import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs what package-lock.json names, unless node_modules holds it already.
 *
 * @param {string} folder
 * @param {{ say?: (line: string) => void }} [options]
 */
export async function installPackages(folder, { say = console.log } = {}) {
  if (isInstalled(folder)) return;
  say('Installing packages (npm ci) …');
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/**
 * npm leaves its own lock file in node_modules; equal versions there mean that nothing is missing.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  try {
    const wanted = packagesOf(join(folder, 'package-lock.json'));
    const present = packagesOf(join(folder, 'node_modules/.package-lock.json'));
    return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version);
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

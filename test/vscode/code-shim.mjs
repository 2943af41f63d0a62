#!/usr/bin/env node
// Stands in for the desktop `code` program: takes the arguments that @vscode/test-electron passes, runs the suite in
// VS Code from npm with a headless Chromium, and ends with the suite's exit code.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runSuite } from './automation.mjs';
import { launchBrowser } from './browser.mjs';
import { installVSCode } from './install.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string', multiple: true }, extensionTestsPath: { type: 'string' }, 'user-data-dir': { type: 'string' }, 'extensions-dir': { type: 'string' } },
});
const developed = /** @type {string[]} */ (values.extensionDevelopmentPath ?? []);

const data = mkdtempSync(join(tmpdir(), 'newsmark-editor-'));
const server = await startServer(await installVSCode(), {
  data,
  automation: true,
  settings: JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8')),
  env: { HOME: data, XDG_CONFIG_HOME: join(data, 'config'), XDG_DATA_HOME: join(data, 'share') },
});
const browser = await launchBrowser();
const close = async () => {
  await browser.close().catch(() => undefined);
  await server.stop();
  rmSync(data, { recursive: true, force: true });
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => void close().then(() => process.exit(1)));

let code = 1;
try {
  const remote = (/** @type {string} */ path) => `vscode-remote://${server.authority}${encodeURI(resolve(path))}`;
  const payload = [
    ...developed.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(String(values.extensionTestsPath))],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  const [opened] = positionals;
  if (opened) query.set(opened.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(opened));
  else query.set('ew', 'true');
  code = await runSuite(browser, `${server.url}/?${query}`);
} finally {
  await close();
}
process.exit(code);

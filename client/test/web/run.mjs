// Runs the suite in the extension host for the web, on the oldest VS Code that we support: `npm run test:web`.
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import { ROOT } from '../../../scripts/run.mjs';
import { runSuite } from '../../../test/vscode/automation.mjs';
import { launchBrowser } from '../../../test/vscode/browser.mjs';
import { installVSCode } from '../../../test/vscode/install.mjs';
import { freePort } from '../../../test/vscode/server.mjs';
import { bundleSuite } from '../bundle.mjs';
import { makeWorkspace } from '../workspace.mjs';

/** @vscode/test-web asks for the commit of a build; this one has none. */
const COMMIT = '0'.repeat(40);

const testRunnerDataDir = join(ROOT, '.vscode-test-web');
const build = join(testRunnerDataDir, `vscode-web-stable-${COMMIT}`);
const { web } = await installVSCode();
if (!existsSync(join(build, 'version'))) {
  cpSync(web, build, { recursive: true });
  writeFileSync(join(build, 'version'), COMMIT);
}

const port = await freePort();
const host = await open({
  browserType: 'none',
  quality: 'stable',
  commit: COMMIT,
  testRunnerDataDir,
  host: '127.0.0.1',
  port,
  extensionDevelopmentPath: ROOT,
  extensionTestsPath: await bundleSuite('web'),
  folderPath: makeWorkspace(),
});
const browser = await launchBrowser();
const code = await runSuite(browser, `http://127.0.0.1:${port}/`);
await browser.close();
host.dispose();
process.exit(code);

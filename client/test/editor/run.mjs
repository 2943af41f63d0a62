// Runs the suite in the extension host of the real VS Code: `npm run test:editor`.
// The desktop program VSCODE_EXECUTABLE, or release VSCODE_VERSION downloaded, or VS Code from npm on Linux.
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { ROOT } from '../../../scripts/run.mjs';
import { isSupported } from '../../../test/vscode/install.mjs';
import { bundleSuite } from '../bundle.mjs';
import { makeWorkspace } from '../workspace.mjs';

const { VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;
const fromNpm = VSCODE_EXECUTABLE === undefined && VSCODE_VERSION === undefined && isSupported;
const vscodeExecutablePath = fromNpm
  ? fileURLToPath(new URL('../../../test/vscode/code-shim.mjs', import.meta.url))
  : VSCODE_EXECUTABLE ?? await downloadAndUnzipVSCode(VSCODE_VERSION);

try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: await bundleSuite('editor'),
    launchArgs: [makeWorkspace(), '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

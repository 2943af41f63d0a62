import { format } from 'node:util';

const SUITE_DEADLINE_MS = 300_000;
/** What VS Code itself says on the side; two native modules are left out of the installation. */
const NOISE = /spdlog|build\/Release\/watchdog|^\[(AgentHost|ChatModel|AccountPolicy|Service Worker|reconnection)|package\.nls\.json|vscode-test-web|^(Resolv|Loading development extension|Found additional builtin|Creating a socket|Ignoring fetching|Updating additional)/;

/**
 * Opens an address under which VS Code runs a test suite, prints what the suite prints, and waits for its end.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<number>} the suite's exit code; 1 where it did not end by itself
 */
export async function runSuite(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const end = new Promise((/** @type {(end: unknown) => void} */ resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => resolve('the page crashed'));
    page.once('close', () => resolve('the page was closed'));
    setTimeout(() => resolve(`no result within ${SUITE_DEADLINE_MS / 1000} s`), SUITE_DEADLINE_MS).unref();
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (!NOISE.test(line)) (type === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
  });
  await page.goto(address);
  const code = await end;
  if (typeof code === 'number') return code;
  console.error(`The test suite did not end: ${code}.`);
  return 1;
}

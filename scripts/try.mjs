// Tries Newsmark on the sample articles: `npm run try`. Starts with Node alone and installs what is missing.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readOptions, refuse } from './cli-options.mjs';
import { installPackages } from './install.mjs';
import { findDesktopCode } from './programs.mjs';
import { layOut } from './record-text.mjs';
import { ROOT, npm, run } from './run.mjs';

const SAMPLES = join(ROOT, 'samples');
const USAGE = `npm run try                        open the sample articles in VS Code
npm run try -- --browser           in VS Code in the browser, even where desktop VS Code is installed
npm run try -- --browser --port N  at that port
npm run try -- --print [ARTICLE]   print the document record of a sample article (wire.txt), without a window`;

const { values, positionals } = readOptions({
  usage: USAGE,
  options: { print: { type: 'boolean' }, browser: { type: 'boolean' }, port: { type: 'string' } },
});
const article = articleToPrint();
const port = portToUse();

/** stdout is for the record alone. */
const say = (/** @type {string} */ line) => console.error(line);

try {
  await installPackages(ROOT, 'packages', say);
  say('Building Newsmark …');
  await npm(['run', 'build']);
  if (article !== undefined) console.log(layOut(await run(process.execPath, ['dist/cli.js', 'annotate', article])));
  else if (values.browser || !(await openDesktop())) await openBrowser();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function articleToPrint() {
  if (!values.print) return positionals.length === 0 ? undefined : refuse(`An article is printed with --print ${positionals[0]}.`, USAGE);
  if (values.browser || values.port !== undefined) refuse('--print opens no window: leave --browser and --port out.', USAGE);
  if (positionals.length > 1) refuse('--print takes one article.', USAGE);
  const [given = 'wire.txt'] = positionals;
  const path = [join(SAMPLES, given), join(SAMPLES, `${given}.txt`), given].find((candidate) => existsSync(candidate) && candidate.endsWith('.txt'));
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')).join(', ');
  return path ?? refuse(`There is no article "${given}". The samples are ${names}.`, USAGE);
}

function portToUse() {
  if (values.port === undefined) return undefined;
  const number = Number(values.port);
  return Number.isInteger(number) && number > 0 && number < 65_536 ? number : refuse(`"${values.port}" is no port: it must be a number from 1 to 65535.`, USAGE);
}

/** @returns {Promise<boolean>} whether a desktop VS Code opened */
async function openDesktop() {
  const code = findDesktopCode() ?? (process.platform === 'linux' ? undefined : await downloadDesktop());
  if (code === undefined) return false;
  say(`Opening the samples in ${basename(code)} …`);
  try {
    // The quotes are for the shell, which Windows needs to start a .cmd file.
    const quote = (/** @type {string} */ text) => (process.platform === 'win32' ? `"${text}"` : text);
    await run(quote(code), [quote(`--extensionDevelopmentPath=${ROOT}`), quote(SAMPLES), quote(join(SAMPLES, 'wire.txt'))], { shell: process.platform === 'win32' });
    return true;
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\nIt did not open; VS Code in the browser is next.`);
    return false;
  }
}

/** VS Code in the browser runs on Linux only; elsewhere the desktop program serves a machine that has none. */
async function downloadDesktop() {
  const { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  return resolveCliPathFromVSCodeExecutablePath(await downloadAndUnzipVSCode());
}

async function openBrowser() {
  const { installVSCode, isSupported } = await import('../test/vscode/install.mjs');
  if (!isSupported) throw new Error('VS Code in the browser runs on Linux (x64, arm64) only: install VS Code from https://code.visualstudio.com and run this again.');
  const installation = await installVSCode(say);
  const { packageExtension } = await import('./package.mjs');
  const { startServer } = await import('../test/vscode/server.mjs');
  say('Packaging Newsmark and starting VS Code …');
  const data = join(ROOT, '.cache/try');
  const vsix = join(ROOT, '.cache/newsmark.vsix');
  await packageExtension(vsix);
  const token = randomBytes(16).toString('hex');
  const settings = JSON.parse(readFileSync(new URL('../test/vscode/settings.json', import.meta.url), 'utf8'));
  const server = await startServer(installation, { data, vsix, token, port, settings });
  const payload = JSON.stringify([['openFile', `vscode-remote://${server.authority}${encodeURI(join(SAMPLES, 'wire.txt'))}`]]);
  say(`\nNewsmark is ready. Open this address in a browser on this machine:\n\n  ${server.url}/?${new URLSearchParams({ tkn: token, folder: SAMPLES, payload })}\n\nWhat you save goes to samples/. Ctrl+C ends it.`);

  const asked = new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, resolve);
  });
  const first = await Promise.race([asked, server.ended.then(() => 'server')]);
  await server.stop();
  if (first === 'server') throw new Error(`VS Code ended by itself; see ${join(data, 'server.log')}.`);
  say('\nNewsmark has ended.');
}

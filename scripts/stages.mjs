import { installVSCode, isSupported } from '../test/vscode/install.mjs';
import { requireChromium } from '../test/vscode/chromium.mjs';
import { findProgram, installByApt } from './programs.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} about
 * @property {readonly string[]} scripts npm scripts, run in order until one fails
 * @property {boolean} [built] works on what the build wrote
 * @property {boolean} [linux] needs VS Code from npm, which is for Linux
 * @property {(say: (line: string) => void) => unknown} [prepare] installs what the stage needs; throws, with what to install, where it cannot
 */

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: 'check', about: 'types and lint', scripts: ['check'] },
  { name: 'unit', about: 'unit and property tests, the grammar', scripts: ['test:unit', 'test:grammar'] },
  { name: 'build', about: 'the bundles', scripts: ['build'] },
  { name: 'protocol', about: 'the language server over stdio, Neovim too', scripts: ['test:protocol'], built: true, prepare: requireNeovim },
  { name: 'editor', about: 'the suite in the extension host of VS Code', scripts: ['test:editor'], built: true, prepare: prepareEditor },
  { name: 'web', about: 'the same suite in VS Code for the web', scripts: ['test:web'], built: true, linux: true, prepare: prepareWindow },
  { name: 'package', about: 'the .vsix and its size', scripts: ['package'] },
  { name: 'ui', about: 'the packaged .vsix in the window', scripts: ['test:ui'], linux: true, prepare: prepareWindow },
];

/** Whether a stage can run on this system. */
export function runsHere(/** @type {Stage} */ stage) {
  return !stage.linux || isSupported;
}

/** @type {NonNullable<Stage['prepare']>} */
function requireNeovim(say) {
  if (findProgram(['nvim', 'nvim.exe']) || installByApt('neovim', say)) return;
  throw new Error('Neovim is missing: install it (Debian, Ubuntu: sudo apt install neovim; macOS: brew install neovim; Windows: winget install Neovim.Neovim).');
}

/** @type {NonNullable<Stage['prepare']>} */
function prepareEditor(say) {
  const { VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;
  return isSupported && VSCODE_EXECUTABLE === undefined && VSCODE_VERSION === undefined ? prepareWindow(say) : undefined;
}

/** @param {(line: string) => void} say */
async function prepareWindow(say) {
  requireChromium(say);
  await installVSCode(say);
}

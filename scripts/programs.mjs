import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where the installers put the program when they leave the PATH alone. */
const INSTALLED = {
  darwin: ['/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code', join(homedir(), 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code')],
  win32: [join(process.env.LOCALAPPDATA ?? homedir(), 'Programs/Microsoft VS Code/bin/code.cmd'), 'C:/Program Files/Microsoft VS Code/bin/code.cmd'],
};

/**
 * @param {readonly string[]} names
 * @returns {string | undefined} path of the first program of these names on the PATH
 */
export function findProgram(names) {
  return firstExecutable(names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))));
}

/** @returns {string | undefined} path of the `code` program of a desktop VS Code */
export function findDesktopCode() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders'];
  return findProgram(names) ?? firstExecutable(INSTALLED[/** @type {keyof typeof INSTALLED} */ (process.platform)] ?? []);
}

/**
 * Installs a Debian package where this is root on a Debian; says nothing and returns false elsewhere.
 *
 * @param {string} name
 * @param {(line: string) => void} [say]
 */
export function installByApt(name, say = console.log) {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false;
  say(`Installing ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} paths */
function firstExecutable(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

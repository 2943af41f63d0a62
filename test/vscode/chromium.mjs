import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const HINT = 'Chromium is missing: install it (Debian, Ubuntu: sudo apt install chromium), or set CHROMIUM to the path of Chromium or Chrome.';

/**
 * Path of a Chromium: `CHROMIUM`, or the first on the PATH, or one installed by apt where that is possible.
 *
 * @param {(line: string) => void} [say]
 * @returns {string}
 * @throws {Error} with what to install
 */
export function requireChromium(say = console.log) {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = findProgram(NAMES) ?? (installByApt('chromium', say) ? findProgram(NAMES) : undefined);
  if (!found) throw new Error(HINT);
  return found;
}

/**
 * @param {readonly string[]} names
 * @returns {string | undefined} path of the first that is on the PATH
 */
export function findProgram(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch { /* not here */ }
    }
  }
  return undefined;
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

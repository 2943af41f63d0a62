import { findProgram, installByApt } from '../../scripts/programs.mjs';

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

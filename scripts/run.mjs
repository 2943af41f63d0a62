// Starts other programs; Node built-ins only, so that it works before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the repository where it is left out
 * @property {NodeJS.ProcessEnv} [env] more variables
 * @property {boolean} [shell]
 * @property {number} [timeout] milliseconds after which the program is ended
 * @property {boolean} [show] pass the output on to stdout and stderr while it comes
 */

/**
 * Runs a program to its end, without input.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what it printed
 * @throws {RunError} where it fails
 */
export function run(command, args, { cwd = ROOT, env, shell = false, show = false, timeout } = {}) {
  const child = spawn(command, args, { cwd, shell, timeout, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [stream, shown] of /** @type {const} */ ([[child.stdout, process.stdout], [child.stderr, process.stderr]])) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      if (show) shown.write(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new RunError([command, ...args].join(' '), code ?? signal, output, show));
    });
  });
}

/**
 * Runs npm: the one that runs this script, if one does.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  // On Windows npm is a .cmd file, which only a shell can start.
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** A program failed. */
export class RunError extends Error {
  /**
   * @param {string} commandLine
   * @param {number | string | null} code
   * @param {string} output
   * @param {boolean} shown the output was passed on already
   */
  constructor(commandLine, code, output, shown) {
    super(`\`${commandLine}\` ended with ${code}.${shown ? '' : `\n${output}`}`.trimEnd());
    this.output = output;
  }
}

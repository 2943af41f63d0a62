import { spawn } from 'node:child_process';

/**
 * Runs npm with its output shown, or collected where `quiet`; Node built-ins only, so that it works before anything is
 * installed.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, quiet?: boolean }} options
 * @returns {Promise<void>} rejects with what npm printed where it fails
 */
export function npm(args, { cwd, quiet = false }) {
  const script = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: !script && process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => { output += chunk; });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} ended with ${code}\n${output}`.trimEnd()));
    });
  });
}

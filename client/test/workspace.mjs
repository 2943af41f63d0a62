import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';

/**
 * Copies the sample corpus to a folder in which tests may write; the folder goes with this process.
 *
 * @returns {string} its absolute path
 */
export function makeWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-workspace-'));
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

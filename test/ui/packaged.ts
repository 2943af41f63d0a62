import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from '../../scripts/package.mjs';
import { ROOT } from './window';

/** The path of the packaged extension: the one that `NEWSMARK_VSIX` names, else one made now. */
export async function packaged(): Promise<string> {
  const given = process.env['NEWSMARK_VSIX'];
  if (given !== undefined && existsSync(given)) return given;
  const path = join(ROOT, '.cache/newsmark.vsix');
  await packageExtension(path);
  return path;
}

import { open, rename, unlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { ReplaceFile } from './atomic-write';

/** What Windows says while another program looks at a file. */
const IN_USE = new Set(['EPERM', 'EBUSY']);

/**
 * Replaces files on this machine's disk in one step: written beside, flushed, renamed over. The editor's own way takes the
 * old file away first, and a crash in between would leave none.
 * @param elsewhere for files of other file systems, and for those that cannot be renamed over now
 */
export function replaceOnDisk(elsewhere: ReplaceFile): ReplaceFile {
  return async (file, content) => {
    if (file.scheme !== 'file' || !(await renameOver(file.fsPath, content))) await elsewhere(file, content);
  };
}

async function renameOver(path: string, content: Uint8Array): Promise<boolean> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return true;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error instanceof Error && 'code' in error && IN_USE.has(String(error.code))) return false;
    throw error;
  }
}

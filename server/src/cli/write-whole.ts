import { open, rename, rm } from 'node:fs/promises';

/** Writes a file whole or not at all: what was there before stays until the new content is on the disk. Throws as Node does. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

// Stands in for the part of the editor's API that writes files, over Node's own, so that a process without editor can be killed.
import { open, rename, stat, unlink } from 'node:fs/promises';

interface File {
  readonly path: string;
  with(change: { readonly path: string }): File;
}

export function fileAt(path: string): File {
  return { path, with: (change) => fileAt(change.path) };
}

/** Like the editor's disk provider: what is written is flushed before the promise resolves. */
async function writeFile(file: File, content: Uint8Array): Promise<void> {
  const handle = await open(file.path, 'w');
  await handle.writeFile(content);
  await handle.datasync();
  await handle.close();
}

async function isFolder(file: File): Promise<boolean> {
  return (await stat(file.path)).isDirectory();
}

export enum FileType { Unknown = 0, File = 1, Directory = 2 }

export const workspace = {
  asRelativePath: (file: File): string => file.path,
  fs: {
    writeFile,
    rename: (from: File, to: File): Promise<void> => rename(from.path, to.path),
    delete: (file: File): Promise<void> => unlink(file.path),
    stat: async (file: File) => ({ type: (await isFolder(file)) ? FileType.Directory : FileType.File }),
  },
};

// Stands in for the part of the editor's API that is asked before a file is written, so that a process without editor can be killed.
import { stat } from 'node:fs/promises';

interface File {
  readonly scheme: 'file';
  readonly path: string;
  readonly fsPath: string;
}

export function fileAt(path: string): File {
  return { scheme: 'file', path, fsPath: path };
}

export enum FileType { Unknown = 0, File = 1, Directory = 2 }

export const workspace = {
  asRelativePath: (file: File): string => file.path,
  fs: {
    stat: async (file: File) => ({ type: (await stat(file.path)).isDirectory() ? FileType.Directory : FileType.File }),
  },
};

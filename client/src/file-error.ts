/** What to do about what went wrong, by the codes of VS Code's file systems and of Node. */
const REASONS: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/FileIsADirectory|EISDIR/, 'a folder has that name. Rename the folder, or choose another name.'],
  [/FileNotADirectory|FileExists|ENOTDIR|EEXIST/, 'a part of its path is a file where a folder should be. Rename that file, or choose another folder.'],
  [/FileNotFound|ENOENT/, 'its folder is not there. Make the folder, or choose another.'],
  [/EROFS/, 'the disk is read-only. Choose a folder on another.'],
  [/NoPermissions|EACCES|EPERM/, 'you have no permission to. Make the folder writable, or choose another.'],
  [/ENOSPC|EDQUOT/, 'the disk is full. Make room, then try again.'],
  [/ENAMETOOLONG/, 'its name is too long. Choose a shorter one.'],
  [/Unavailable/, 'its file system cannot be reached. Try again when it can.'],
];

/**
 * Says in plain words that a file could not be written or removed, why, and what to do.
 * @param name of the file, as a person knows it
 * @param error as a file system threw it: its code or its message names the code
 */
export function describeFileError(name: string, verb: 'written' | 'removed', error: unknown): string {
  return `${name} could not be ${verb}: ${reasonOf(error)}`;
}

/** Why something could not be done with a file, and what to do, in plain words where the error is known. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  // VS Code puts what Node says into messages: its own code is `Unknown` then.
  return [code, message].flatMap((text) => REASONS.find(([codes]) => codes.test(text))?.[1] ?? [])[0] ?? message;
}

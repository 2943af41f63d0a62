/** What went wrong with a file, in plain words: the rest of a sentence that begins with its name, without a full stop. */
export function describeFileError(error: unknown, verb: 'read' | 'written'): string {
  // What comes through a client has lost its code, but not its message.
  const message = error instanceof Error ? error.message : String(error);
  switch (codeOf(error) ?? /\bE[A-Z]{3,}\b/.exec(message)?.[0]) {
    case 'ENOENT': return verb === 'read' ? 'does not exist' : 'cannot be written: its folder does not exist';
    case 'EACCES':
    case 'EPERM': return `cannot be ${verb}: permission denied`;
    case 'EISDIR': return `cannot be ${verb}: it is a folder`;
    case 'ENOTDIR':
    case 'EEXIST': return `cannot be ${verb}: a part of its path is a file, not a folder`;
    case 'ENOSPC':
    case 'EDQUOT': return 'cannot be written: the disk is full';
    case 'EROFS': return 'cannot be written: the disk is read-only';
    case 'ENAMETOOLONG': return `cannot be ${verb}: its name is too long`;
    case 'ERR_FS_FILE_TOO_LARGE': return 'is too long; split it';
    default: return `cannot be ${verb}: ${message.replace(/\.$/, '')}`;
  }
}

/** The error code of Node, where there is one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

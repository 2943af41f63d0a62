import assert from 'node:assert/strict';
import { describeFileError } from '../src/file-error';

/** An error as `vscode.workspace.fs` throws it. */
function thrown(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}

describe('a file that could not be written', () => {
  for (const [error, reason] of [
    [thrown('FileIsADirectory'), /^a\.marks\.json could not be written: a folder has that name\. Rename/],
    [thrown('FileNotADirectory'), /a part of its path is a file/],
    [thrown('FileNotFound'), /its folder is not there\. Make/],
    [thrown('NoPermissions'), /you have no permission to\. Make/],
    [thrown('Unavailable'), /cannot be reached\. Try again/],
    [thrown('Unknown', "EISDIR: illegal operation on a directory, open '/x/a.marks.json'"), /a folder has that name/],
    [thrown('Unknown', "Unable to write file '/x' (Unknown (FileSystemError): Error: ENOSPC: no space left on device, write)"), /the disk is full/],
    [thrown('EROFS', 'read-only'), /the disk is read-only/],
  ] as const) {
    it(`is explained: ${error.message}`, () => {
      assert.match(describeFileError('a.marks.json', 'removed', error), /could not be removed: /);
      const text = describeFileError('a.marks.json', 'written', error);
      assert.match(text, reason);
      assert.doesNotMatch(text, /E[A-Z]{4}|FileSystem|'/);
    });
  }

  it('is told as it is where nobody knows the error', () => assert.equal(describeFileError('a', 'removed', new Error('Out of cheese.')), 'a could not be removed: Out of cheese.'));
});

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The text that offsets in files count over: without byte order marks at its start (careless joining leaves several),
 * every line end (CRLF, lone CR) as LF. It is what Python reads in text mode, and does not change when an editor or git
 * changes the line ends. The LF text of an LF text is the same.
 */
export function toLfText(text: string): string {
  const withoutMark = text.slice(countByteOrderMarks(text));
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

/** How many byte order marks stand at the start of a text. */
export function countByteOrderMarks(text: string): number {
  let marks = 0;
  while (text.charCodeAt(marks) === 0xfeff) marks++;
  return marks;
}

/** SHA-256 of {@link toLfText} in UTF-8, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(toLfText(text))));
}

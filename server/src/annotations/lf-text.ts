import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The text that offsets in files count over: without byte order mark, every line end (CRLF, lone CR) as LF. It is what
 * Python reads in text mode, and does not change when an editor or git changes the line ends.
 */
export function toLfText(text: string): string {
  const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
}

/** SHA-256 of {@link toLfText} in UTF-8, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(toLfText(text))));
}

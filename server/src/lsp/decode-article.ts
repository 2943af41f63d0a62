/** Longest article that is read, in bytes: news articles have thousands. */
export const MAX_ARTICLE_BYTES = 32 * 1024 * 1024;

/** A decoded file, or why it is not text. Notes and errors are the rest of a sentence that begins with the name of the file. */
export type Decoded =
  | { readonly text: string; readonly note?: string; readonly error?: undefined }
  | { readonly text?: undefined; readonly error: string };

/**
 * Decodes the bytes of an article: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, which is what old
 * news pages were saved in. Refuses what is not text. The byte order mark is not part of the text.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES) return { error: `is too long (${megabytes(bytes.length)} MB, at most ${megabytes(MAX_ARTICLE_BYTES)}); split it` };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', bytes) };
  // The test of git and grep; UTF-16 without byte order mark fails it too.
  if (bytes.subarray(0, 8000).includes(0)) return { error: 'is not text: it holds zero bytes; articles are plain text, best saved as UTF-8' };
  const text = decode('utf-8', bytes);
  const broken = count(text, '\ufffd') - countReplacementCharacters(bytes);
  if (broken === 0) return { text };
  const valid = [...text].reduce((sum, character) => (character > '\u007f' && character !== '\ufffd' ? sum + 1 : sum), 0);
  return valid > broken
    ? { text, note: `is damaged UTF-8; ${broken} ${broken === 1 ? 'character was' : 'characters were'} replaced by U+FFFD` }
    : { text: decodeWindows1252(bytes), note: 'is not UTF-8; it was read as Windows-1252' };
}

/** The characters of Windows-1252 that are not those of Latin-1: 80 to 9F. Node's own decoder takes it for Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return decodeLatin1(bytes).replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** Bytes to turn into characters in one call; well under the limit of arguments. */
const PIECE = 8192;

function decodeLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  return pieces.join('');
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** U+FFFD that the file itself holds, as EF BF BD. */
function countReplacementCharacters(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found++;
  return found;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** A multiple of three, so that pieces can be joined; well under the limit of arguments of a call. */
const PIECE = 3 * 8192;

/** Base64 of bytes, with what browsers and Node share. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
}

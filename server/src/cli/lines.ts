/** A line of input, or `undefined` where it was longer than allowed and was thrown away. */
export type Line = Uint8Array | undefined;

const LF = 10;

/**
 * Cuts a stream of bytes at LF alone, as JSON lines are; the LF is not part of a line, and no line follows the last one.
 * Holds one line at a time, and never more of it than allowed.
 * @param maxLength in bytes
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxLength: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxLength) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = length > maxLength ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

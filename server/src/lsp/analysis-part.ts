/** Characters that are analysed first where a text is long, so that its beginning is marked at once. */
const OPENING_LENGTH = 20_000;

/** The part of a text that is analysed: all of it, or what lies before the limit, cut at a line end where there is one. */
export function analyzedPart(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const lineEnd = text.lastIndexOf('\n', maxLength - 1) + 1;
  return text.slice(0, lineEnd > 0 ? lineEnd : wholeCharacters(text, maxLength));
}

/** The beginning of a long text, to be analysed before all of it; `undefined` where that is not worth while. */
export function openingPart(text: string): string | undefined {
  return text.length < 4 * OPENING_LENGTH ? undefined : analyzedPart(text, OPENING_LENGTH);
}

function wholeCharacters(text: string, length: number): number {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}

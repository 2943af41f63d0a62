/** Texts are looked up by their first units: enough of them that few texts share a key. */
const KEY_LENGTH = 8;

/**
 * All places where some of the wanted texts stand, in ascending order, overlapping ones included. One pass over the
 * text for each length of key, however many texts are wanted.
 */
export function findOccurrences(text: string, wanted: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const keysByLength = new Map<number, Map<string, string[]>>();
  for (const one of new Set(wanted)) {
    if (one === '') continue;
    found.set(one, []);
    const key = one.slice(0, KEY_LENGTH);
    const keys = keysByLength.get(key.length) ?? new Map<string, string[]>();
    keysByLength.set(key.length, keys);
    keys.set(key, [...(keys.get(key) ?? []), one]);
  }
  for (const [length, keys] of keysByLength) {
    const firstUnits = new Set([...keys.keys()].map((key) => key.charCodeAt(0)));
    for (let at = 0; at + length <= text.length; at++) {
      if (!firstUnits.has(text.charCodeAt(at))) continue;
      for (const one of keys.get(text.slice(at, at + length)) ?? []) {
        if (standsAt(text, one, at)) found.get(one)?.push(at);
      }
    }
  }
  return found;
}

/** Whether a text stands at an offset, as whole characters: not with half of a surrogate pair at either end. */
export function standsAt(text: string, wanted: string, at: number): boolean {
  return text.startsWith(wanted, at) && !cutsPair(text, at) && !cutsPair(text, at + wanted.length);
}

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

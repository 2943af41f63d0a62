import { mix } from './hash';

/** What a list says a phrase can be; the order is part of the weights. */
export const KINDS = ['country', 'nationality', 'city', 'town', 'region', 'first-name', 'last-name', 'organisation', 'team', 'person', 'place', 'brand', 'product', 'event', 'title', 'artist'] as const;
export type Kind = (typeof KINDS)[number];

/** Longest phrase of the lists, in tokens. */
export const PHRASE_TOKENS = 5;

/** Lists of names and word clusters, known by hashes alone. */
export interface Lexicon {
  /** Bit mask over {@link KINDS} by the hash of a phrase ({@link hashOfPhrase}). */
  readonly phrases: HashMap;
  /** Fine cluster by the hash of a word. */
  readonly clusters: HashMap;
  /** Coarse cluster by fine cluster. */
  readonly coarse: Uint8Array;
}

/** Hash of a phrase from the hashes of its words, one at a time. */
export function hashOfPhrase(phrase: number, word: number): number {
  return mix(phrase, word);
}

/** A map from 32-bit hashes to numbers from 0 to 65,535: open addressing, never more than half full. */
export interface HashMap {
  readonly keys: Int32Array;
  /** One more than the value; 0 where the slot is free. */
  readonly slots: Uint32Array;
}

export function createHashMap(size: number): HashMap {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  return { keys: new Int32Array(capacity), slots: new Uint32Array(capacity) };
}

export function put(map: HashMap, key: number, value: number): void {
  const mask = map.keys.length - 1;
  let at = key & mask;
  while (map.slots[at] !== 0 && map.keys[at] !== key) at = (at + 1) & mask;
  map.keys[at] = key;
  map.slots[at] = value + 1;
}

/** The value of a key, or −1. */
export function get(map: HashMap, key: number): number {
  const { keys, slots } = map;
  const mask = keys.length - 1;
  let at = key & mask;
  for (;;) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if (keys[at] === key) return slot - 1;
    at = (at + 1) & mask;
  }
}

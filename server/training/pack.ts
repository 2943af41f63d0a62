// Writes the weights file that `server/src/analysis/entities/model/file.ts` reads.
import { TAGS, TYPES } from '../src/analysis/entities/model/labels';
import { KINDS } from '../src/analysis/entities/model/lexicon';
import { checksum } from '../src/analysis/entities/model/file';
import type { Fitted } from './fit';

export interface Lists {
  /** Kinds by phrase hash. */
  readonly phrases: ReadonlyMap<number, number>;
  /** Fine cluster by word hash. */
  readonly clusters: ReadonlyMap<number, number>;
  readonly coarse: Uint8Array;
}

const LARGEST = 127;

/** Bytes of the weights file; weights are rounded to 8 bits, those that round to nothing left out. */
export function packModel(lists: Lists, hashes: Int32Array, fitted: Fitted, clip: number): Uint8Array {
  const body: number[] = [];
  number(body, TYPES.length);
  number(body, KINDS.length);
  map(body, lists.phrases);
  map(body, lists.clusters);
  number(body, lists.coarse.length);
  for (const group of lists.coarse) body.push(group);
  for (const weight of fitted.transitions) float(body, weight);
  weights(body, hashes, fitted.weights, clip);
  const bytes = new Uint8Array(16 + body.length);
  bytes.set(body, 16);
  const header = new DataView(bytes.buffer);
  bytes.set([0x4e, 0x4d, 0x4e, 0x54]);
  header.setUint32(4, 1, true);
  header.setUint32(8, body.length, true);
  header.setUint32(12, checksum(bytes.subarray(16)), true);
  return bytes;
}

function weights(body: number[], hashes: Int32Array, values: Float32Array, clip: number): void {
  const scale = clip / LARGEST;
  const features = [...hashes.keys()]
    .map((feature) => ({ key: hashes[feature]! >>> 0, entries: entriesOf(values.subarray(feature * TAGS, (feature + 1) * TAGS), scale) }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => a.key - b.key);
  float(body, scale);
  number(body, features.length);
  number(body, features.reduce((sum, { entries }) => sum + entries.length, 0));
  let before = 0;
  for (const { key, entries } of features) {
    number(body, key - before);
    number(body, entries.length);
    before = key;
  }
  for (const { entries } of features) for (const { tag } of entries) body.push(tag);
  for (const { entries } of features) for (const { value } of entries) body.push(value & 255);
}

function entriesOf(row: Float32Array, scale: number): readonly { readonly tag: number; readonly value: number }[] {
  return Array.from(row, (weight, tag) => ({ tag, value: Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))) })).filter(({ value }) => value !== 0);
}

function map(body: number[], entries: ReadonlyMap<number, number>): void {
  const sorted = [...entries].map(([key, value]) => ({ key: key >>> 0, value })).sort((a, b) => a.key - b.key);
  number(body, sorted.length);
  let before = 0;
  for (const { key, value } of sorted) {
    number(body, key - before);
    number(body, value);
    before = key;
  }
}

function number(body: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) body.push((rest % 128) + 128);
  body.push(rest);
}

function float(body: number[], value: number): void {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  body.push(...bytes);
}

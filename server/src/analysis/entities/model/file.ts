import { createChainModel } from './chain-model';
import { TAGS, TYPES } from './labels';
import { createHashMap, KINDS, put, type HashMap } from './lexicon';
import type { TaggerModel } from './tag';
import { layOutWeights, type FeatureWeights } from './weights';

/**
 * The weights file, little-endian: "NMNT", format, length and checksum of the body (32 bits each); then the body:
 * numbers of types and of kinds of lists, the phrases, the word clusters, the transitions, the weights.
 * Hashes are sorted and written as differences; counts and differences are variable-length numbers of 7 bits a byte.
 */
const MAGIC = 0x544e4d4e;
const FORMAT = 1;
const HEADER = 16;

/** Reads a weights file. Throws an error that says in plain words what is wrong with it. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('This is not a Newsmark weights file.');
  if (view.getUint32(4, true) !== FORMAT) throw new Error(`The weights file has format ${view.getUint32(4, true)}; this version of Newsmark reads format ${FORMAT}.`);
  const length = view.getUint32(8, true);
  if (bytes.length !== HEADER + length) throw new Error(`The weights file is cut off: it has ${bytes.length} bytes, not ${HEADER + length}.`);
  if (checksum(bytes.subarray(HEADER)) !== view.getUint32(12, true)) throw new Error('The weights file is damaged: its checksum does not match.');
  const body = createReader(bytes.subarray(HEADER));
  if (body.number() !== TYPES.length || body.number() !== KINDS.length) throw new Error('The weights file was made for other label types.');
  const phrases = readMap(body);
  const clusters = readMap(body);
  const coarse = body.bytes(body.number());
  const transitions = new Float32Array(TAGS * TAGS);
  for (let at = 0; at < transitions.length; at++) transitions[at] = body.float();
  return { lexicon: { phrases, clusters, coarse }, chain: createChainModel(transitions), weights: readWeights(body) };
}

/** FNV-1a over bytes, unsigned. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

interface Reader {
  number(): number;
  float(): number;
  bytes(length: number): Uint8Array;
}

function createReader(body: Uint8Array): Reader {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let at = 0;
  return {
    number() {
      let value = 0;
      let factor = 1;
      for (;;) {
        const byte = body[at++];
        if (byte === undefined) throw new Error('The weights file ends too early.');
        value += (byte & 127) * factor;
        if (byte < 128) return value;
        factor *= 128;
      }
    },
    float() {
      at += 4;
      return view.getFloat32(at - 4, true);
    },
    bytes(length) {
      at += length;
      return body.subarray(at - length, at);
    },
  };
}

function readMap(body: Reader): HashMap {
  const size = body.number();
  const map = createHashMap(size);
  let key = 0;
  for (let entry = 0; entry < size; entry++) {
    key += body.number();
    put(map, key | 0, body.number());
  }
  return map;
}

function readWeights(body: Reader): FeatureWeights {
  const scale = body.float();
  const features = body.number();
  const entries = body.number();
  const keys = new Int32Array(features);
  const ends = new Uint32Array(features);
  let key = 0;
  let end = 0;
  for (let feature = 0; feature < features; feature++) {
    key += body.number();
    keys[feature] = key;
    end += body.number();
    ends[feature] = end;
  }
  const tags = body.bytes(entries);
  const values = body.bytes(entries);
  return layOutWeights({ keys, ends, tags, values: new Int8Array(values.buffer, values.byteOffset, values.byteLength) }, scale);
}

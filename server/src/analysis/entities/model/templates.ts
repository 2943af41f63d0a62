import { mix } from './hash';
import { AFFIX, PAD, type Observations } from './observe';

/** Room for the features of one token. */
export const MAX_FEATURES = 128;

/** Where a word stands that features are made of: the token itself, or a neighbour one or two before or behind it. */
export const ROLES = [0, -1, 1, -2, 2] as const;

/** What of a token besides its word the features of the word itself count: its shape, whether it opens its sentence, how that is written; 7 bits. */
export function lookOf({ shape, opens, style }: Observations, at: number): number {
  return (shape[at] ?? 0) | ((opens[at] ?? 0) << 4) | ((style[at] ?? 0) << 5);
}

/** Writes the features of the token at padded index `at` into `out`; gives their number. The order is of no matter. */
export function featuresOf(seen: Observations, at: number, out: Int32Array): number {
  let n = 0;
  for (let role = 0; role < ROLES.length; role++) n = addWordFeatures(seen, role, at + (ROLES[role] ?? 0), lookOf(seen, at), out, n);
  return addPlaceFeatures(seen, at, out, n);
}

/**
 * Adds the features that the word at padded index `at` alone gives a token, from `out[n]` on; gives their number with those before.
 * @param role what the word is to the token, an index into {@link ROLES}
 * @param look the look of the token; it counts in the first role only
 */
export function addWordFeatures({ word, lower, prefix, suffix, pattern, fine, coarse }: Observations, role: number, at: number, look: number, out: Int32Array, n: number): number {
  const own = lower[at] ?? 0;
  const ending = suffix[at * AFFIX + 2] ?? 0;
  const cluster = fine[at] ?? 0;
  switch (role) {
    case 1:
      out[n++] = mix(4, own);
      out[n++] = mix(41, ending);
      out[n++] = mix(61, cluster);
      return n;
    case 2:
      out[n++] = mix(5, own);
      out[n++] = mix(42, ending);
      out[n++] = mix(62, cluster);
      return n;
    case 3:
      out[n++] = mix(6, own);
      out[n++] = mix(63, cluster);
      return n;
    case 4:
      out[n++] = mix(7, own);
      out[n++] = mix(64, cluster);
      return n;
  }
  out[n++] = mix(1, 0);
  out[n++] = mix(2, word[at] ?? 0);
  out[n++] = mix(3, own);
  out[n++] = mix(mix(12, own), look);
  for (let length = 0; length < AFFIX; length++) {
    const first = prefix[at * AFFIX + length] ?? 0;
    const last = suffix[at * AFFIX + length] ?? 0;
    if (first !== 0 && length > 0) out[n++] = mix(20 + length, first);
    if (last !== 0) out[n++] = mix(30 + length, last);
  }
  out[n++] = mix(mix(40, ending), look);
  out[n++] = mix(50, look);
  out[n++] = mix(51, pattern[at] ?? 0);
  out[n++] = mix(mix(60, cluster), look);
  out[n++] = mix(mix(65, coarse[at] ?? 0), look);
  return n;
}

/** Adds the features that the token at padded index `at` has from its place among others. */
export function addPlaceFeatures(seen: Observations, at: number, out: Int32Array, n: number): number {
  const { lower, shape, fine, coarse, lists, glued, runStart, runEnd } = seen;
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
  const look = lookOf(seen, at);
  const shapes = sl1 | (s0 << 4) | (sr1 << 8);
  const glue = (glued[at] ?? 0) | ((glued[at + 1] ?? 0) << 1);
  const g0 = lists[at] ?? 0;
  const gl1 = lists[at - 1] ?? 0;
  const gr1 = lists[at + 1] ?? 0;

  out[n++] = mix(mix(8, l1), l0);
  out[n++] = mix(mix(9, l0), r1);
  out[n++] = mix(mix(10, l1), look);
  out[n++] = mix(mix(11, r1), look);
  out[n++] = mix(mix(13, l2), shapes);
  out[n++] = mix(mix(14, r2), shapes);
  out[n++] = mix(mix(15, l2), l1);
  out[n++] = mix(mix(16, r1), r2);

  out[n++] = mix(52, shapes);
  out[n++] = mix(53, shapes | (sl2 << 12) | (sr2 << 16));
  out[n++] = mix(mix(54, look), glue | (sl1 << 2));
  out[n++] = mix(55, sl1 | (sl2 << 4));
  out[n++] = mix(56, sr1 | (sr2 << 4));
  out[n++] = mix(mix(57, seen.seen[at] ?? 0), look);

  const c0 = coarse[at] ?? 0;
  const cl1 = coarse[at - 1] ?? 0;
  const cr1 = coarse[at + 1] ?? 0;
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
    const place = Math.min(at - first, 3) | (Math.min(last - at, 3) << 2);
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
      out[n++] = mix(mix(98, lists[first] ?? 0), mix(lists[last] ?? 0, place));
      out[n++] = mix(mix(99, seen.suffix[last * AFFIX + 2] ?? 0), place);
    }
    out[n++] = mix(mix(100, fine[first - 1] ?? 0), place);
    out[n++] = mix(mix(101, fine[last + 1] ?? 0), place);
  } else {
    const left = at - 1 >= PAD ? (runStart[at - 1] ?? 0) : 0;
    const right = runEnd[at + 1] ?? 0;
    if (left !== 0) out[n++] = mix(mix(102, lower[left] ?? 0), l0);
    if (right !== 0) out[n++] = mix(mix(103, lower[right] ?? 0), l0);
  }
  return n;
}

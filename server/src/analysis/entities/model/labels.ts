import type { NameLabel } from '../../types';

/** The label types in the order of the weights. */
export const TYPES: readonly NameLabel[] = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'];

/**
 * Tags of the sequence: outside, and for each type begin, inside, end and single (BIOES), which tells the edges of a name
 * better than plain BIO.
 */
export const OUTSIDE = 0;
export const TAGS = 1 + 4 * TYPES.length;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

/** The tag for a part of a name, e.g. `tagOf(typeIndex, BEGIN)`. */
export function tagOf(type: number, part: number): number {
  return 1 + 4 * type + part;
}

export function typeOf(tag: number): number {
  return (tag - 1) >> 2;
}

function partOf(tag: number): number {
  return (tag - 1) & 3;
}

/** Whether a name may stop after this tag, or there is none. */
export function isClosed(tag: number): boolean {
  return tag === OUTSIDE || partOf(tag) === END || partOf(tag) === SINGLE;
}

/** Whether this tag may follow a closed one. */
export function isOpening(tag: number): boolean {
  return tag === OUTSIDE || partOf(tag) === BEGIN || partOf(tag) === SINGLE;
}

/** Whether the second tag may follow the first. */
export function mayFollow(previous: number, tag: number): boolean {
  if (isClosed(previous)) return isOpening(tag);
  return !isOpening(tag) && typeOf(previous) === typeOf(tag);
}

import type { Shape } from '../expression';
import type { Recognized } from '../recognizers';
import { isHyphen, lowerAt, textAt, type Words } from '../words';

/** What joins the ends of a range; "and" does behind "between" alone. */
const JOINTS = new Set(['to', 'through', 'until', 'till']);
/** What a length ends with, and begins with. */
const ENDS = new Set(['to', 'ended', 'ending', 'until', 'through']);
const BEGINS = new Set(['from', 'starting', 'beginning', 'commencing']);
const PASSED = new Set(['the', 'on', 'in', 'at', 'with', 'late', 'early']);
/** Most words between the ends: "to", "on" and "the". */
const GAP = 3;

/**
 * Tells of an expression what it is to the one before: the end of a range ("from 3 to 5 March"), or the day that a length ends or
 * begins with ("in the three months to June", "for three days from Monday").
 */
export function linkRanges(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  return found.map(freed(words, found)).map((read, index) => {
    const before = found[index - 1];
    const gap = before ? read.from - before.to : Infinity;
    if (!before || gap < 1 || gap > GAP || !isPoint(read.shape) || !passes(words, before.to + 1, read.from)) return read;
    const link = linkOf(words, before, found[index - 2]);
    return link ? { ...read, link } : read;
  });
}

function linkOf(words: Words, before: Recognized, earlier: Recognized | undefined): Recognized['link'] {
  const joint = textAt(words, before.to).toLowerCase();
  if (before.shape.kind === 'duration' && joint === 'of') return isOfStretch(words, before) ? (lowerAt(words, before.from) === 'first' ? 'begins' : 'ends') : undefined;
  if (before.shape.kind === 'duration') return ENDS.has(joint) ? 'ends' : BEGINS.has(joint) ? 'begins' : undefined;
  if (!isPoint(before.shape) || before.link === 'range') return undefined;
  if (JOINTS.has(joint) || isHyphen(words, before.to)) return 'range';
  return joint === 'and' && isBetween(words, before, earlier) ? 'range' : undefined;
}

/** "the last two weeks of May" ends with May, not with the document date. */
function freed(words: Words, found: readonly Recognized[]): (read: Recognized, index: number) => Recognized {
  return (read, index) => {
    const next = found[index + 1];
    if (read.shape.kind !== 'duration' || read.shape.which === undefined || !next || !isOfStretch(words, read) || next.from - read.to > GAP) return read;
    return { ...read, shape: { kind: 'duration', parts: read.shape.parts } };
  };
}

function isOfStretch(words: Words, { from, to }: Recognized): boolean {
  const first = lowerAt(words, from);
  return lowerAt(words, to) === 'of' && (first === 'first' || first === 'last' || first === 'final');
}

function passes(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!PASSED.has(textAt(words, at).toLowerCase())) return false;
  return true;
}

function isBetween(words: Words, before: Recognized, earlier: Recognized | undefined): boolean {
  for (let at = before.from - 1; at >= Math.max(earlier?.to ?? 0, before.from - 2); at--) if (lowerAt(words, at) === 'between') return true;
  return false;
}

/** What can be an end of a range. */
function isPoint(shape: Shape): boolean {
  switch (shape.kind) {
    case 'duration': case 'recurrence': case 'sport-season': return false;
    case 'reference': return shape.value === 'PRESENT_REF';
    default: return true;
  }
}

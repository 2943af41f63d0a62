import { isDay } from '../families/part-of-day';
import type { Recognized } from '../recognizers';
import { lowerAt, type Words } from '../words';

const BETWEEN = new Set(['(', ')', ',', 'on']);
/** What joins the two times of a range, which has one day. */
const RANGE = new Set(['to', 'and', '-', '–', '—', 'until', 'till']);

/**
 * A clock time takes the day that stands behind it, past a second time in brackets: "2 a.m. local time (0100 GMT) on
 * Wednesday"; "two weeks before the November 13 deadline" counts from that day.
 */
export function shareDays(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index--) {
    const [read, next] = [out[index], out[index + 1]];
    if (!read || !next) continue;
    const range = next.from - read.to === 1 && RANGE.has(lowerAt(words, read.to));
    if (range && next.shape.kind === 'time' && next.shape.clock !== undefined && read.shape.kind === 'time') {
      out[index] = { ...read, shape: { ...read.shape, zone: read.shape.zone ?? next.shape.zone, day: read.shape.day ?? next.shape.day } };
      continue;
    }
    const day = next.shape.kind === 'time' ? next.shape.day : next.shape;
    if (!day || !isDay(day)) continue;
    const isNear = next.from - read.to <= 3 && isBetween(words, read.to, next.from);
    if (isNear && read.shape.kind === 'time' && read.shape.day === undefined) out[index] = { ...read, shape: { ...read.shape, day } };
    if (read.shape.kind === 'shift' && read.shape.from === 'event' && next.from - read.to <= 1) out[index] = { ...read, shape: { ...read.shape, base: day } };
  }
  return out;
}

function isBetween(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BETWEEN.has(lowerAt(words, at))) return false;
  return true;
}

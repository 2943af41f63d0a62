import type { DateShape, Shape } from '../expression';
import { isDay } from '../families/part-of-day';
import type { Recognized } from '../recognizers';
import { textAt, type Words } from '../words';

/** Most words between "after" and the date of what happened. */
const REACH = 12;
/** They begin another clause, whose date is not that of the event. */
const NEW_CLAUSE = new Set(['and', 'but', 'that', 'which', 'who', 'when', 'while', 'before', 'after', 'until', 'since', 'to', 'said']);

/** "a day after rebels attacked the city on Monday" counts from that Monday: the clause behind "after" dates its event itself. */
export function anchorEvents(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  return found.map((read, index) => {
    const { shape } = read;
    const next = found[index + 1];
    if (shape.kind !== 'shift' || shape.from !== 'event' || !next || !isDayShape(next.shape) || !isOneClause(words, read.to, next.from)) return read;
    return { ...read, shape: { ...shape, from: 'expression', base: next.shape } };
  });
}

function isDayShape(shape: Shape): shape is DateShape {
  return shape.kind !== 'time' && shape.kind !== 'duration' && shape.kind !== 'recurrence' && isDay(shape);
}

function isOneClause(words: Words, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at++) if (words.tokens[at]?.kind === 'mark' || NEW_CLAUSE.has(textAt(words, at).toLowerCase())) return false;
  return true;
}

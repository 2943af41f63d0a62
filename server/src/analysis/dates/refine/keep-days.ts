import type { Recognized } from '../recognizers';

/** "the 8th" is a day only behind another day of its paragraph; elsewhere it is a rank, a hole of golf, a round. */
export function keepDays(_words: unknown, found: readonly Recognized[]): readonly Recognized[] {
  let dated = false;
  return found.filter(({ source, shape }) => {
    if (source === 'dates/day-of-month') return dated;
    dated ||= shape.kind === 'calendar-date' && shape.day !== undefined && shape.month !== undefined;
    return true;
  });
}

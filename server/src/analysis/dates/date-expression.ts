import type { Anchor, DateExpression } from '../types';

/** The ends of a range or length, where they are to be put in. */
type Ends = Pick<DateExpression, 'beginPoint' | 'endPoint' | 'interval'>;

/** The date with other ends. All dates are made with their fields in one order: the engine of the language reads such objects faster. */
export function withEnds(date: DateExpression, { beginPoint, endPoint, interval }: Ends): DateExpression {
  const { start, end, source, decision, type, value, mod, quant, freq, anchor, certain, reason } = date;
  return { start, end, source, decision, type, value, mod, quant, freq, beginPoint, endPoint, interval, anchor, certain, reason };
}

/** The date so many code units further on, its anchors placed anew. */
export function moveDate(date: DateExpression, by: number, hang: (anchor: Anchor) => Anchor | undefined): DateExpression {
  const { source, decision, type, value, mod, quant, freq, beginPoint, endPoint, interval, anchor, certain, reason } = date;
  return {
    start: date.start + by, end: date.end + by, source, decision, type, value, mod, quant, freq,
    beginPoint: beginPoint && hang(beginPoint), endPoint: endPoint && hang(endPoint), interval, anchor: anchor && hang(anchor), certain, reason,
  };
}

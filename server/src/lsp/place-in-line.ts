import type { Span } from '../analysis/types';
import { flatRange } from '../features/decide-action';
import type { LineIndex } from '../features/line-index';
import type { EverywherePlace } from './protocol';

/** Characters of a line that are told on either side of a place. */
const AROUND = 60;

/** A span with what stands around it in its line, as a preview shows it. */
export function placeInLine(text: string, lines: LineIndex, { start, end }: Span): Pick<EverywherePlace, 'range' | 'text' | 'before' | 'after'> {
  const range = lines.rangeOf({ start, end });
  const from = Math.max(lines.contentOf(range.start.line).start, start - AROUND);
  const to = Math.min(lines.contentOf(range.end.line).end, end + AROUND);
  return { range: flatRange(range), text: text.slice(start, end), before: text.slice(from, start), after: text.slice(end, to) };
}

import type { Span } from '../analysis/types';
import { placeDecisions, type Placement, type PlacedDecision } from './place-decisions';
import { mapParts, type PlacedParts } from './place-parts';
import { describePlaced } from './rewrite';

/** The text of the span was replaced by another of `length`; UTF-16 offsets over the text before. */
export interface TextEdit extends Span {
  readonly length: number;
}

/**
 * Where decisions stand after an edit: they move with their text, grow and shrink with what is typed and deleted inside them.
 * What is deleted as a whole becomes an orphan, and comes back when an edit brings its text back to its surroundings.
 * @param before the text before the edit, `after` that after it
 */
export function moveDecisions({ placed, orphans }: Placement, edit: TextEdit, before: string, after: string): Placement {
  const moved: PlacedDecision[] = [];
  const deleted: PlacedDecision[] = [];
  for (const one of placed) {
    const span = moveSpan(one, edit);
    if (span === undefined) deleted.push(one);
    else if (span === one && one.parts === undefined) moved.push(one);
    else moved.push({ decision: one.decision, ...span, ...(one.parts && { parts: moveParts(one.parts, edit) }) });
  }
  const lost = [...orphans, ...describePlaced(before, deleted)];
  if (lost.length === 0 || edit.length === 0) return { placed: moved, orphans: lost };
  const back = placeDecisions(after, lost);
  return { placed: back.placed.length === 0 ? moved : inOrder([...moved, ...back.placed]), orphans: back.orphans };
}

/** The span after the edit; `undefined` where all of it was deleted. What is typed at its edges is not in it. */
function moveSpan(span: Span, { start, end, length }: TextEdit): Span | undefined {
  if (span.end <= start) return span;
  const by = length - (end - start);
  if (span.start >= end) return { start: span.start + by, end: span.end + by };
  if (start <= span.start && span.end <= end) return undefined;
  if (start > span.start && end < span.end) return { start: span.start, end: span.end + by };
  return start > span.start ? { start: span.start, end: start } : { start: start + length, end: span.end + by };
}

function moveParts(parts: PlacedParts, edit: TextEdit): PlacedParts {
  const gone = new Set<Span>();
  const moved = mapParts(parts, (span) => {
    const to = moveSpan(span, edit);
    if (to === undefined) gone.add(span);
    return { start: to?.start ?? span.start, end: to?.end ?? span.end };
  });
  if (gone.size === 0) return moved;
  const left = moved.spans?.filter((_, index) => !gone.has(parts.spans?.[index] ?? NONE));
  return {
    ...(left !== undefined && left.length > 0 && { spans: left }),
    ...(moved.speaker && !gone.has(parts.speaker ?? NONE) && { speaker: moved.speaker }),
    ...(moved.cue && !gone.has(parts.cue ?? NONE) && { cue: moved.cue }),
  };
}

const NONE: Span = { start: 0, end: 0 };

function inOrder(placed: PlacedDecision[]): readonly PlacedDecision[] {
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

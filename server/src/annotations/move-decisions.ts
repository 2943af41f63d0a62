import type { Span } from '../analysis/types';
import { placeDecisions, type CutDecision, type Placement, type PlacedDecision } from './place-decisions';
import { mapParts, type PlacedParts } from './place-parts';
import { describePlaced } from './rewrite';
import type { Decision } from './sidecar';

/** The text of the span was replaced by another of `length`; UTF-16 offsets over the text before. */
export interface TextEdit extends Span {
  readonly length: number;
}

/**
 * Where decisions stand after an edit: they move with their text, grow and shrink with what is typed and deleted inside them.
 * What is deleted as a whole becomes an orphan, and so does a name one of whose pieces is. {@link bringBack} brings back what an edit takes away and another returns.
 * @param before the text before the edit, `after` that after it
 */
export function moveDecisions({ placed, orphans }: Placement, edit: TextEdit, before: string, after: string): Placement {
  const moved: PlacedDecision[] = [];
  const deleted: PlacedDecision[] = [];
  for (const one of placed) {
    const span = moveSpan(one, edit);
    if (span === undefined || isBlank(after, span) || losesPiece(one, edit, after)) deleted.push(one);
    else if (span === one && one.parts === undefined) moved.push(one);
    else {
      const cut = [one, ...(one.parts?.spans ?? [])].some((piece) => cutsEdge(piece, edit)) ? (one.cut ?? cutFrom(one, before)) : one.cut;
      moved.push({ decision: one.decision, ...span, ...(one.parts && { parts: moveParts(one.parts, edit) }), ...(cut && { cut }) });
    }
  }
  const lost = [...deleted.flatMap(({ cut }) => cut?.decision ?? []), ...describePlaced(before, deleted.filter(({ cut }) => cut === undefined))];
  return { placed: moved, orphans: lost.length === 0 ? orphans : [...orphans, ...lost] };
}

/**
 * The decisions with those that the text allows to stand whole again, after edits that put something in: orphans whose text is back
 * in its surroundings, and decisions cut at an edge that the rest of their text stands beside again.
 * @param edited where the edits were made, in the text as it is now
 */
export function bringBack({ placed, orphans }: Placement, text: string, edited: Span): Placement {
  const isCut = placed.some(({ cut }) => cut !== undefined);
  const whole = isCut ? placed.map((one) => makeWhole(one, text)) : placed;
  const mayBeBack = standingNear(orphans, text, edited);
  const back = mayBeBack.size === 0 ? [] : placeDecisions(text, [...mayBeBack]).placed;
  if (back.length === 0) return { placed: whole, orphans };
  const found = new Set(back.map(({ decision }) => decision));
  return { placed: inOrder([...whole, ...back]), orphans: orphans.filter((orphan) => !found.has(orphan)) };
}

/** The orphans whose text stands where the edits were made; lines may end otherwise there than in what was decided. */
function standingNear(orphans: readonly Decision[], text: string, { start, end }: Span): ReadonlySet<Decision> {
  const longest = orphans.reduce((most, orphan) => Math.max(most, orphan.text.length), 0);
  const near = text.slice(Math.max(0, start - longest), end + longest);
  return new Set(orphans.filter((orphan) => orphan.text.includes('\n') || near.includes(orphan.text)));
}

/** Characters before and after a span by which it is known again. */
const AROUND = 32;

function cutFrom(one: PlacedDecision, text: string): CutDecision {
  const [decision = one.decision] = describePlaced(text, [one]);
  return { decision, one, text: text.slice(one.start, one.end), before: text.slice(Math.max(0, one.start - AROUND), one.start), after: text.slice(one.end, one.end + AROUND) };
}

/** The decision as it was before it was cut, where all of its text stands around what is left of it, beside what stood beside it. */
function makeWhole(placed: PlacedDecision, text: string): PlacedDecision {
  const { cut, start, end } = placed;
  if (cut === undefined) return placed;
  const left = text.slice(start, end);
  for (const offset of new Set([cut.text.indexOf(left), cut.text.lastIndexOf(left)])) {
    const from = start - offset;
    if (offset < 0 || !text.startsWith(cut.text, from)) continue;
    const to = from + cut.text.length;
    if (!text.slice(0, from).endsWith(cut.before) && !text.startsWith(cut.after, to)) continue;
    const by = from - cut.one.start;
    const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
    return { decision: placed.decision, start: from, end: to, ...(cut.one.parts && { parts: mapParts(cut.one.parts, move) }) };
  }
  return placed;
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

/** Whether an edit takes away one end of a span and leaves the rest. */
function cutsEdge(span: Span, { start, end }: TextEdit): boolean {
  return start < span.end && end > span.start && (start <= span.start || end >= span.end);
}

/** Whether nothing is left of a piece of a name: what is left of the others is another name. */
function losesPiece({ decision, parts }: PlacedDecision, edit: TextEdit, after: string): boolean {
  return decision.layer === 'entities' && parts?.spans?.map((piece) => moveSpan(piece, edit)).some((piece) => piece === undefined || isBlank(after, piece)) === true;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
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

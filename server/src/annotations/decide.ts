import type { Span } from '../analysis/types';
import { placeDecisions, type PlacedDecision, type Placement } from './place-decisions';
import { asSaid, rewrite, type SaidAt } from './rewrite';
import type { Sidecar } from './sidecar';

/**
 * The sidecar after a person has said when the article was written.
 * @param sidecar what was decided before, `undefined` where nothing was
 * @param text the article as it stands now, in any line ends
 * @param date `YYYY-MM-DD`, or `null` to forget it
 * @param placement where the decisions stand, if that is known better than by looking for them
 */
export function decideDocumentDate(sidecar: Sidecar | undefined, text: string, date: string | null, placement = place(sidecar, text)): Sidecar {
  return { ...moveToText(sidecar, text, placement), date: date ?? undefined, against: withoutDates(sidecar?.against) };
}

/** What a merge left open besides the date, which is settled now. */
function withoutDates(against: Sidecar['against'] = []): Sidecar['against'] {
  const left = against.map((other) => Object.fromEntries(Object.entries(other).filter(([name]) => name !== 'date'))).filter((other) => Object.keys(other).length > 0);
  return left.length === 0 ? undefined : left;
}

/**
 * The sidecar after a person has said that a span is, or is not, boilerplate. Earlier decisions on boilerplate give way
 * where the new one lies, and stay in force beside it.
 * @param span UTF-16 offsets over `text`; white space at its ends is left out
 */
export function decideBoilerplate(sidecar: Sidecar | undefined, text: string, span: Span, boilerplate: boolean, placement = place(sidecar, text)): Sidecar {
  if (text.slice(span.start, span.end).trim() === '') return moveToText(sidecar, text, placement);
  const said: SaidAt[] = [];
  for (const placed of placement.placed) {
    if (placed.decision.layer !== 'boilerplate' || !overlaps(placed, span)) said.push(asSaid(placed));
    else said.push(...besides(placed, span));
  }
  said.push({ ...span, said: { layer: 'boilerplate', status: boilerplate ? 'accepted' : 'rejected' } });
  return rewrite(sidecar, text, said, placement.orphans);
}

/** The sidecar with its hash, offsets and contexts for the text as it stands now; orphans stay as they are. */
export function moveToText(sidecar: Sidecar | undefined, text: string, placement = place(sidecar, text)): Sidecar {
  return rewrite(sidecar, text, placement.placed.map(asSaid), placement.orphans);
}

function place(sidecar: Sidecar | undefined, text: string): Placement {
  return placeDecisions(text, sidecar?.decisions ?? []);
}

/** What is left of a decision beside a span. */
function besides(placed: PlacedDecision, span: Span): SaidAt[] {
  const said = asSaid(placed);
  return [{ ...said, end: Math.max(placed.start, span.start) }, { ...said, start: Math.min(placed.end, span.end) }].filter(({ start, end }) => start < end);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

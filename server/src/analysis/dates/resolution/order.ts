import type { ReadParagraph } from '../../document';
import type { TemporalExpression } from '../expression';
import { ordersOfPlace } from '../order-places';

/** How an article writes dates in digits: whether `a/b/year` has the month first, and what tells it. */
export interface Order {
  readonly monthFirst: boolean;
  /** The evidence in words; missing where there is none and the mark between the digits decides. */
  readonly evidence?: string;
}

/**
 * The order of an article, where a date of it can be read both ways; `undefined` where none can. Dates in digits that can be read
 * in one way only count most, then the places of datelines, then whether the article writes "8 March" or "March 8", then
 * its zones.
 */
export function decideOrder(paragraphs: readonly ReadParagraph[]): Order | undefined {
  if (!isOpen(paragraphs)) return undefined;
  const votes = paragraphs.flatMap(votesOf);
  const total = votes.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { monthFirst: true };
  const strongest = votes.filter(({ weight }) => weight * total > 0).reduce((most, vote) => (Math.abs(vote.weight) > Math.abs(most.weight) ? vote : most));
  return { monthFirst: total > 0, evidence: strongest.evidence };
}

function isOpen(paragraphs: readonly ReadParagraph[]): boolean {
  for (const { reading } of paragraphs) for (const { doubt } of reading.expressions) if (doubt === 'order') return true;
  return false;
}

/** Above zero for the month first. */
interface Vote {
  readonly weight: number;
  readonly evidence: string;
}

const DIGITS = 10;
const DATELINE = 4;
const NAMES = 1;
const ZONE = 2;

function votesOf({ reading }: ReadParagraph): readonly Vote[] {
  const votes: Vote[] = [];
  const place = reading.line.dateline === undefined ? undefined : ordersOfPlace(reading.text.slice(reading.line.dateline.start, reading.line.dateline.end));
  if (place) votes.push({ weight: place.monthFirst ? DATELINE : -DATELINE, evidence: `the dateline names ${place.name}` });
  for (const expression of reading.expressions) {
    const vote = voteOf(expression, reading.text);
    if (vote) votes.push(vote);
  }
  return votes;
}

function voteOf(expression: TemporalExpression, text: string): Vote | undefined {
  const date = dateOf(expression);
  const written = text.slice(expression.start, expression.end);
  if (date?.order !== undefined && date.swapped === undefined) {
    const weight = date.inDigits === true ? DIGITS : NAMES;
    return { weight: date.order === 'month-first' ? weight : -weight, evidence: `the article writes "${written}"` };
  }
  const zone = expression.shape.kind === 'time' ? expression.shape.zone : undefined;
  if (zone === undefined) return undefined;
  return /^([ECMP]T|-0[4-9]:00)$/.test(zone) ? { weight: ZONE, evidence: `the article tells American time, "${written}"` } : undefined;
}

function dateOf({ shape }: TemporalExpression) {
  const day = shape.kind === 'time' ? shape.day : shape;
  return day?.kind === 'calendar-date' ? day : undefined;
}

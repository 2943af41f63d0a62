import type { DecidedDate } from '../analysis/dates/decided-date';
import type { DecidedName } from '../analysis/entities/decided-names';
import { firstFrom } from '../analysis/first-from';
import type { Analysis, Mention, Quote, Span, Speaker } from '../analysis/types';
import type { PlacedDecision } from './place-decisions';
import type { DateDecision, DecisionLayer, QuoteDecision } from './sidecar';

const SOURCE = 'decision';
const REASON = 'Decided by a person.';

/** What was decided about names, as the analysis takes it. */
export function decidedNames(placed: readonly PlacedDecision[]): readonly DecidedName[] {
  const decided: DecidedName[] = [];
  for (const { decision, start, end, parts } of placed) {
    if (decision.layer !== 'entities') continue;
    const isName = decision.status !== 'rejected';
    decided.push({ start, end, decision: decision.id, label: isName ? decision.label : undefined, name: isName ? decision.name : undefined, pieces: isName ? parts?.spans : undefined });
  }
  return decided;
}

/** What was decided about dates, as the analysis takes it. */
export function decidedDates(placed: readonly PlacedDecision[]): readonly DecidedDate[] {
  return ofLayer<DateDecision>(placed, 'dates').map((one) => {
    const { start, end, decision } = one;
    const { id, type, value, mod } = decision;
    return isPositive(one) ? { start, end, decision: id, type, value, mod } : { start, end, decision: id };
  });
}

/** The analysis with what was decided about quotes. */
export function applyDecisions(analysis: Analysis, placed: readonly PlacedDecision[]): Analysis {
  const quotes = ofLayer<QuoteDecision>(placed, 'quotes');
  if (quotes.length === 0) return analysis;
  const decided = new Set(quotes.filter(isPositive).map(keyOf));
  return { ...analysis, quotes: applyToQuotes(analysis, quotes), terms: analysis.terms.filter((term) => !decided.has(keyOf(term))) };
}

interface PlacedOf<D> extends PlacedDecision {
  readonly decision: D & PlacedDecision['decision'];
}

function ofLayer<D>(placed: readonly PlacedDecision[], layer: DecisionLayer): readonly PlacedOf<D>[] {
  return placed.filter(({ decision }) => decision.layer === layer) as readonly PlacedOf<D>[];
}

function isPositive({ decision }: PlacedDecision): boolean {
  return decision.status !== 'rejected';
}

/** A decided quote takes the place of the one with the same edges: quotes may nest. */
function applyToQuotes({ quotes: found, mentions, chains, text }: Analysis, decisions: readonly PlacedOf<QuoteDecision>[]): readonly Quote[] {
  const names = new Map(chains.map(({ id, name }) => [id, name]));
  const chainsByName = new Map(chains.map(({ id, name }) => [name, id]));
  const suggested = new Map(found.map((quote) => [keyOf(quote), quote.speaker]));
  const speakerOf = (placed: PlacedOf<QuoteDecision>): Speaker | undefined => {
    const { decision, parts } = placed;
    const span = parts?.speaker;
    if (span === undefined) return undefined;
    const mention = mentionIn(mentions, span);
    const named = mention === undefined ? undefined : names.get(mention.chain);
    const name = decision.speaker?.name ?? named ?? text.slice(span.start, span.end);
    const chain = name === named ? mention?.chain : chainsByName.get(name);
    const before = suggested.get(keyOf(placed));
    // What kind of source it is was shown too, and holds for the speaker that was accepted.
    const isAsSuggested = before?.start === span.start && before.end === span.end && before.name === name;
    return { ...span, name, ...(chain !== undefined && { chain }), reason: REASON, ...(isAsSuggested && { class: before.class, anonymous: before.anonymous }) };
  };
  const decided = new Set(decisions.map(keyOf));
  return inOrder([
    ...found.filter((quote) => !decided.has(keyOf(quote))),
    ...decisions.filter(isPositive).map((placed): Quote => {
      const { start, end, decision, parts } = placed;
      return { start, end, type: decision.type, spans: parts?.spans ?? [{ start, end }], speaker: speakerOf(placed), cue: parts?.cue, source: SOURCE, decision: decision.id };
    }),
  ]);
}

/** The name that a speaker's words hold: the one that ends with them, else the first inside. */
function mentionIn(mentions: readonly Mention[], span: Span): Mention | undefined {
  const inside = mentions.slice(firstFrom(mentions, span.start), firstFrom(mentions, span.end)).filter(({ end }) => end <= span.end);
  return inside.find(({ end }) => end === span.end) ?? inside[0];
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function inOrder<T extends Span>(spans: T[]): readonly T[] {
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

import { stretchOf } from '../analysis/dates/interval';
import { renewDates } from '../analysis/dates/renew';
import type { DecidedName } from '../analysis/entities/decided-names';
import { firstFrom } from '../analysis/first-from';
import { touching } from '../analysis/touching';
import type { Analysis, DateExpression, FindingCode, Mention, Quote, Span, Speaker } from '../analysis/types';
import type { PlacedDecision } from './place-decisions';
import type { DateDecision, DecisionLayer, QuoteDecision } from './sidecar';

const SOURCE = 'decision';
const REASON = 'Decided by a person.';

/** What was decided about names, as the analysis takes it. */
export function decidedNames(placed: readonly PlacedDecision[]): readonly DecidedName[] {
  const decided: DecidedName[] = [];
  for (const { decision, start, end } of placed) {
    if (decision.layer !== 'entities') continue;
    const isName = decision.status !== 'rejected';
    decided.push({ start, end, decision: decision.id, label: isName ? decision.label : undefined, name: isName ? decision.name : undefined });
  }
  return decided;
}

/** The analysis with what was decided about dates and quotes. */
export function applyDecisions(analysis: Analysis, placed: readonly PlacedDecision[]): Analysis {
  if (placed.length === 0) return analysis;
  const dates = ofLayer<DateDecision>(placed, 'dates');
  const quotes = ofLayer<QuoteDecision>(placed, 'quotes');
  if (dates.length === 0 && quotes.length === 0) return analysis;
  const decided = new Set(quotes.filter(isPositive).map(keyOf));
  return {
    ...analysis,
    ...applyToDates(analysis, dates),
    quotes: applyToQuotes(analysis, quotes),
    terms: analysis.terms.filter((term) => !decided.has(keyOf(term))),
  };
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

/** A decided date takes the place of all that it touches: dates do not overlap. What was found wrong with a date is gone with its value. */
function applyToDates({ dates: found, findings }: Analysis, decisions: readonly PlacedOf<DateDecision>[]): Pick<Analysis, 'dates' | 'findings'> {
  if (decisions.length === 0) return { dates: found, findings };
  const rejected = new Set(decisions.filter((placed) => !isPositive(placed)).map(keyOf));
  const positive = decisions.filter(isPositive);
  const touches = touching(positive);
  const suggested = new Map(found.map((date) => [keyOf(date), date]));
  const left = found.filter((date) => !touches(date) && !rejected.has(keyOf(date)));
  const dates = inOrder([...left, ...positive.map((placed) => decidedDate(placed, suggested.get(keyOf(placed))))]);
  const now = new Map(dates.map((date) => [keyOf(date), date]));
  const changed = (span: Span): boolean => {
    const [before, after] = [suggested.get(keyOf(span)), now.get(keyOf(span))];
    return before !== undefined && (after === undefined || !isSame(before, after));
  };
  return { dates: renewDates(dates, changed), findings: findings.filter((finding) => !OF_DATES.has(finding.code) || !changed(finding)) };
}

const OF_DATES: ReadonlySet<FindingCode> = new Set(['impossible-date', 'weekday-mismatch']);

function decidedDate({ start, end, decision }: PlacedOf<DateDecision>, suggested: DateExpression | undefined): DateExpression {
  const { id, type, value, mod } = decision;
  const own = suggested !== undefined && isSame(suggested, decision) ? suggested : { reason: REASON, beginPoint: suggested?.beginPoint, endPoint: suggested?.endPoint, interval: stretchOf(decision) };
  return { ...own, start, end, type, value, mod, source: SOURCE, decision: id };
}

function isSame(a: Pick<DateExpression, 'type' | 'value'>, b: Pick<DateExpression, 'type' | 'value'>): boolean {
  return a.type === b.type && a.value === b.value;
}

/** A decided quote takes the place of the one with the same edges: quotes may nest. */
function applyToQuotes({ quotes: found, mentions, chains, text }: Analysis, decisions: readonly PlacedOf<QuoteDecision>[]): readonly Quote[] {
  if (decisions.length === 0) return found;
  const names = new Map(chains.map(({ id, name }) => [id, name]));
  const speakerOf = ({ decision, parts }: PlacedOf<QuoteDecision>): Speaker | undefined => {
    const span = parts?.speaker;
    if (span === undefined) return undefined;
    const mention = mentionIn(mentions, span);
    const named = mention === undefined ? undefined : names.get(mention.chain);
    return { ...span, name: decision.speaker?.name ?? named ?? text.slice(span.start, span.end), ...(mention && { chain: mention.chain }), reason: REASON };
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

import type { Span } from '../../analysis/types';
import { krippendorffsAlpha } from './alpha';
import { cohensKappa } from './kappa';
import { addCounts, countExact, countOverlapping, f1, type SpanCounts } from './span-f1';
import { tally, type Tally } from './tallies';
import { labelsOfTokens } from './token-labels';

/** A span of one layer with its label, in any one unit of offsets. */
export interface LabelledSpan extends Span {
  readonly label: string;
}

/** What annotators say of one article: a list for each, `undefined` for one who has not worked on it. */
export interface ComparedArticle {
  /** In the order of the text, in the unit of the spans. */
  readonly tokens: readonly Span[];
  readonly spans: readonly (readonly LabelledSpan[] | undefined)[];
}

/**
 * Agreement on one label, or on all of them. Each figure is at most 1, and missing where it cannot be told: where nobody used
 * the label, or where everything is of one kind. Of more than two annotators F1 and kappa are the means over all pairs.
 */
export interface Agreement {
  /** How many spans every annotator has. */
  readonly spans: readonly number[];
  readonly exactF1?: number;
  readonly overlapF1?: number;
  readonly kappa?: number;
  readonly alpha?: number;
}

export interface PairAgreement extends Omit<Agreement, 'alpha'> {
  /** Indices of the two. */
  readonly pair: readonly [number, number];
  /** On how many articles both have worked. */
  readonly articles: number;
}

export interface LayerAgreement {
  readonly labels: readonly (Agreement & { readonly label: string })[];
  readonly all: Agreement;
  readonly pairs: readonly PairAgreement[];
}

/**
 * How far annotators agree on one layer, over all articles together. Only what a person said is compared: what they accepted,
 * changed or added is a span; what they rejected is none, as it would not be in a gold standard; what they left undecided is
 * none either, since the engine's word, shared by all, would pass for agreement. So an article counts for an annotator only
 * where they have worked on it. F1 compares spans, exactly or where they share a character, with equal labels; kappa and alpha
 * compare tokens, each with the labels of the spans around it: the begin of a span is not told apart from its inside.
 * @param annotators how many there are
 */
export function measureAgreement(articles: readonly ComparedArticle[], annotators: number): LayerAgreement {
  const tallies = tally(articles.flatMap(({ tokens, spans }) => judgementsOf(tokens, spans)));
  const sorted = articles.map(({ spans }) => spans.map((list) => list && byLabel(list)));
  const labels = [...new Set(sorted.flatMap((sides) => sides.flatMap((side) => [...(side?.keys() ?? [])])))].sort();
  const labelsOf = tallies.map(({ values }) => values.map((value) => value === undefined ? undefined : new Set(JSON.parse(value) as readonly string[])));
  const measure = (these: readonly string[], judgements: readonly Tally[]): Agreement & { readonly pairs: readonly PairAgreement[] } => {
    const pairs = pairsOf(annotators).map((pair) => measurePair(sorted, these, judgements, pair));
    const alpha = krippendorffsAlpha(judgements);
    const spans = Array.from({ length: annotators }, (_, annotator) => countSpans(sorted, annotator, these));
    const [exactF1, overlapF1, kappa] = [mean(pairs.map((pair) => pair.exactF1)), mean(pairs.map((pair) => pair.overlapF1)), mean(pairs.map((pair) => pair.kappa))];
    return { spans, ...figures(exactF1, overlapF1, kappa), ...(alpha !== undefined && { alpha }), pairs };
  };
  const { pairs, ...all } = measure(labels, tallies);
  return {
    labels: labels.map((label) => {
      // The same judgements as to one label: whether the token has it.
      const narrowed = tallies.map(({ count }, index): Tally => ({ values: (labelsOf[index] ?? []).map((of) => of && String(of.has(label))), count }));
      const { spans, exactF1, overlapF1, kappa, alpha } = measure([label], narrowed);
      return { label, spans, ...figures(exactF1, overlapF1, kappa), ...(alpha !== undefined && { alpha }) };
    }),
    all, pairs,
  };
}

/** What every annotator has marked in one article, by label. */
type SortedSides = readonly (ReadonlyMap<string, readonly Span[]> | undefined)[];

function byLabel(spans: readonly LabelledSpan[]): ReadonlyMap<string, readonly Span[]> {
  const sorted = new Map<string, Span[]>();
  for (const span of spans) {
    const list = sorted.get(span.label) ?? [];
    sorted.set(span.label, list);
    list.push(span);
  }
  return sorted;
}

/** Spans are compared label by label, however many labels are asked for. */
function measurePair(articles: readonly SortedSides[], labels: readonly string[], tallies: readonly Tally[], pair: readonly [number, number]): PairAgreement {
  const [one, other] = pair;
  const both = articles.filter((sides) => sides[one] !== undefined && sides[other] !== undefined);
  const count = (counted: typeof countExact): SpanCounts => both
    .flatMap((sides) => labels.filter((label) => sides[one]?.has(label) === true || sides[other]?.has(label) === true).map((label) => counted(sides[one]?.get(label) ?? [], sides[other]?.get(label) ?? [])))
    .reduce(addCounts, { ofOne: 0, ofOther: 0, foundOfOne: 0, foundOfOther: 0 });
  const spans = pair.map((annotator) => countSpans(both, annotator, labels));
  return { pair, articles: both.length, spans, ...figures(f1(count(countExact)), f1(count(countOverlapping)), cohensKappa(tallies, one, other)) };
}

function countSpans(articles: readonly SortedSides[], annotator: number, labels: readonly string[]): number {
  return articles.reduce((sum, sides) => sum + labels.reduce((of, label) => of + (sides[annotator]?.get(label)?.length ?? 0), 0), 0);
}

/** What every annotator says of each token: its labels as JSON. */
function judgementsOf(tokens: readonly Span[], spans: ComparedArticle['spans']): (string | undefined)[][] {
  const labels = spans.map((list) => list && labelsOfTokens(tokens, list));
  return tokens.map((_, token) => labels.map((of) => of && JSON.stringify(of[token])));
}

function figures(exactF1: number | undefined, overlapF1: number | undefined, kappa: number | undefined): Pick<Agreement, 'exactF1' | 'overlapF1' | 'kappa'> {
  return { ...(exactF1 !== undefined && { exactF1 }), ...(overlapF1 !== undefined && { overlapF1 }), ...(kappa !== undefined && { kappa }) };
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function pairsOf(annotators: number): (readonly [number, number])[] {
  return Array.from({ length: annotators }, (_, one) => one).flatMap((one) => Array.from({ length: annotators - one - 1 }, (_, next): readonly [number, number] => [one, one + next + 1]));
}

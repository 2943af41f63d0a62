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
  const labels = [...new Set(articles.flatMap(({ spans }) => spans.flatMap((list = []) => list.map(({ label }) => label))))].sort();
  const pairs = pairsOf(annotators);
  const pairsOn = (label?: string): PairAgreement[] => pairs.map((pair) => measurePair(articles, label === undefined ? tallies : tallies.map((one) => narrow(one, label)), pair, label));
  const measure = (label?: string): Agreement => {
    const each = pairsOn(label);
    const alpha = krippendorffsAlpha(label === undefined ? tallies : tallies.map((one) => narrow(one, label)));
    const spans = Array.from({ length: annotators }, (_, annotator) => articles.reduce((sum, article) => sum + spansOf(article, annotator, label).length, 0));
    return { spans, ...figures(mean(each.map(({ exactF1 }) => exactF1)), mean(each.map(({ overlapF1 }) => overlapF1)), mean(each.map(({ kappa }) => kappa))), ...(alpha !== undefined && { alpha }) };
  };
  return { labels: labels.map((label) => ({ label, ...measure(label) })), all: measure(), pairs: pairsOn() };
}

function measurePair(articles: readonly ComparedArticle[], tallies: readonly Tally[], pair: readonly [number, number], label: string | undefined): PairAgreement {
  const [one, other] = pair;
  const both = articles.filter(({ spans }) => spans[one] !== undefined && spans[other] !== undefined);
  const count = (counted: typeof countExact): SpanCounts => both
    .flatMap((article) => labelsIn(article, pair, label).map((each) => counted(spansOf(article, one, each), spansOf(article, other, each))))
    .reduce(addCounts, { ofOne: 0, ofOther: 0, foundOfOne: 0, foundOfOther: 0 });
  const spans = pair.map((annotator) => both.reduce((sum, article) => sum + spansOf(article, annotator, label).length, 0));
  return { pair, articles: both.length, spans, ...figures(f1(count(countExact)), f1(count(countOverlapping)), cohensKappa(tallies, one, other)) };
}

/** Spans are compared label by label, however many labels are asked for. */
function labelsIn({ spans }: ComparedArticle, pair: readonly number[], label: string | undefined): string[] {
  return label === undefined ? [...new Set(pair.flatMap((annotator) => (spans[annotator] ?? []).map((span) => span.label)))] : [label];
}

function spansOf({ spans }: ComparedArticle, annotator: number, label: string | undefined): readonly LabelledSpan[] {
  const all = spans[annotator] ?? [];
  return label === undefined ? all : all.filter((span) => span.label === label);
}

/** What every annotator says of each token: its labels as JSON. */
function judgementsOf(tokens: readonly Span[], spans: ComparedArticle['spans']): (string | undefined)[][] {
  const labels = spans.map((list) => list && labelsOfTokens(tokens, list));
  return tokens.map((_, token) => labels.map((of) => of && JSON.stringify(of[token])));
}

/** The same judgements as to one label: whether the token has it. */
function narrow({ values, count }: Tally, label: string): Tally {
  return { values: values.map((value) => value && String((JSON.parse(value) as readonly string[]).includes(label))), count };
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

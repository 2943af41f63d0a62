import type { Span } from '../analysis/types';
import { readLfArticle, type LfArticle } from './lf-article';
import { hashText } from './lf-text';
import type { Placement, PlacedDecision } from './place-decisions';
import type { PlacedParts } from './place-parts';
import type { Decision, DecisionLayer, Sidecar } from './sidecar';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a decision says, apart from where. */
export type Said = Without<Decision, 'id' | 'start' | 'end' | 'text' | 'prefix' | 'suffix'>;

/** What is to be said about a span of the text, in UTF-16 offsets. */
export interface SaidAt extends Span {
  readonly said: Said;
  /** The id that it had before. */
  readonly id?: string;
  readonly parts?: PlacedParts;
}

/** A placed decision as what is said at its place. */
export function asSaid({ decision, start, end, parts }: PlacedDecision): SaidAt {
  return { start, end, said: decision, id: decision.id, parts };
}

/**
 * The sidecar that says this, and nothing else, about the text as it stands now. White space at the ends of spans is left out,
 * and so are spans of nothing else; orphans stay as they are.
 */
export function rewrite(sidecar: Sidecar | undefined, text: string, said: readonly SaidAt[], orphans: Placement['orphans']): Sidecar {
  const article = readLfArticle(text);
  const taken = new Set([...orphans, ...said].map(({ id }) => id ?? ''));
  const kept = new Set<string>();
  const decisions: Decision[] = [...orphans];
  for (const one of said) {
    const span = trim(article, { start: article.toLf(one.start), end: article.toLf(one.end) });
    if (span.start >= span.end) continue;
    const place = describe(article, span);
    const id = one.id !== undefined && !kept.has(one.id) ? one.id : makeId({ layer: one.said.layer, ...place }, taken);
    kept.add(id);
    taken.add(id);
    decisions.push({ ...one.said, ...place, ...describeParts(article, one), id } as Decision);
  }
  return { ...sidecar, newsmark: 1, sha256: hashText(text), decisions: decisions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Decisions with what they say about where they stand, for the text in which they are placed. */
export function describePlaced(text: string, placed: readonly PlacedDecision[]): readonly Decision[] {
  if (placed.length === 0) return [];
  const article = readLfArticle(text);
  return placed.map((one) => ({ ...one.decision, ...describe(article, { start: article.toLf(one.start), end: article.toLf(one.end) }), ...describeParts(article, asSaid(one)) }));
}

function trim({ lfText }: LfArticle, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(lfText.charAt(start))) start++;
  while (end > start && /\s/.test(lfText.charAt(end - 1))) end--;
  return { start, end };
}

/** What a decision says about where it stands; the span is in LF offsets. */
function describe(article: LfArticle, span: Span): Pick<Decision, 'start' | 'end' | 'text' | 'prefix' | 'suffix'> {
  return { ...describeSpan(article, span), ...article.contextOf(span) };
}

function describeSpan({ lfText, toCodePoint }: LfArticle, { start, end }: Span): Pick<Decision, 'start' | 'end' | 'text'> {
  return { start: toCodePoint(start), end: toCodePoint(end), text: lfText.slice(start, end) };
}

/** The parts of a quote or a name where they stand now; one that was not found stays as it was. */
function describeParts(article: LfArticle, { said, parts }: SaidAt): object {
  if (parts === undefined || (said.layer !== 'quotes' && said.layer !== 'entities')) return {};
  const toLf = ({ start, end }: Span): Span => ({ start: article.toLf(start), end: article.toLf(end) });
  const spans = parts.spans?.map((piece) => trim(article, toLf(piece))).filter(({ start, end }) => start < end).map(({ start, end }) => [article.toCodePoint(start), article.toCodePoint(end)]);
  if (said.layer === 'entities') return spans === undefined ? {} : { spans };
  return {
    ...(spans && { spans }),
    ...(parts.speaker && { speaker: { ...said.speaker, ...describeSpan(article, toLf(parts.speaker)) } }),
    ...(parts.cue && { cue: describeSpan(article, toLf(parts.cue)) }),
  };
}

/**
 * An id made of what is decided on, not counted up: two people who decide on the same span on two branches make the
 * same id, and never the same one for different spans.
 */
function makeId(decision: { readonly layer: DecisionLayer; readonly text: string; readonly prefix: string; readonly suffix: string }, taken: ReadonlySet<string>): string {
  const id = `${decision.layer.charAt(0)}-${hashText(JSON.stringify([decision.prefix, decision.text, decision.suffix])).slice(0, 8)}`;
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? id : `${id}-${copy}`;
    if (!taken.has(candidate)) return candidate;
  }
}

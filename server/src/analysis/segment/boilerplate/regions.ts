import type { Boilerplate, Finding, Span } from '../../types';
import type { PageLine } from '../page';
import type { Evidence } from './evidence';

/** Regions that are boilerplate with less certainty than this are reported as a diagnostic that asks. */
export const DOUBTFUL = 0.8;
/** Lines from this probability on are boilerplate. */
const MARKED = 0.5;
/** Lines from this probability on, though not marked, are asked about. */
const ASKED = 0.35;
/** Certainty of what is cut out of a line. */
const GLUED_SCORE = 0.9;

/** What a person said about a stretch of text: that it is (`true`) or is not (`false`) boilerplate. */
export interface BoilerplateDecision extends Span {
  readonly boilerplate: boolean;
}

/**
 * The regions that the rules see: runs of lines, blank lines between them included, and what is glued into lines of the
 * article. A run in which no line speaks for itself is a list of the story, whatever the chain makes of its shape.
 */
export function findRegions(page: readonly PageLine[], evidence: readonly Evidence[], probability: Float64Array): readonly Boilerplate[] {
  const regions: Boilerplate[] = [];
  for (let index = 0; index < page.length; index++) {
    if ((probability[index] ?? 0) >= MARKED) {
      const first = index;
      while (index + 1 < page.length && (probability[index + 1] ?? 0) >= MARKED) index++;
      if (evidence.slice(first, index + 1).some((line) => line.isReason)) regions.push(regionOf(page, probability, first, index));
    } else {
      const line = page[index];
      if (line !== undefined) regions.push(...line.line.glued.map(({ start, end, rule }) => ({ start: line.start + start, end: line.start + end, source: rule, score: GLUED_SCORE })));
    }
  }
  return regions;
}

function regionOf(page: readonly PageLine[], probability: Float64Array, first: number, last: number): Boilerplate {
  const weights = new Map<string, number>();
  let sum = 0;
  for (let index = first; index <= last; index++) {
    const prompt = page[index]?.line.prompt;
    if (prompt !== undefined) weights.set(prompt.rule, (weights.get(prompt.rule) ?? 0) + prompt.weight);
    sum += probability[index] ?? 0;
  }
  const [source = 'related-links'] = [...weights].reduce<[string, number] | []>((best, entry) => (best[1] !== undefined && best[1] >= entry[1] ? best : entry), []);
  return { start: page[first]?.start ?? 0, end: page[last]?.end ?? 0, source, score: sum / (last - first + 1) };
}

/** Applies what a person said: it beats the rules wherever it reaches. Decisions later in the list beat earlier ones. */
export function applyDecisions(text: string, regions: readonly Boilerplate[], decisions: readonly BoilerplateDecision[]): readonly Boilerplate[] {
  let decided = regions;
  for (const decision of decisions) {
    if (decision.start >= decision.end) continue;
    decided = decided.flatMap((region) => without(text, region, decision));
    if (decision.boilerplate) decided = [...decided, { start: decision.start, end: decision.end, source: 'decision', score: 1 }];
  }
  return decisions.length === 0 ? regions : [...decided].sort((a, b) => a.start - b.start || b.end - a.end);
}

function without(text: string, region: Boilerplate, span: Span): readonly Boilerplate[] {
  if (span.end <= region.start || span.start >= region.end) return [region];
  const parts = [{ ...region, end: Math.min(region.end, span.start) }, { ...region, start: Math.max(region.start, span.end) }];
  return parts.map((part) => trim(text, part)).filter((part) => part.start < part.end);
}

function trim(text: string, region: Boilerplate): Boilerplate {
  let { start, end } = region;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { ...region, start, end };
}

/** Asks about what is boilerplate without certainty, and what is not quite; never about what a person decided. */
export function findDoubts(page: readonly PageLine[], evidence: readonly Evidence[], probability: Float64Array, regions: readonly Boilerplate[], decisions: readonly BoilerplateDecision[]): readonly Finding[] {
  const isDecided = (span: Span): boolean => decisions.some((decision) => decision.start < span.end && span.start < decision.end);
  const marked = regions.filter((region) => region.score < DOUBTFUL && !isDecided(region));
  const findings: Finding[] = marked.map(({ start, end }) => ({ start, end, code: 'doubtful-boilerplate', message: 'This looks like something that a scraper left and is not part of the article.' }));
  for (let index = 0; index < page.length; index++) {
    if (!isAsked(probability[index])) continue;
    const first = index;
    while (isAsked(probability[index + 1])) index++;
    const span = { start: page[first]?.start ?? 0, end: page[index]?.end ?? 0 };
    if (evidence.slice(first, index + 1).some((line) => line.isReason) && !isDecided(span)) findings.push({ ...span, code: 'doubtful-boilerplate', message: 'This could be something that a scraper left; it is taken for part of the article.' });
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isAsked(probability: number | undefined): boolean {
  return probability !== undefined && probability >= ASKED && probability < MARKED;
}

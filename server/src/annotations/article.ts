import { analyzeInSteps, type AnalyzeOptions } from '../analysis/analyze';
import type { Analysis } from '../analysis/types';
import { applyDecisions, decidedDates, decidedNames } from './apply-decisions';
import { placeDecisions, type PlacedDecision, type Placement } from './place-decisions';
import type { Decision, Sidecar } from './sidecar';

/** An article with what people decided about it: what every layer above works on. */
export interface AnnotatedArticle {
  readonly analysis: Analysis;
  readonly sidecar?: Sidecar;
  /** The decisions in force, where they stand in the text. */
  readonly placed: readonly PlacedDecision[];
  /** Decisions whose text was not found for certain: kept in the sidecar, listed, never guessed. */
  readonly orphans: readonly Decision[];
}

export interface AnnotateOptions extends Pick<AnalyzeOptions, 'tagger' | 'memo' | 'date' | 'fileDate'> {
  /** Where the decisions stand, if that is known better than by looking for them. */
  readonly placement?: Placement;
}

/** Analyses a text under the decisions of its sidecar; hands back control as {@link analyzeInSteps} does. */
export function* annotateInSteps(text: string, sidecar: Sidecar | undefined, options: AnnotateOptions = {}): Generator<undefined, AnnotatedArticle, undefined> {
  const { placed, orphans } = options.placement ?? placeDecisions(text, sidecar?.decisions ?? []);
  const boilerplate = placed
    .filter(({ decision }) => decision.layer === 'boilerplate')
    .map(({ decision, start, end }) => ({ start, end, boilerplate: decision.status !== 'rejected' }));
  const { tagger, memo, fileDate } = options;
  const analysis = yield* analyzeInSteps(text, { tagger, memo, fileDate, date: sidecar?.date ?? options.date, boilerplate, names: decidedNames(placed), dates: decidedDates(placed) });
  return { analysis: applyDecisions(analysis, placed), sidecar, placed, orphans };
}

/** The same in one go. */
export function annotate(text: string, sidecar: Sidecar | undefined, options: AnnotateOptions = {}): AnnotatedArticle {
  const steps = annotateInSteps(text, sidecar, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

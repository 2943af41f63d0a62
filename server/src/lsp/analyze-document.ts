import type { TextDocument } from 'vscode-languageserver-textdocument';
import { annotateInSteps } from '../annotations/article';
import type { Placement } from '../annotations/place-decisions';
import type { Sidecar } from '../annotations/sidecar';
import { createLineIndex } from '../features/line-index';
import type { OpenArticle } from '../features/open-article';
import { analyzedPart, openingPart } from './analysis-part';
import type { Engine } from './engine';
import type { LabelSetState } from './label-sets';
import type { LivePlacements } from './live-placements';
import type { ServerSettings } from './protocol';
import type { Sidecars } from './sidecars';
import { runInSlices } from './slices';

/** What one analysis of one version of a document came to. */
export interface Outcome {
  readonly version: number;
  /** Missing where the document does not count as an article. */
  readonly open?: OpenArticle;
  readonly settings: ServerSettings;
  /** Length of the whole document, in UTF-16 units. */
  readonly length: number;
  /** The beginning only: the rest of the document is still being analysed. */
  readonly isOpening: boolean;
  readonly sidecarProblem?: string;
  readonly labelsProblem?: string;
}

export interface AnalysisSources {
  readonly engine: Engine;
  readonly sidecars: Sidecars;
  readonly placements: LivePlacements;
  settingsOf(uri: string): Promise<ServerSettings>;
  labelsOf(uri: string): Promise<LabelSetState>;
  fileDateOf(uri: string, settings: ServerSettings): Promise<string | undefined>;
  isArticle(uri: string, settings: ServerSettings): boolean;
  pause(): Promise<void>;
}

/**
 * Analyses a document as it stands now, in slices of time.
 * @param isFirst nothing is shown yet: of a long text the beginning comes first
 * @param isWanted asked after every wait; once it says no, nothing more is given
 */
export async function* analyzeDocument(document: TextDocument, sources: AnalysisSources, isFirst: boolean, isWanted: () => boolean): AsyncGenerator<Outcome, void, undefined> {
  const { uri, version } = document;
  const settings = await sources.settingsOf(uri);
  const isArticle = sources.isArticle(uri, settings);
  const { sidecar, problem } = isArticle ? await sources.sidecars.of(uri) : NO_SIDECAR;
  const { labels, problem: labelsProblem } = isArticle ? await sources.labelsOf(uri) : NO_LABELS;
  const fileDate = isArticle ? await sources.fileDateOf(uri, settings) : undefined;
  if (!isWanted()) return;
  const text = document.getText();
  const outcome: Outcome = { version, settings, length: text.length, isOpening: false, sidecarProblem: problem, labelsProblem };
  if (!isArticle) {
    yield outcome;
    return;
  }
  const lines = createLineIndex(text);
  const placement = sidecar && sources.placements.of(document, sidecar);
  const opening = isFirst ? openingPart(text) : undefined;
  for (const part of [opening, analyzedPart(text, settings.files.maxLength)]) {
    if (part === undefined) continue;
    const options = { ...sources.engine.options(), fileDate, placement: placement && within(placement, part.length) };
    const article = await runInSlices(annotateInSteps(part, sidecar, options), sources.pause, isWanted);
    if (article === undefined) return;
    yield { ...outcome, isOpening: part === opening, open: { uri, version, article, lines, layers: settings.layers, labels } };
    if (!isWanted()) return;
  }
}

/** The decisions on the first part of a text; those on the rest are neither in force nor lost. */
function within({ placed, orphans }: Placement, length: number): Placement {
  return { placed: placed.filter(({ end }) => end <= length), orphans };
}

const NO_LABELS: Partial<LabelSetState> = {};
const NO_SIDECAR: { readonly sidecar?: Sidecar; readonly problem?: string } = {};

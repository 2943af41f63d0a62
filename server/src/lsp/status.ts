import type { Outcome } from './analyze-document';
import { globProblem } from './article-files';
import type { Engine } from './engine';
import type { ArticleStatus } from './protocol';

/**
 * What the status item says about an open document.
 * @param outcome the analysis of its newest version, where that is known yet
 */
export function articleStatus(outcome: Outcome | undefined, engine: Engine): ArticleStatus {
  const analysis = outcome?.open?.article.analysis;
  return {
    isArticle: outcome === undefined || outcome.open !== undefined,
    busy: outcome === undefined || outcome.isOpening || !engine.isReady(),
    entities: analysis?.chains.length ?? 0,
    mentions: analysis?.mentions.length ?? 0,
    quotes: analysis?.quotes.length ?? 0,
    dates: analysis?.dates.length ?? 0,
    documentDate: analysis?.date?.value,
    documentDateSource: analysis?.date?.source,
    limit: outcome !== undefined && analysis !== undefined && !outcome.isOpening && analysis.text.length < outcome.length
      ? { analyzed: analysis.text.length, length: outcome.length }
      : undefined,
    problem: outcome?.sidecarProblem ?? outcome?.labelsProblem ?? engine.problem() ?? (outcome && globProblem(outcome.settings.files)),
  };
}

/** The status of a document that is not open. */
export const NOT_OPEN: ArticleStatus = { isArticle: false, busy: false, entities: 0, mentions: 0, quotes: 0, dates: 0 };

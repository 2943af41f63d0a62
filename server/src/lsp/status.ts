import type { Outcome } from './analyze-document';
import type { ArticleStatus } from './protocol';

/** What the status item says about a document, as far as it is known. */
export function articleStatus(outcome: Outcome | undefined, isBusy: boolean, engineProblem: string | undefined): ArticleStatus {
  const analysis = outcome?.open?.article.analysis;
  return {
    isArticle: outcome === undefined || outcome.open !== undefined,
    busy: isBusy || outcome?.isOpening === true,
    entities: analysis?.chains.length ?? 0,
    mentions: analysis?.mentions.length ?? 0,
    quotes: analysis?.quotes.length ?? 0,
    dates: analysis?.dates.length ?? 0,
    documentDate: analysis?.date?.value,
    documentDateSource: analysis?.date?.source,
    limit: outcome !== undefined && analysis !== undefined && !outcome.isOpening && analysis.text.length < outcome.length
      ? { analyzed: analysis.text.length, length: outcome.length }
      : undefined,
    problem: outcome?.sidecarProblem ?? engineProblem,
  };
}

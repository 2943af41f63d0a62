import type { Answer } from './answer';
import { checkConsistency } from './check-consistency';
import { compareArticle } from './compare';
import { decide } from './decide';
import { listEverywhere } from './list-everywhere';
import { listArticle } from './list-annotations';
import { isCompareParams, isConsistencyParams, isDecideParams, isEverywhereParams, isRecordParams, isRelabelParams, isStatusParams } from './params';
import { ANNOTATIONS, ARTICLE_STATUS, COMPARE, CONSISTENCY, DECIDE, EVERYWHERE, LABELS, RECORD, RELABEL, type ArticleStatus, type DecideResult, type LabelsResult } from './protocol';
import { relabelSidecar } from './relabel-sidecar';
import { record, type RecordSources } from './record';

/** Answers the requests that only our own clients make. */
export function answerOwnRequests(answer: Answer, sources: RecordSources, statusOf: (uri: string) => ArticleStatus): void {
  answer(ARTICLE_STATUS, isStatusParams, ({ uri }) => statusOf(uri));
  answer(RECORD, isRecordParams, (params, cancel) => record(params, cancel, sources));
  answer(ANNOTATIONS, isStatusParams, ({ uri }, cancel) => listArticle(uri, cancel, sources));
  answer(EVERYWHERE, isEverywhereParams, (params, cancel) => listEverywhere(params, cancel, sources));
  answer(CONSISTENCY, isConsistencyParams, ({ uris }, cancel) => checkConsistency(uris, cancel, sources));
  answer(COMPARE, isCompareParams, (params) => compareArticle(params, sources));
  answer(RELABEL, isRelabelParams, (params) => relabelSidecar(params, sources.labelsOf));
  answer(LABELS, isStatusParams, async ({ uri }): Promise<LabelsResult> => {
    const { labels, uri: labelsUri, problem } = await sources.labelsOf(uri);
    return { labels, labelsUri, problem };
  });
  answer(DECIDE, isDecideParams, async (params): Promise<DecideResult> => {
    const { sidecarUri, content, basedOn } = await decide(params, sources);
    return { sidecarUri, content, basedOn };
  });
}

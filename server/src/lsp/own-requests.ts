import { labelOf, listAnnotations } from '../features/annotation-list';
import type { Answer } from './answer';
import { decide } from './decide';
import { isDecideParams, isRecordParams, isStatusParams } from './params';
import { ANNOTATIONS, ARTICLE_STATUS, DECIDE, RECORD, type AnnotationsResult, type ArticleStatus, type DecideResult } from './protocol';
import { record, type RecordSources } from './record';

/** Answers the requests that only our own clients make. */
export function answerOwnRequests(answer: Answer, sources: RecordSources, statusOf: (uri: string) => ArticleStatus): void {
  answer(ARTICLE_STATUS, isStatusParams, ({ uri }) => statusOf(uri));
  answer(RECORD, isRecordParams, (params, cancel) => record(params, cancel, sources));
  answer(ANNOTATIONS, isStatusParams, async ({ uri }, cancel): Promise<AnnotationsResult> => {
    const open = (await sources.articles.current(uri, cancel))?.open;
    if (open === undefined) return { annotations: [], orphans: [] };
    const orphans = open.article.orphans.map((orphan) => ({ id: orphan.id, layer: orphan.layer, text: orphan.text, status: orphan.status, label: labelOf(orphan) }));
    return { version: open.version, annotations: listAnnotations(open), orphans };
  });
  answer(DECIDE, isDecideParams, async (params): Promise<DecideResult> => {
    const { sidecarUri, content } = await decide(params, sources);
    return { sidecarUri, content };
  });
}

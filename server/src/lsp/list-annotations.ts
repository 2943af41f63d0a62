import type { CancellationToken } from 'vscode-languageserver';
import { labelOf, listAnnotations } from '../features/annotation-list';
import { flatRange } from '../features/decide-action';
import { DIAGNOSTIC_SOURCE } from '../features/diagnostics';
import { createLineIndex } from '../features/line-index';
import type { OpenArticle } from '../features/open-article';
import { orphanReports } from '../features/orphan-reports';
import type { AnnotationsResult } from './protocol';
import type { RecordSources } from './record';
import { annotateWhole, readArticle, readSidecarOf } from './whole-article';

/** The annotations of an article in the layers that are shown: as the editor shows it, else all of the file; none of an open document that is no article. */
export async function listArticle(uri: string, cancel: CancellationToken, sources: RecordSources): Promise<AnnotationsResult> {
  if (sources.documents.get(uri) === undefined) return resultOf(await closedArticle(uri, cancel, sources));
  const open = (await sources.articles.current(uri, cancel))?.open;
  return open === undefined ? { annotations: [], orphans: [] } : { version: open.version, ...resultOf(open) };
}

async function closedArticle(uri: string, cancel: CancellationToken, sources: RecordSources): Promise<OpenArticle> {
  const { sidecar } = await readSidecarOf(uri, sources);
  const { text } = await readArticle(uri, sources);
  const { layers } = await sources.settingsOnce(uri);
  const article = await annotateWhole(uri, text, sidecar, cancel, sources);
  return { uri, version: 0, article, lines: createLineIndex(text), layers };
}

function resultOf(open: OpenArticle): AnnotationsResult {
  const orphans = orphanReports(open, DIAGNOSTIC_SOURCE).map(({ orphan, diagnostic: { range } }) => ({
    id: orphan.id, layer: orphan.layer, text: orphan.text, status: orphan.status, label: labelOf(orphan), range: flatRange(range),
  }));
  return { annotations: listAnnotations(open), orphans };
}

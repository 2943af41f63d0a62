import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { annotateInSteps, type AnnotatedArticle } from '../annotations/article';
import type { Sidecar } from '../annotations/sidecar';
import type { ReadText } from './read-text';
import type { RecordSources } from './record';
import type { PlacedSidecar } from './sidecars';
import { runInSlices } from './slices';

/** The text of an article as it is shown, else as its file holds it. Rejects where it is not there or cannot be read. */
export async function readArticle(uri: string, { documents, readText }: RecordSources): Promise<ReadText> {
  const shown = documents.get(uri)?.getText();
  const read = shown === undefined ? await readText(uri) : { text: shown };
  if (read === null) throw new ResponseError(LSPErrorCodes.RequestFailed, 'The file is not there any more.');
  return read;
}

/**
 * The sidecar of an article as it is now. Rejects where it cannot be read: what is made without its decisions would be wrong.
 * @param consequence what that means, before the reason
 * @param annotator whose it is, empty for the one that people share; as the settings say where it is left out
 */
export async function readSidecarOf(uri: string, { sidecars }: RecordSources, consequence = '', annotator?: string): Promise<PlacedSidecar> {
  const read = await sidecars.read(uri, annotator);
  if (read.problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `${consequence}${read.problem}`);
  return read;
}

/**
 * All of a text with its annotations under a sidecar, whatever the limits of the view: as it is shown, where that is it. Never
 * without names that are still loading. Rejects with −32800 once the request is cancelled.
 */
export async function annotateWhole(uri: string, text: string, sidecar: Sidecar | undefined, cancel: CancellationToken, sources: RecordSources): Promise<AnnotatedArticle> {
  await sources.engine.ready;
  const shown = sources.articles.known(uri)?.open?.article;
  if (shown !== undefined && shown.sidecar === sidecar && shown.analysis.text === text) return shown;
  const document = sources.documents.get(uri);
  const placement = document?.getText() === text && sidecar !== undefined ? sources.placements.of(document, sidecar) : undefined;
  const fileDate = await sources.fileDateOf(uri, await sources.settingsOnce(uri));
  const steps = annotateInSteps(text, sidecar, { ...sources.engine.options(), fileDate, placement });
  const article = await runInSlices(steps, sources.pause, () => !cancel.isCancellationRequested);
  if (article === undefined) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  return article;
}

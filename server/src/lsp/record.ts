import { LSPErrorCodes, ResponseError, type CancellationToken, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { annotateInSteps, type AnnotatedArticle } from '../annotations/article';
import type { Sidecar } from '../annotations/sidecar';
import { toRecord, writeRecord } from '../formats/record';
import type { Articles } from './articles';
import type { Engine } from './engine';
import type { LivePlacements } from './live-placements';
import type { RecordParams, RecordResult } from './protocol';
import type { ReadText } from './read-text';
import type { Sidecars } from './sidecars';
import { runInSlices } from './slices';

/** What requests about articles are answered from, open or not. */
export interface RecordSources {
  readonly documents: TextDocuments<TextDocument>;
  readonly sidecars: Sidecars;
  readonly placements: LivePlacements;
  readonly engine: Engine;
  readonly articles: Articles;
  /** The text of a file that is not open; `null` where there is none. Rejects with a plain sentence where it cannot be read or is not text. */
  readText(uri: string): Promise<ReadText | null>;
  pause(): Promise<void>;
}

/** The document record of an article: all of it, whatever the limits and layers of the view, and never without names that are still loading. */
export async function record(params: RecordParams, cancel: CancellationToken, sources: RecordSources): Promise<RecordResult> {
  await sources.engine.ready;
  const missing = sources.engine.problem();
  if (missing !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, missing);
  const { sidecar, problem } = await sources.sidecars.read(params.uri);
  if (problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
  const { article, note } = await articleOf(params, sidecar, cancel, sources);
  const { mentions, quotes, dates } = article.analysis;
  return { json: writeRecord(toRecord(article, params.id)), mentions: mentions.length, quotes: quotes.length, dates: dates.length, note };
}

async function articleOf(params: RecordParams, sidecar: Sidecar | undefined, cancel: CancellationToken, sources: RecordSources): Promise<{ readonly article: AnnotatedArticle; readonly note?: string }> {
  const known = knownArticle(params, sources);
  if (known !== undefined) return { article: known };
  const { text, note } = await readArticle(params, sources);
  return { article: await annotateText(text, sidecar, cancel, sources), note };
}

function knownArticle({ uri, text }: RecordParams, { articles }: RecordSources): AnnotatedArticle | undefined {
  const outcome = text === undefined ? articles.known(uri) : undefined;
  const article = outcome?.open?.article;
  return article !== undefined && article.analysis.text.length === outcome?.length ? article : undefined;
}

async function readArticle({ uri, text }: RecordParams, { documents, readText }: RecordSources): Promise<ReadText> {
  const shown = text ?? documents.get(uri)?.getText();
  const read = shown === undefined ? await readText(uri) : { text: shown };
  if (read === null) throw new ResponseError(LSPErrorCodes.RequestFailed, 'The file is not there any more.');
  return read;
}

async function annotateText(text: string, sidecar: Sidecar | undefined, cancel: CancellationToken, sources: RecordSources): Promise<AnnotatedArticle> {
  const steps = annotateInSteps(text, sidecar, sources.engine.options());
  const article = await runInSlices(steps, sources.pause, () => !cancel.isCancellationRequested);
  if (article === undefined) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  return article;
}

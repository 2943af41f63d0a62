import { LSPErrorCodes, ResponseError, type CancellationToken, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { onlyAccepted } from '../formats/only-accepted';
import { toRecord, writeRecord } from '../formats/record';
import type { Articles } from './articles';
import type { Engine } from './engine';
import type { LabelSetState } from './label-sets';
import type { LivePlacements } from './live-placements';
import type { RecordParams, RecordResult, ServerSettings } from './protocol';
import type { ReadText } from './read-text';
import type { Sidecars } from './sidecars';
import { annotateWhole, readArticle, readSidecarOf } from './whole-article';

/** What requests about articles are answered from, open or not. */
export interface RecordSources {
  readonly documents: TextDocuments<TextDocument>;
  readonly sidecars: Sidecars;
  readonly placements: LivePlacements;
  readonly engine: Engine;
  readonly articles: Articles;
  /** The text of a file that is not open; `null` where there is none. Rejects with a plain sentence where it cannot be read or is not text. */
  readText(uri: string): Promise<ReadText | null>;
  /** The settings of a file that is not open, asked for anew. */
  settingsOnce(uri: string): Promise<ServerSettings>;
  labelsOf(uri: string): Promise<LabelSetState>;
  fileDateOf(uri: string, settings: ServerSettings): Promise<string | undefined>;
  pause(): Promise<void>;
}

/** The document record of an article: all of it, whatever the limits and layers of the view, and never without names that are still loading. */
export async function record({ uri, id, text: given, accepted }: RecordParams, cancel: CancellationToken, sources: RecordSources): Promise<RecordResult> {
  await sources.engine.ready;
  const missing = sources.engine.problem();
  if (missing !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, missing);
  const { sidecar, place } = await readSidecarOf(uri, sources);
  const { text, note } = given === undefined ? await readArticle(uri, sources) : { text: given, note: undefined };
  const whole = await annotateWhole(uri, text, sidecar, cancel, sources);
  const article = accepted === true ? onlyAccepted(whole) : whole;
  const { mentions, quotes, dates } = article.analysis;
  return { json: writeRecord(toRecord(article, id, { annotator: place.annotator })), mentions: mentions.length, quotes: quotes.length, dates: dates.length, note };
}

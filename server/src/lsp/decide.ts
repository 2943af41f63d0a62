import { ErrorCodes, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isCalendarDate } from '../annotations/calendar-date';
import { decideBoilerplate, decideDocumentDate } from '../annotations/decide';
import { sidecarOf, type Sidecar } from '../annotations/sidecar';
import { writeSidecar } from '../annotations/write-sidecar';
import { createLineIndex } from '../features/line-index';
import type { DecideParams, DecideResult } from './protocol';
import type { ReadText } from './read-text';
import { isFile, type Sidecars } from './sidecars';

/** What a decision makes of a sidecar. */
export interface Decided extends DecideResult {
  readonly sidecar: Sidecar;
}

export interface DecideSources {
  readonly documents: TextDocuments<TextDocument>;
  readonly sidecars: Sidecars;
  /** The text of a file that is not open; `null` where there is none. Rejects with a plain sentence where it cannot be read or is not text. */
  readText(uri: string): Promise<ReadText | null>;
}

/**
 * What the sidecar of an article must hold after a decision. Rejects where the article cannot be found, the decision
 * makes no sense, or the sidecar cannot be read and so must not be written over.
 */
export async function decide(params: DecideParams, { documents, sidecars, readText }: DecideSources): Promise<Decided> {
  if (params.kind === 'document-date' && params.date !== null && !isCalendarDate(params.date)) {
    throw new ResponseError(ErrorCodes.InvalidParams, `${params.date} is not a day of the calendar (YYYY-MM-DD).`);
  }
  if (!isFile(params.uri)) throw new ResponseError(LSPErrorCodes.RequestFailed, 'Save the article as a file first: decisions are kept beside it.');
  const { sidecar, problem } = await sidecars.read(params.uri);
  if (problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `Nothing was written: ${problem}`);
  const text = documents.get(params.uri)?.getText() ?? (await readText(params.uri))?.text;
  if (text === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} is not there.`);
  const decided = apply(params, sidecar, text);
  return { sidecar: decided, sidecarUri: sidecarOf(params.uri), content: writeSidecar(decided) };
}

function apply(params: DecideParams, sidecar: Sidecar | undefined, text: string): Sidecar {
  if (params.kind === 'document-date') return decideDocumentDate(sidecar, text, params.date);
  const lines = createLineIndex(text);
  const [startLine, startCharacter, endLine, endCharacter] = params.range;
  const start = lines.offsetAt({ line: startLine, character: startCharacter });
  const end = lines.offsetAt({ line: endLine, character: endCharacter });
  return decideBoilerplate(sidecar, text, { start: Math.min(start, end), end: Math.max(start, end) }, params.boilerplate);
}

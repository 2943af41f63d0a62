import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Span, TimexMod } from '../analysis/types';
import { annotateInSteps, type AnnotatedArticle } from '../annotations/article';
import { isCalendarDate } from '../annotations/calendar-date';
import { decideBoilerplate, decideDocumentDate, moveToText } from '../annotations/decide';
import { decideSpans, type SpanChange, type SpanFields } from '../annotations/decide-spans';
import { readSidecar } from '../annotations/read-sidecar';
import { sidecarOf, type Sidecar } from '../annotations/sidecar';
import { writeSidecar } from '../annotations/write-sidecar';
import { createLineIndex } from '../features/line-index';
import type { DecideParams, DecideResult, FlatRange, SpanChangeParams, SpanFieldParams } from './protocol';
import type { RecordSources } from './record';
import { isFile } from './sidecars';
import { runInSlices } from './slices';

/** What a decision makes of a sidecar. */
export interface Decided extends DecideResult {
  readonly sidecar: Sidecar;
}

/**
 * What the sidecar of an article must hold after a decision. Rejects where the article cannot be found, the decision
 * makes no sense, or the sidecar cannot be read and so must not be written over.
 */
export async function decide(params: DecideParams, sources: RecordSources): Promise<Decided> {
  if (params.kind === 'document-date' && params.date !== null && !isCalendarDate(params.date)) {
    throw new ResponseError(ErrorCodes.InvalidParams, `${params.date} is not a day of the calendar (YYYY-MM-DD).`);
  }
  if (!isFile(params.uri)) throw new ResponseError(LSPErrorCodes.RequestFailed, 'Save the article as a file first: decisions are kept beside it.');
  const { sidecar, problem } = await sources.sidecars.read(params.uri);
  if (problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `Nothing was written: ${problem}`);
  const document = sources.documents.get(params.uri);
  const text = document?.getText() ?? (await sources.readText(params.uri))?.text;
  if (text === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} is not there.`);
  const decided = await apply(params, sidecar, text, sources);
  const content = writeSidecar(decided);
  // What could not be read again must not be written: a value that the format does not allow.
  const fault = content === null ? undefined : readSidecar(content).problem;
  if (fault !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, `This cannot be decided: ${fault.reason}.`);
  return { sidecar: decided, sidecarUri: sidecarOf(params.uri), content };
}

async function apply(params: DecideParams, sidecar: Sidecar | undefined, text: string, sources: RecordSources): Promise<Sidecar> {
  const document = sources.documents.get(params.uri);
  const placement = document && sidecar && sources.placements.of(document, sidecar);
  if (params.kind === 'document-date') return decideDocumentDate(sidecar, text, params.date, placement);
  if (params.kind === 'keep') return moveToText(sidecar, text, placement);
  const spanOf = spansOver(text);
  if (params.kind === 'boilerplate') return decideBoilerplate(sidecar, text, spanOf(params.range), params.boilerplate, placement);
  const article = await articleUnder(params.uri, sidecar, text, sources);
  return decideSpans(article, params.changes.map((change) => changeOf(change, spanOf)));
}

/** The article as a whole with its annotations under a sidecar: as it is shown, where that is it. */
async function articleUnder(uri: string, sidecar: Sidecar | undefined, text: string, sources: RecordSources): Promise<AnnotatedArticle> {
  await sources.engine.ready;
  const shown = (await sources.articles.current(uri, CancellationToken.None))?.open?.article;
  if (shown !== undefined && shown.sidecar === sidecar && shown.analysis.text === text) return shown;
  const document = sources.documents.get(uri);
  const placement = document?.getText() === text && sidecar !== undefined ? sources.placements.of(document, sidecar) : undefined;
  const article = await runInSlices(annotateInSteps(text, sidecar, { ...sources.engine.options(), placement }), sources.pause, () => true);
  if (article === undefined) throw new ResponseError(ErrorCodes.InternalError, 'The article could not be analysed.');
  return article;
}

function spansOver(text: string): (range: FlatRange) => Span {
  const lines = createLineIndex(text);
  return ([startLine, startCharacter, endLine, endCharacter]) => {
    const start = lines.offsetAt({ line: startLine, character: startCharacter });
    const end = lines.offsetAt({ line: endLine, character: endCharacter });
    return { start: Math.min(start, end), end: Math.max(start, end) };
  };
}

function changeOf(change: SpanChangeParams, spanOf: (range: FlatRange) => Span): SpanChange {
  const target = { layer: change.layer, span: spanOf(change.range) };
  return change.do === 'set' ? { ...target, do: 'set', to: fieldsOf(change.to, spanOf) } : { ...target, do: change.do };
}

function fieldsOf({ range, speaker, cue, mod, ...fields }: SpanFieldParams, spanOf: (range: FlatRange) => Span): SpanFields {
  return {
    ...fields,
    mod: mod as TimexMod | null | undefined,
    span: range && spanOf(range),
    speaker: speaker && { ...spanOf(speaker.range), name: speaker.name },
    cue: cue && spanOf(cue),
  };
}
